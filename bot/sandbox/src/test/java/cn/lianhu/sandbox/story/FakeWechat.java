package cn.lianhu.sandbox.story;

import cn.lianhu.bot.media.SomePhoto;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform's API: takes everything, records what is sent to whom, and refuses where
 * it is told to. Always HTTP 200.
 */
final class FakeWechat implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String OK = "{\"errcode\":0,\"errmsg\":\"ok\"}";

    private static final String CONTENT = "工单编号：{{character_string1.DATA}}\\n工单类型：{{thing2.DATA}}\\n"
            + "地点：{{thing3.DATA}}\\n截止时间：{{time4.DATA}}\\n备注：{{thing5.DATA}}";

    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();

    private final Queue<Integer> nextErrors = new ConcurrentLinkedQueue<>();

    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();

    private final Map<String, byte[]> media = new ConcurrentHashMap<>(
            Map.of("P1", SomePhoto.plain("jpeg"), "V1", "#!AMR\nvoice".getBytes(StandardCharsets.UTF_8)));

    private final AtomicLong ids = new AtomicLong(9_007_199_254_740_993L);

    private volatile Duration slowness = Duration.ZERO;

    private volatile Consumer<Sent> taken = message -> {
    };

    private volatile String unanswered;

    private volatile String broken;

    private final LoopResources loops = LoopResources.create("fake-wechat");

    private final AtomicInteger qrCodes = new AtomicInteger();

    private final DisposableServer server = HttpServer.create()
        .port(0)
        .host("127.0.0.1")
        .runOn(loops)
        .route(routes -> routes
            .post("/cgi-bin/stable_token", (in, out) -> say(out, "{\"access_token\":\"T\",\"expires_in\":7200}"))
            .post("/cgi-bin/message/custom/send", (in, out) -> take(in, out, FakeWechat::custom))
            .post("/cgi-bin/message/template/send", (in, out) -> take(in, out, FakeWechat::template))
            .get("/cgi-bin/template/get_all_private_template", (in, out) -> say(out, templates()))
            .get("/cgi-bin/media/get", this::media)
            .post("/cgi-bin/media/upload",
                    (in, out) -> in.receive()
                        .aggregate()
                        .asByteArray()
                        .flatMap(form -> say(out, "{\"type\":\"image\",\"media_id\":\"" + uploaded(form) + "\"}")))
            .get("/sns/oauth2/access_token", (in, out) -> say(out, visitor(in.uri())))
            .post("/cgi-bin/qrcode/create",
                    (in, out) -> in.receive()
                        .then()
                        .doOnSuccess(read -> qrCodes.incrementAndGet())
                        .then(say(out, "{\"ticket\":\"T\",\"url\":\"http://weixin.qq.com/q/02aBcD\"}")))
            .get("/cgi-bin/menu/get", (in, out) -> say(out, "{\"errcode\":46003,\"errmsg\":\"menu no exist\"}"))
            .post("/cgi-bin/menu/create", (in, out) -> in.receive().then().then(say(out, OK))))
        .bindNow();

    /** Keeps the one file of a form; gives its media id. */
    private String uploaded(byte[] form) {
        String text = new String(form, StandardCharsets.ISO_8859_1);
        String file = text.substring(text.indexOf("\r\n\r\n") + 4, text.lastIndexOf("\r\n--"));
        String id = "M" + ids.incrementAndGet();
        media.put(id, file.getBytes(StandardCharsets.ISO_8859_1));
        return id;
    }

    /** A code is good for whoever it names. */
    private static String visitor(String asked) {
        return "{\"access_token\":\"V\",\"openid\":\"%s\"}".formatted(asked.replaceFirst(".*[?&]code=([^&]*).*", "$1"));
    }

    /** How many QR codes it was asked for. */
    int qrCodes() {
        return qrCodes.get();
    }

    String url() {
        return "http://127.0.0.1:" + server.port();
    }

    List<Sent> sentTo(String openid) {
        return sent.stream().filter(s -> s.openid().equals(openid)).toList();
    }

    int sentInAll() {
        return sent.size();
    }

    /** The next sends, to whomever, are refused with these codes, one each. */
    void nextErrors(Integer... codes) {
        nextErrors.addAll(List.of(codes));
    }

    /** Everything sent to this person is refused with the code; 0 ends it. */
    void refuses(String openid, int code) {
        if (code == 0) {
            refusals.remove(openid);
        }
        else {
            refusals.put(openid, code);
        }
    }

    /** Called when a message has been taken, before that is answered. */
    void whenTaken(Consumer<Sent> taken) {
        this.taken = taken;
    }

    /** Takes what is sent to this person and does not answer; null ends it. */
    void neverAnswers(String openid) {
        unanswered = openid;
    }

    /** Something between answers 502 to what is sent to this person; null ends it. */
    void isBrokenFor(String openid) {
        broken = openid;
    }

    void isSlow(Duration each) {
        slowness = each;
    }

    /** What lies under this media id. */
    void keeps(String mediaId, byte[] content) {
        media.put(mediaId, content);
    }

    private Publisher<Void> media(HttpServerRequest in, HttpServerResponse out) {
        byte[] content = media.entrySet()
            .stream()
            .filter(e -> in.uri().contains("media_id=" + e.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
        return out.header("Content-Type", "application/octet-stream").sendByteArray(Mono.just(content));
    }

    private Mono<Void> take(HttpServerRequest in, HttpServerResponse out,
            java.util.function.Function<JsonNode, Sent> reader) {
        return in.receive()
            .aggregate()
            .asString()
            .delayElement(slowness)
            .publishOn(Schedulers.boundedElastic())
            .map(body -> reader.apply(JSON.readTree(body)))
            .flatMap(message -> {
                if (message.openid().equals(broken)) {
                    return out.status(502).sendString(Mono.just("<html>502 Bad Gateway</html>")).then();
                }
                String answer = answer(message);
                return message.openid().equals(unanswered) ? Mono.never() : say(out, answer);
            });
    }

    private String answer(Sent message) {
        Integer next = nextErrors.poll();
        int code = next != null ? next : refusals.getOrDefault(message.openid(), 0);
        if (code != 0) {
            return "{\"errcode\":" + code + ",\"errmsg\":\"refused\"}";
        }
        sent.add(message);
        taken.accept(message);
        return "{\"errcode\":0,\"errmsg\":\"ok\",\"msgid\":" + ids.incrementAndGet() + "}";
    }

    private static Sent custom(JsonNode json) {
        return new Sent(json.path("touser").asString(), null, json.path("text").path("content").asString(""));
    }

    private static Sent template(JsonNode json) {
        return new Sent(json.path("touser").asString(), json.path("template_id").asString(),
                json.path("data").valueStream().map(v -> v.path("value").asString()).collect(Collectors.joining("|")));
    }

    private static String templates() {
        return "{\"template_list\":[" + List.of("task", "progress", "closed", "reminder")
            .stream()
            .map(kind -> "{\"template_id\":\"T-%s\",\"title\":\"%s\",\"content\":\"%s\"}".formatted(kind, kind,
                    CONTENT))
            .collect(Collectors.joining(",")) + "]}";
    }

    private static Mono<Void> say(HttpServerResponse out, String json) {
        return out.header("Content-Type", "application/json; encoding=utf-8").sendString(Mono.just(json)).then();
    }

    @Override
    public void close() {
        server.disposeNow();
        loops.dispose();
    }

}
