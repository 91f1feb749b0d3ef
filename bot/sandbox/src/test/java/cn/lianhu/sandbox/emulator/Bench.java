package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.bot.settings.WechatSettings.Mode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.RouterFunctions.Builder;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;
import reactor.test.scheduler.VirtualTimeScheduler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The emulator over HTTP with a program that is none, and clocks that are moved by hand.
 */
final class Bench implements AutoCloseable {

    static final String APP_ID = "wx0123456789abcdef";
    static final String SECRET = "bench-secret";
    static final String TOKEN = "bench-token";
    static final String AES_KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    static final String ACCOUNT = "gh_0a1b2c3d4e5f";
    static final String OPENID = "oABCD1234567890efghIJKLmnop0";
    static final Duration LIMIT = Duration.ofSeconds(5);

    private static final JsonMapper JSON = new JsonMapper();

    final HandClock program = new HandClock();

    final HandClock wall = new HandClock();

    final VirtualTimeScheduler timer = VirtualTimeScheduler.create();

    final FakeProgram fake = new FakeProgram();

    final Emulator emulator;

    private String held = "";

    private final LoopResources loops = LoopResources.create("bench");

    private final DisposableServer server;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Bench() {
        this(Mode.PLAIN, AccountKind.SERVICE);
    }

    Bench(Mode mode, AccountKind kind) {
        this(mode, settings(kind, WindowRule.SEPARATE, true, true, null));
    }

    /**
     * @param pictures where PicUrls point; null for here
     */
    static EmulatorSettings settings(AccountKind kind, WindowRule windows, boolean openidInQuery,
            boolean videoByAddress, URI pictures) {
        return new EmulatorSettings(false, kind, LIMIT, 3, 3, Duration.ofMinutes(1), openidInQuery, true, windows,
                videoByAddress, Duration.ZERO, pictures);
    }

    Bench(Mode mode, EmulatorSettings settings) {
        MockEnvironment environment = new MockEnvironment();
        WechatSettings wechat = new WechatSettings(APP_ID, SECRET, TOKEN, AES_KEY, ACCOUNT, null, null, mode,
                URI.create("http://127.0.0.1/emulator"), URI.create("http://127.0.0.1/open"), Map.of(),
                Duration.ofMinutes(5));
        emulator = Emulator.of(settings, wechat, new EmulatorClocks(program, wall, timer), new OwnAddress(environment),
                new Feed());
        Builder routes = RouterFunctions.route()
            .POST("/wechat", fake::receive)
            .GET("/wechat", fake::verify)
            .add(new EmulatorConfiguration().emulatorApi(emulator));
        HttpHandler handler = RouterFunctions.toHttpHandler(routes.build());
        server = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .runOn(loops)
            .handle(new ReactorHttpHandlerAdapter(handler))
            .bindNow();
        environment.setProperty("local.server.port", Integer.toString(server.port()));
    }

    /**
     * @param wanted as the console takes it
     */
    void fault(String wanted) {
        JSON.readValue(wanted, FaultRequest.class).faults().forEach(emulator.faults()::add);
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.port() + "/emulator" + path;
    }

    String token() {
        held = post("/cgi-bin/stable_token", "{\"grant_type\":\"client_credential\",\"appid\":\"" + APP_ID
                + "\",\"secret\":\"" + SECRET + "\",\"force_refresh\":false}")
            .path("access_token")
            .asString(held);
        return held;
    }

    /** One that is asked for once only. */
    String tokenHeld() {
        return held;
    }

    /** The code of a refusal, which has the platform's form; 0 for what was taken. */
    static int code(JsonNode answer) {
        int code = answer.path("errcode").asInt(0);
        if (code != 0) {
            assertThat(answer.propertyNames()).containsExactly("errcode", "errmsg");
            assertThat(answer.path("errcode").isIntegralNumber()).isTrue();
            assertThat(answer.path("errmsg").asString()).matches("(?s).+ rid: [0-9a-f]{8}(-[0-9a-f]{8}){2}");
        }
        return code;
    }

    /** Calls with a good token. */
    JsonNode api(String path, String json) {
        return post("/cgi-bin/" + path + "?access_token=" + token(), json);
    }

    JsonNode text(String content) {
        return api("message/custom/send",
                "{\"touser\":\"" + OPENID + "\",\"msgtype\":\"text\",\"text\":{\"content\":\"" + content + "\"}}");
    }

