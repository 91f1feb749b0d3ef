package cn.lianhu.bot.wechat.webhook;

import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.bot.settings.WechatSettings.Mode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.scheduler.Schedulers;

/**
 * The webhook as the network sees it, before a fake desk; tries that are to be held end
 * at once.
 */
final class Door {

    static final String LAST_WORDS = "不知道收到没有，请回：进度";

    final FakeDesk desk;

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    final ClockDrift drift;

    final WebTestClient client;

    Door(WechatSettings settings, FakeDesk desk, InstantSource clock) {
        this.desk = desk;
        this.drift = new ClockDrift(clock);
        this.client = WebTestClient.bindToRouterFunction(routes(settings, clock)).build();
    }

    static Door of(Mode mode, String reply) {
        return new Door(Sample.settings(mode), FakeDesk.saying(reply), Sample.CLOCK);
    }

    private RouterFunction<ServerResponse> routes(WechatSettings settings, InstantSource clock) {
        return routes(settings, desk, meters, clock, drift);
    }

    static RouterFunction<ServerResponse> routes(WechatSettings settings, FakeDesk desk, SimpleMeterRegistry meters,
            InstantSource clock) {
        return routes(settings, desk, meters, clock, new ClockDrift(clock));
    }

    private static RouterFunction<ServerResponse> routes(WechatSettings settings, FakeDesk desk,
            SimpleMeterRegistry meters, InstantSource clock, ClockDrift drift) {
        PushTimings timing = new PushTimings(Duration.ofSeconds(30), Duration.ZERO, Duration.ofSeconds(30),
                Duration.ofSeconds(30), Duration.ofSeconds(9), Duration.ofSeconds(60));
        return WebhookConfiguration.routes(WebhookConfiguration.handler(settings, desk, () -> LAST_WORDS, meters,
                timing, Schedulers.parallel(), clock, drift));
    }

    Got post(SignedUrl url, String body) {
        return got(client.post().uri(url.uri()).contentType(MediaType.TEXT_XML).bodyValue(body).exchange());
    }

    Got get(SignedUrl url) {
        return got(client.get().uri(url.uri()).exchange());
    }

    private static Got got(WebTestClient.ResponseSpec response) {
        var result = response.expectBody(String.class).returnResult();
        String body = result.getResponseBody();
        return new Got(result.getStatus().value(), result.getResponseHeaders().getContentType(),
                body == null ? "" : body);
    }

    double count(Fate fate) {
        return meters.counter("lianhu.webhook", "outcome", fate.name().toLowerCase(Locale.ROOT)).count();
    }

    record Got(int status, MediaType type, String body) {

        static final String SUCCESS = "success";

        Fields fields() {
            return PushBody.read(body);
        }
    }

}
