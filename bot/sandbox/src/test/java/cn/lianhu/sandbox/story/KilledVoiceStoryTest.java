package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** The program is killed while a recogniser listens. */
class KilledVoiceStoryTest {

    private static final String WORDS = "路口的路灯不亮了老人晚上不敢走";

    private final AtomicInteger asked = new AtomicInteger();

    private final CountDownLatch listening = new CountDownLatch(1);

    /** The first time it listens for ever. */
    private Mono<Void> answer(HttpServerRequest in, HttpServerResponse out) {
        return in.receive().then(Mono.defer(() -> {
            if (asked.incrementAndGet() == 1) {
                listening.countDown();
                return Mono.never();
            }
            return out.header("Content-Type", "application/json")
                .sendString(Mono.just("{\"text\":\"" + WORDS + "\"}"))
                .then();
        }));
    }

    /** An MP3, which every recogniser takes, whether ffmpeg is there or not. */
    @Test
    void comesAgainAndCountsOnce() throws Exception {
        DisposableServer recogniser = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .route(routes -> routes.post("/v1/audio/transcriptions", this::answer))
            .bindNow();
        try (World world = World.startApart(Account.PLAIN,
                "--lianhu.speech.url=http://127.0.0.1:" + recogniser.port())) {
            world.platform().keeps("V1", "ID3 voice".getBytes(StandardCharsets.UTF_8));
            world.clock().toMonday("10:00");
            Person resident = world.village().resident(1);
            long number = resident.sendsVoice().number();
            assertThat(listening.await(30, TimeUnit.SECONDS)).isTrue();
            world.program().kill();
            world.program().start();

            Eventually.within(Duration.ofSeconds(60), () -> resident.timesTold("#" + number, WORDS) > 0);
            resident.isTold("#" + number, "您是说“" + WORDS + "”吗");
            assertThat(resident.timesTold("#" + number, WORDS)).isEqualTo(1);
            assertThat(asked).hasValue(2);
        }
        finally {
            recogniser.disposeNow();
        }
    }

}
