package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.wechat.client.SendOutcome;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.ticket.MediaKind;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The console of the running program, as a page or a replay uses it, and the program's
 * own client against faults.
 */
class ConsoleOverHttpTest {

    private static final String CONSOLE = "/sandbox/emulator";

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path data;
    static SandboxProgram program;

    @BeforeAll
    static void start() {
        program = new SandboxProgram(data);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @AfterEach
    void withoutFaults() {
        program.send(HttpRequest.newBuilder(program.at(CONSOLE + "/faults")).DELETE());
    }

    @Test
    void streamsNewLinesToWhoeverListens() throws InterruptedException {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        HttpClient listener = HttpClient.newHttpClient();
        try {
            listener.sendAsync(HttpRequest.newBuilder(program.at(CONSOLE + "/events")).build(), BodyHandlers.ofLines())
                .thenAccept(answer -> listen(answer, lines));
            assertThat(next(lines, ":")).isEqualTo(":beat");
            program.post(CONSOLE + "/users/oHeard/follow", "");
            assertThat(next(lines, "event:")).isEqualTo("event:entry");
            JsonNode entry = entryOf("oHeard", lines);
            assertThat(entry.propertyNames()).containsExactlyInAnyOrder("id", "openid", "at", "by", "kind", "text",
                    "more");
            assertThat(entry.path("at").asString()).endsWith("+08:00");
        }
        finally {
            listener.shutdownNow();
        }
    }

    /** Officers' phones may be speaking meanwhile. */
    private static JsonNode entryOf(String openid, BlockingQueue<String> lines) throws InterruptedException {
        String data = next(lines, "data:");
        while (data != null && !data.contains("\"openid\":\"" + openid + "\"")) {
            data = next(lines, "data:");
        }
        return JsonMapper.shared()
            .readTree(Objects.requireNonNull(data, "no line of " + openid).substring("data:".length()));
    }

    private static void listen(HttpResponse<Stream<String>> answer, BlockingQueue<String> lines) {
        answer.body().forEach(lines::add);
    }

    private static String next(BlockingQueue<String> lines, String prefix) throws InterruptedException {
        String line = lines.poll(20, TimeUnit.SECONDS);
        while (line != null && !line.startsWith(prefix)) {
            line = lines.poll(20, TimeUnit.SECONDS);
        }
        return line;
    }

    @Test
    void makesPeopleWithOrWithoutAChosenId() {
        for (int i = 0; i < 2; i++) {
            JsonNode chosen = program.post(CONSOLE + "/users", "{\"openid\":\"oChosen\"}");
            assertThat(chosen.path("openid").asString()).isEqualTo("oChosen");
            assertThat(chosen.path("following").asBoolean(true)).isFalse();
        }
        assertThat(program.post(CONSOLE + "/users", "").path("openid").asString()).matches("o[\\w-]{27}");
        assertThat(program.answer(CONSOLE + "/users", "{\"openid\":\"o o\"}").statusCode()).isEqualTo(400);
    }

    @Test
    void givesTheFilesOfAChat() throws Exception {
        program.post(CONSOLE + "/users/oPictured/follow", "");
        byte[] photo = SampleMedia.photo();
        HttpRequest upload = HttpRequest.newBuilder(program.at(CONSOLE + "/users/oPictured/photo"))
            .POST(BodyPublishers.ofByteArray(photo))
            .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            http.send(upload, BodyHandlers.discarding());
            WechatApi api = program.part(WechatApi.class);
            String voice = api.upload(MediaKind.VOICE, "a.amr", SampleMedia.voice()).block();
            assertThat(api.sendMedia("oPictured", MediaKind.VOICE, voice).block()).isInstanceOf(SendOutcome.Sent.class);
            for (Map.Entry<String, String> kind : Map.of("image", "image/jpeg", "voice", "audio/amr").entrySet()) {
                HttpResponse<byte[]> file = http.send(HttpRequest
                    .newBuilder(program.at(CONSOLE + "/media/"
                            + last("oPictured", kind.getKey()).path("more").path("mediaId").asString()))
                    .build(), BodyHandlers.ofByteArray());
                assertThat(file.headers().firstValue("Content-Type")).hasValue(kind.getValue());
                assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
                assertThat(file.body()).isEqualTo(kind.getKey().equals("image") ? photo : SampleMedia.voice());
            }
            assertThat(http
                .send(HttpRequest.newBuilder(program.at(CONSOLE + "/media/none")).build(), BodyHandlers.discarding())
                .statusCode()).isEqualTo(404);
        }
    }

