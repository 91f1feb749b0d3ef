package cn.lianhu.bot.wechat.client;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.wechat.client.SendOutcome.Refused;
import cn.lianhu.bot.wechat.client.SendOutcome.Sent;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What happens when the platform is slow; it counts how many requests it has at once. */
class LoadTest {

    private static final int SLOW_MILLIS = 100;

    private final AtomicInteger inFlight = new AtomicInteger();

    private final AtomicInteger most = new AtomicInteger();

    private volatile CountDownLatch fifty = new CountDownLatch(0);

    private final AtomicInteger tokens = new AtomicInteger();

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private volatile CountDownLatch tokenGate = new CountDownLatch(0);

    private volatile int life = 7200;

    private HttpServer server;

    private WechatApi api;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(threads);
        server.createContext("/cgi-bin/stable_token", this::token);
        server.createContext("/cgi-bin/message/custom/send", this::slowly);
        server.start();
        api = WechatApi.of(Platform.account(URI.create("http://127.0.0.1:" + server.getAddress().getPort())),
                new MemoryTokenVault(), InstantSource.system());
    }

    @AfterEach
    void stop() {
        api.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void sendsFiftyAtOnceAndNoMore() {
        fifty = new CountDownLatch(1); // nobody is answered before fifty wait
        List<SendOutcome> outcomes = Flux.range(0, 200)
            .flatMap(i -> api.sendText("o" + i, "好"), 200)
            .collectList()
            .block();

        assertThat(outcomes).hasSize(200).allMatch(new Sent(null)::equals);
        assertThat(most).hasValue(50);
        assertThat(tokens).hasValue(1);
    }

    @Test
    void sendsWithTheOldTokenWhileTheTokenEndpointHangs() throws InterruptedException {
        life = 300;
        InstantSource[] clock = { InstantSource.system() };
        WechatApi later = WechatApi.of(
                Platform.account(URI.create("http://127.0.0.1:" + server.getAddress().getPort())),
                new MemoryTokenVault(), () -> clock[0].instant());
        later.sendText("o", "好").block();
        clock[0] = () -> InstantSource.system().instant().plusSeconds(280);
        tokenGate = new CountDownLatch(1);

        assertThat(
                Flux.range(0, 20).flatMap(i -> later.sendText("o" + i, "好")).collectList().block(Duration.ofSeconds(5)))
            .allMatch(new Sent(null)::equals);
        assertThat(tokens.get()).isLessThanOrEqualTo(2);
        tokenGate.countDown();
        later.close();
    }

    @Test
    void refusesSoonWhenTheQueueIsFull() {
        BlockingCalls narrow = new BlockingCalls("narrow", 1, 1);
        CountDownLatch gate = new CountDownLatch(1);
        Mono<Boolean> hanging = narrow.run(() -> gate.await(10, TimeUnit.SECONDS));

        List<Boolean> full = Flux.range(0, 4)
            .flatMap(i -> hanging.map(done -> false).onErrorResume(RejectedExecutionException.class, e -> {
                gate.countDown();
                return Mono.just(true);
            }))
            .collectList()
            .block();
        assertThat(full).contains(true, false);
        narrow.close();

        api.close();
        assertThat(api.sendText("o", "好").block()).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.failure()).isEqualTo(SendFailure.RETRY_SOON));
    }

    private void token(HttpExchange exchange) throws IOException {
        int number = tokens.incrementAndGet();
        try {
            tokenGate.await();
        }
        catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answer(exchange, "{\"access_token\":\"T" + number + "\",\"expires_in\":" + life + "}");
    }

    private void slowly(HttpExchange exchange) throws IOException {
        int now = inFlight.incrementAndGet();
        most.accumulateAndGet(now, Math::max);
        if (now == 50) {
            fifty.countDown();
        }
        try {
            fifty.await(30, TimeUnit.SECONDS);
            Thread.sleep(SLOW_MILLIS); // in which one too many would begin
        }
        catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        inFlight.decrementAndGet();
        answer(exchange, "{\"errcode\":0,\"errmsg\":\"ok\"}");
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

}
