package cn.lianhu.sandbox.emulator;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Brings one push to the program: three tries five seconds apart, the same message with a
 * fresh signature each time. Only a try without an answer (none in time, no connection,
 * not HTTP 200) is followed by another.
 */
final class PushDelivery {

    private final WebClient client;

    private final OwnAddress address;

    private final Envelope envelope;

    private final ReplyReader replies;

    private final EmulatorSettings settings;

    private final Supplier<Duration> wayBack;

    private final EmulatorClocks clocks;

    /**
     * @param wayBack how long the next answer takes from the program to the platform
     */
    PushDelivery(WebClient client, OwnAddress address, Envelope envelope, ReplyReader replies,
            EmulatorSettings settings, Supplier<Duration> wayBack, EmulatorClocks clocks) {
        this.client = client;
        this.address = address;
        this.envelope = envelope;
        this.replies = replies;
        this.settings = settings;
        this.wayBack = wayBack;
        this.clocks = clocks;
    }

    Mono<PushOutcome> deliver(Push push) {
        return Mono.defer(() -> tries(push, push.xml(envelope.account(), clocks.wall().instant().getEpochSecond()), 1));
    }

    private Mono<PushOutcome> tries(Push push, String xml, int number) {
        return Mono.defer(() -> {
            long next = clocks.timer().now(MILLISECONDS) + settings.pushTimeout().toMillis();
            return attempt(push, xml)
                .onErrorResume(e -> number >= settings.tries() ? Mono.just(new PushOutcome.Failed(e.toString()))
                        : Mono.delay(until(next), clocks.timer()).then(tries(push, xml, number + 1)));
        });
    }

    private Duration until(long millis) {
        return Duration.ofMillis(Math.max(0, millis - clocks.timer().now(MILLISECONDS)));
    }

    private Mono<PushOutcome> attempt(Push push, String xml) {
        Envelope.Sealed sealed = envelope.seal(xml, settings.openidInQuery() ? push.openid() : "",
                clocks.wall().instant());
        Duration late = wayBack.get();
        return client.post()
            .uri(address.at("/wechat?" + sealed.query()))
            .contentType(MediaType.TEXT_XML)
            .bodyValue(sealed.body())
            .exchangeToMono(PushDelivery::body)
            .flatMap(body -> late.isZero() ? Mono.just(body) : Mono.delay(late, clocks.timer()).thenReturn(body))
            .timeout(settings.pushTimeout(), clocks.timer())
            .map(body -> replies.read(push, body));
    }

    private static Mono<byte[]> body(ClientResponse response) {
        return response.statusCode().value() == 200 ? response.bodyToMono(byte[].class).defaultIfEmpty(new byte[0])
                : response.releaseBody()
                    .then(Mono.error(new IllegalStateException("HTTP status " + response.statusCode().value())));
    }

    /**
     * Whether the program passes the console's check of its address: it must echo what it
     * is sent, and nothing else.
     */
    Mono<Boolean> verify() {
        String echo = Long.toString(4_000_000_000_000_000_000L + clocks.wall().millis());
        return client.get()
            .uri(address.at("/wechat?" + envelope.verification(echo, clocks.wall().instant())))
            .exchangeToMono(PushDelivery::body)
            .timeout(settings.pushTimeout(), clocks.timer())
            .map(body -> echo.equals(new String(body, StandardCharsets.UTF_8)))
            .onErrorReturn(false);
    }

}
