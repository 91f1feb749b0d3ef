package cn.lianhu.sandbox.emulator;

import cn.lianhu.bot.wechat.webhook.Fields;
import cn.lianhu.bot.wechat.webhook.PushBody;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Stands in the program's place: keeps what it is pushed and answers as told. */
final class FakeProgram {

    final List<Got> got = new CopyOnWriteArrayList<>();

    final List<MultiValueMap<String, String>> checks = new CopyOnWriteArrayList<>();

    volatile UnaryOperator<String> echoes = echo -> echo;

    private final BlockingQueue<Got> arrived = new LinkedBlockingQueue<>();

    private volatile Function<Got, Mono<ServerResponse>> answer = push -> words("success");

    record Got(MultiValueMap<String, String> query, String body) {

        Fields fields() {
            return PushBody.read(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    /** The next push that nobody has waited for yet. */
    Got next() throws InterruptedException {
        return Objects.requireNonNull(arrived.poll(10, TimeUnit.SECONDS), "no push");
    }

    void answers(Function<Got, String> words) {
        answer = push -> words(words.apply(push));
    }

    void does(Function<Got, Mono<ServerResponse>> what) {
        answer = what;
    }

    static Mono<ServerResponse> words(String words) {
        return ServerResponse.ok().contentType(MediaType.APPLICATION_XML).bodyValue(words);
    }

    Mono<ServerResponse> receive(ServerRequest request) {
        return request.bodyToMono(String.class).defaultIfEmpty("").flatMap(body -> {
            Got push = new Got(request.queryParams(), body);
            got.add(push);
            arrived.add(push);
            return answer.apply(push);
        });
    }

    Mono<ServerResponse> verify(ServerRequest request) {
        checks.add(request.queryParams());
        return words(echoes.apply(request.queryParam("echostr").orElse("")));
    }

    /** A reply as the platform wants it. */
    static String reply(Got push, String content) {
        Fields fields = push.fields();
        return reply(fields.text("FromUserName"), fields.text("ToUserName"), content);
    }

    static String reply(String to, String from, String content) {
        return "<xml><ToUserName><![CDATA[%s]]></ToUserName><FromUserName><![CDATA[%s]]></FromUserName>".formatted(to,
                from) + "<CreateTime>1790000003</CreateTime><MsgType><![CDATA[text]]></MsgType>" + "<Content><![CDATA["
                + content + "]]></Content></xml>";
    }

}
