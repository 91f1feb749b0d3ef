package cn.lianhu.sandbox.emulator;

import cn.lianhu.sandbox.emulator.Faults.Fault;
import cn.lianhu.sandbox.emulator.Faults.Kind;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks HTTP as api.weixin.qq.com does: status 200 whatever happens, the error in the
 * body.
 */
final class ApiHandler {

    static final String PREFIX = "/emulator";

    private static final String JSON_TYPE = "application/json; encoding=utf-8";

    private static final Duration SILENCE = Duration.ofSeconds(15);

    private static final JsonMapper JSON = new JsonMapper();

    private final ApiGate gate;

    private final Faults faults;

    private final Rids rids;

    private final MediaShelf shelf;

    private final EmulatorClocks clocks;

    ApiHandler(ApiGate gate, Faults faults, Rids rids, MediaShelf shelf, EmulatorClocks clocks) {
        this.gate = gate;
        this.faults = faults;
        this.rids = rids;
        this.shelf = shelf;
        this.clocks = clocks;
    }

    Mono<ServerResponse> api(ServerRequest request) {
        return CallReader.read(request, PREFIX)
            .flatMap(call -> answer(request, call))
            .onErrorResume(DataBufferLimitException.class,
                    e -> render(CallReader.withoutBody(request, PREFIX), CallReply.refused(Problem.MEDIA_TOO_LARGE)));
    }

    /** A picture or a video by its address, for which no token is needed. */
    Mono<ServerResponse> file(ServerRequest request) {
        return shelf.find(request.pathVariable("id"))
            .map(file -> content(new CallReply.Content(file.content(), file.format().contentType(), null)))
            .orElseGet(() -> ServerResponse.notFound().build());
    }

    private Mono<ServerResponse> answer(ServerRequest request, Call call) {
        Optional<Fault> error = faults.take(Kind.ERROR, call.path());
        CallReply reply = error.<CallReply>map(f -> new CallReply.Refused(f.code(), Problem.words(f.code())))
            .orElseGet(() -> gate.answer(call));
        if (faults.take(Kind.UNANSWERED, call.path()).isPresent()) {
            return Mono.delay(SILENCE, clocks.timer()).then(HangUp.on(request));
        }
        Duration slow = faults.take(Kind.SLOW, call.path()).map(Fault::slow).orElse(Duration.ZERO);
        return slow.isZero() ? render(call, reply) : Mono.delay(slow, clocks.timer()).then(render(call, reply));
    }

    private Mono<ServerResponse> render(Call call, CallReply reply) {
        return switch (reply) {
            case CallReply.Json json -> json(json.fields());
            case CallReply.Refused refused -> json(refusal(call, refused));
            case CallReply.Content content -> content(content);
            case CallReply.NotFound none -> ServerResponse.notFound().build();
        };
    }

    private Map<String, Object> refusal(Call call, CallReply.Refused refused) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("errcode", refused.code());
        fields.put("errmsg", refused.words() + " rid: " + rids.name(clocks.wall().instant(), call, refused));
        return fields;
    }

    private static Mono<ServerResponse> json(Map<String, Object> fields) {
        return ServerResponse.ok().header("Content-Type", JSON_TYPE).bodyValue(JSON.writeValueAsBytes(fields));
    }

    private static Mono<ServerResponse> content(CallReply.Content content) {
        ServerResponse.BodyBuilder builder = ServerResponse.ok().header("Content-Type", content.type());
        if (content.fileName() != null) {
            builder.header("Content-disposition", "attachment; filename=\"" + content.fileName() + "\"");
        }
        return builder.bodyValue(content.bytes());
    }

}
