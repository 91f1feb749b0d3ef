package cn.lianhu.bot.wechat.webhook;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import cn.lianhu.bot.wechat.webhook.Gate.Admitted;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Speaks HTTP with WeChat; what it says is decided by {@link Gate} and
 * {@link TimelyReplies}.
 */
final class WebhookHandler {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);

    private final Gate gate;

    private final BodyReader bodies;

    private final InboundReader inbounds;

    private final TimelyReplies answering;

    private final WebhookCounters counters;

    private final InstantSource wallClock;

    WebhookHandler(Gate gate, BodyReader bodies, InboundReader inbounds, TimelyReplies answering,
            WebhookCounters counters, InstantSource wallClock) {
        this.gate = gate;
        this.bodies = bodies;
        this.inbounds = inbounds;
        this.answering = answering;
        this.counters = counters;
        this.wallClock = wallClock;
    }

    /** The console verifies our address. */
    Mono<ServerResponse> verify(ServerRequest request) {
        return gate.echo(PushQuery.of(request.queryParams()))
            .map(echo -> respond(Fate.VERIFIED, TEXT, echo))
            .orElseGet(() -> refuse(Fate.REFUSED, FORBIDDEN));
    }

    /**
     * WeChat pushes a message. The body is not even read before the address proves to be
     * signed.
     */
    Mono<ServerResponse> receive(ServerRequest request) {
        PushQuery query = PushQuery.of(request.queryParams());
        return gate.signer(query)
            .map(token -> bodies.read(request)
                .flatMap(body -> open(query, token, body))
                .onErrorResume(DataBufferLimitException.class, e -> refuse(Fate.TOO_LARGE, CONTENT_TOO_LARGE))
                .onErrorResume(BodyReader.BrokenOff.class, e -> refuse(Fate.BROKEN_OFF, BAD_REQUEST)))
            .orElseGet(() -> refuse(Fate.REFUSED, FORBIDDEN));
    }

    private Mono<ServerResponse> open(PushQuery query, String token, byte[] body) {
        if (body.length == 0) {
            return refuse(Fate.EMPTY, BAD_REQUEST);
        }
        return gate.admit(query, token, PushBody.read(body))
            .map(push -> answer(query, push))
            .orElseGet(() -> refuse(Fate.REFUSED, FORBIDDEN));
    }

    private Mono<ServerResponse> answer(PushQuery query, Admitted push) {
        return inbounds.read(push.fields())
            .map(answering::answer)
            .orElseGet(() -> Mono.just(Answer.NOT_UNDERSTOOD))
            .flatMap(answer -> write(query, push, answer));
    }

    private Mono<ServerResponse> write(PushQuery query, Admitted push, Answer answer) {
        if (answer.fate() == Fate.HELD) {
            return refuse(Fate.HELD, SERVICE_UNAVAILABLE);
        }
        return answer.words() == null ? respond(answer.fate(), TEXT, "success")
                : respond(answer.fate(), XML, envelope(query, push, answer.words()));
    }

    private String envelope(PushQuery query, Admitted push, String words) {
        Instant now = wallClock.instant();
        String xml = ReplyXml.text(push.fields().text("FromUserName"), push.fields().text("ToUserName"), now, words);
        return push.seal() == null ? xml : push.seal().around(xml, now, query.nonce());
    }

    private Mono<ServerResponse> respond(Fate fate, MediaType type, String body) {
        counters.count(fate);
        return ServerResponse.ok().contentType(type).bodyValue(body);
    }

    private Mono<ServerResponse> refuse(Fate fate, HttpStatus status) {
        counters.count(fate);
        return ServerResponse.status(status).build();
    }

}