    private CompletableFuture<HttpResponse<byte[]>> later(String path, String json) {
        return http.sendAsync(HttpRequest.newBuilder(URI.create(url(path) + "?access_token=" + held))
            .POST(BodyPublishers.ofString(json))
            .build(), BodyHandlers.ofByteArray());
    }

    /**
     * The guest speaks, nothing answers, and the time of so many tries passes once each
     * has arrived.
     */
    void aGuestSpeaksInVain(int tries) {
        int before = fake.got.size();
        CompletableFuture<?> spoken = emulator.phones().say(OPENID, "路灯坏了").toFuture();
        for (int i = 1; i <= tries; i++) {
            int arrived = before + i;
            await(() -> fake.got.size() >= arrived);
            timer.advanceTimeBy(LIMIT);
        }
        ended(spoken);
    }

    /**
     * The guest speaks, is refused at once, and time passes until the next try, so many
     * times. A try waits twice on the timer: for its answer, then for the next try. Time
     * that passed before the refusal is back would be missing from the second.
     */
    void aGuestIsRefused(int times) {
        long before = timer.getScheduledTaskCount();
        CompletableFuture<?> spoken = emulator.phones().say(OPENID, "路灯坏了").toFuture();
        for (int i = 1; i <= times; i++) {
            long waiting = before + 2L * i;
            await(() -> timer.getScheduledTaskCount() >= waiting);
            timer.advanceTimeBy(LIMIT);
        }
        ended(spoken);
    }

    private static void ended(CompletableFuture<?> spoken) {
        assertThat(spoken).succeedsWithin(Duration.ofSeconds(20));
    }

    /**
     * The guest speaks; the first answer is on its way back when the time of a try
     * passes.
     */
    void aGuestSpeaksAndIsHeardTooLate() {
        long before = timer.getScheduledTaskCount();
        CompletableFuture<?> spoken = emulator.phones().say(OPENID, "路灯坏了").toFuture();
        await(() -> timer.getScheduledTaskCount() >= before + 2);
        timer.advanceTimeBy(LIMIT);
        ended(spoken);
    }

    /** Calls with the token held, and comes back when the answer waits on the timer. */
    CompletableFuture<HttpResponse<byte[]>> waiting(String path, String json) {
        long before = timer.getScheduledTaskCount();
        CompletableFuture<HttpResponse<byte[]>> answer = later(path, json);
        await(() -> timer.getScheduledTaskCount() > before);
        return answer;
    }

    static void await(BooleanSupplier what) {
        Instant end = Instant.now().plusSeconds(20);
        while (!what.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(1_000_000);
        }
    }

    JsonNode ask(String path) {
        return read(get(path + (path.contains("?") ? "&" : "?") + "access_token=" + token()));
    }

    JsonNode post(String path, String body) {
        return read(posted(path, body));
    }

    HttpResponse<byte[]> posted(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(url(path)))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url(path))));
    }

    HttpResponse<byte[]> upload(String type, String fileName, byte[] content) {
        String head = "--B\r\nContent-Disposition: form-data; name=\"media\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(HttpRequest
            .newBuilder(URI.create(url("/cgi-bin/media/upload?access_token=" + token() + "&type=" + type)))
            .header("Content-Type", "multipart/form-data; boundary=B")
            .POST(BodyPublishers.ofByteArrays(List.of(head.getBytes(), content, "\r\n--B--\r\n".getBytes()))));
    }

    static JsonNode read(HttpResponse<byte[]> response) {
        return JSON.readTree(response.body());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofByteArray());
        }
        catch (IOException e) {
            throw new AssertionError(e);
        }
        catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a customer-service message to the guest. */
    JsonNode custom(String type, String object) {
        return api("message/custom/send",
                "{\"touser\":\"" + OPENID + "\",\"msgtype\":\"" + type + "\",\"" + type + "\":" + object + "}");
    }

    /** Uploads a file and gives its id. */
    String media(String type, byte[] content) {
        JsonNode answer = read(upload(type, "a.bin", content));
        return answer.path(type.equals("thumb") ? "thumb_media_id" : "media_id").asString();
    }

    /** A follower who has just written something. */
    void aGuestSpeaks() {
        emulator.phones().say(OPENID, "路灯坏了").block();
    }

    void guestFollows() {
        emulator.users().meet(OPENID).follow(program.instant(), "");
    }

    EmulatedUser guest() {
        return emulator.phones().follower(OPENID);
    }

    List<String> chat() {
        return guest().chat().stream().map(Entry::text).toList();
    }

    @Override
    public void close() {
        server.disposeNow();
        loops.dispose();
    }

}