    @Test
    void showsATemplateWithTitleAndLabels() {
        program.post(CONSOLE + "/users/oTold/follow", "");
        assertThat(
                program.part(WechatApi.class)
                    .sendTemplate("oTold", TemplateShelf.TEMPLATES.get(1).id(),
                            Map.of("character_string1", "1001", "thing2", "路灯", "thing3", "处理中", "time4",
                                    "2026-11-23 12:00"),
                            "t-1")
                    .block())
            .isInstanceOf(SendOutcome.Sent.class);
        JsonNode card = last("oTold", "template");
        assertThat(card.path("more").path("title").asString()).isEqualTo("工单处理进度通知");
        assertThat(card.path("more").path("lines").path(2).path("label").asString()).isEqualTo("当前进度");
        assertThat(card.path("more").path("lines").path(2).path("value").asString()).isEqualTo("处理中");
    }

    @Test
    void answersAPushThatComesTwiceOnce() {
        program.post(CONSOLE + "/users/oTwice/follow", "");
        int before = chat("oTwice").size();
        program.post(CONSOLE + "/faults", "{\"duplicate\":1}");
        JsonNode lines = program.post(CONSOLE + "/users/oTwice/say", "{\"text\":\"帮助\"}");
        assertThat(lines.valueStream().map(line -> line.path("by").asString())).containsExactly("USER", "ACCOUNT");
        assertThat(chat("oTwice").size()).isEqualTo(before + 2);
        assertThat(program.get(CONSOLE + "/faults").size()).isZero();
    }

    @Test
    void pushesEventsAndConsentsThatTheProgramTakes() {
        program.post(CONSOLE + "/users/oEvent/follow", "");
        String notice = NoticeTemplate.ALL.getFirst().template().id();
        for (String[] wish : new String[][] { { "enter", "{\"latitude\":26.7,\"longitude\":117.4}" },
                { "consent", "{\"templateId\":\"" + notice + "\",\"accept\":true}" },
                { "withdraw", "{\"templateId\":\"" + notice + "\"}" },
                { "event", "{\"event\":\"MASSSENDJOBFINISH\",\"fields\":{\"MsgID\":1,\"Status\":\"send success\"}}" },
                { "shortvideo", "" }, { "unsupported", "" } }) {
            JsonNode lines = program.post(CONSOLE + "/users/oEvent/" + wish[0], wish[1]);
            assertThat(lines.isArray()).as(lines.toString()).isTrue();
            assertThat(lines.valueStream().map(line -> line.path("kind").asString())).doesNotContain("notice");
        }
        assertThat(program.answer(CONSOLE + "/users/oEvent/consent", "{\"templateId\":\"x\"}").statusCode())
            .isEqualTo(400);
        assertThat(
                program.answer(CONSOLE + "/users/oEvent/event", "{\"event\":\"a\",\"fields\":{\"<\":1}}").statusCode())
            .isEqualTo(400);
    }

    /**
     * The case easywechat-token-retry-once, with our client: one more try with a new
     * token, and none without one.
     */
    @Test
    void seesTheProgramsClientRenewItsTokenOnce() {
        program.post(CONSOLE + "/users/oRetry/follow", "");
        assertThat(callsUntil("{\"errcode\":40001,\"next\":1,\"api\":\"custom/send\"}", "oRetry", true)).isEqualTo(1);
        assertThat(callsUntil("{\"errcode\":40001,\"next\":9,\"api\":\"custom/send\"}", "oRetry", false)).isEqualTo(2);
        withoutFaults();
        program.post(CONSOLE + "/faults", "{\"errcode\":40125,\"next\":9,\"api\":\"stable_token\"}");
        assertThat(callsUntil("{\"errcode\":40001,\"next\":9,\"api\":\"custom/send\"}", "oRetry", false)).isEqualTo(1);
    }

    /**
     * The case wxjava-busy-retry: our client does not wait in a call; the outbox tries
     * again later.
     */
    @Test
    void seesTheProgramsClientLeaveABusyPlatformAlone() {
        program.post(CONSOLE + "/users/oBusy/follow", "");
        assertThat(callsUntil("{\"errcode\":-1,\"next\":9,\"api\":\"custom/send\"}", "oBusy", false)).isEqualTo(1);
    }

    /** How many calls met the fault. */
    private static int callsUntil(String fault, String openid, boolean sent) {
        program.post(CONSOLE + "/faults", fault);
        int before = JsonMapper.shared().readTree(fault).path("next").asInt();
        SendOutcome outcome = program.part(WechatApi.class).sendText(openid, "您好").block();
        assertThat(outcome instanceof SendOutcome.Sent).as(String.valueOf(outcome)).isEqualTo(sent);
        return before - program.get(CONSOLE + "/faults")
            .valueStream()
            .filter(left -> left.path("api").asString().equals("custom/send"))
            .mapToInt(left -> left.path("left").asInt())
            .findFirst()
            .orElse(0);
    }

    private static JsonNode chat(String openid) {
        return program.get(CONSOLE + "/users/" + openid + "/conversation");
    }

    private static JsonNode last(String openid, String kind) {
        return chat(openid).valueStream()
            .filter(line -> line.path("kind").asString().equals(kind))
            .reduce((a, b) -> b)
            .orElseThrow();
    }

}
