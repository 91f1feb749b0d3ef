package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.network.CurrentNetwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The program and the emulator in one process, which speak to each other over HTTP alone.
 */
class TogetherTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path data;
    static SandboxProgram program;

    @BeforeAll
    static void start() {
        program = new SandboxProgram(data, "--lianhu.wechat.mode=safe",
                "--lianhu.wechat.aes-key=abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void carriesAReportToTheMemberByTemplateAndHisWordBackByMessage() {
        bind("oMember", "M0023", false);
        beginsTheThirdMorningFromNow();
        bind("oResident", "H0037", true);
        String number = number(says("oResident", "3组路口的灯又不亮咯，老人晚上不敢走"));
        assertThat(told("oMember", "template", number)).startsWith("工单待处理提醒\n工单编号：")
            .contains("工单类型：路灯照明", "地点：", "截止时间：", "备注：");

        assertThat(says("oMember", "1")).contains("#" + number, "您接了");
        assertThat(told("oResident", "text", "接了")).contains("#" + number);
    }

    @Test
    void letsTheProgramFetchWhatPeopleSend() {
        bind("oPhoto", "H0038", true);
        says("oPhoto", "我家门口水管漏水，流了一地");
        for (String kind : List.of("photo", "voice", "video")) {
            program.post("/sandbox/emulator/users/oPhoto/" + kind, "");
        }
        eventually(TogetherTest::fetched,
                names -> names.stream().anyMatch(n -> n.endsWith(".jpg"))
                        && names.stream().anyMatch(n -> n.endsWith(".amr"))
                        && names.stream().anyMatch(n -> n.endsWith(".mp4")));
    }

    @Test
    void makesTheMenuThroughTheEmulatorAndAnswersATap() {
        eventually(() -> program.get("/sandbox/emulator/menu").path("button").size(), size -> size == 3);
        bind("oTapper", "H0039", true);
        JsonNode lines = program.post("/sandbox/emulator/users/oTapper/menu", "{\"button\":\"HELP\"}");
        assertThat(lines.path(1).path("text").asString()).isNotEmpty();
    }

    @Test
    void greetsAFollowerWhoScannedACode() {
        JsonNode lines = program.post("/sandbox/emulator/users/oScanner/scan", "{\"scene\":\"grid-1\"}");
        assertThat(lines.path(1).path("by").asString()).isEqualTo("ACCOUNT");
        assertThat(lines.path(1).path("text").asString()).isNotEmpty();
    }

    @Test
    void passesTheConsolesCheckOfItsAddress() {
        assertThat(program.post("/sandbox/emulator/verify", "").path("verified").asBoolean()).isTrue();
    }

    private static List<String> fetched() {
        try (Stream<Path> files = Files.walk(data)) {
            return files.map(Path::toString).toList();
        }
        catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static void bind(String openid, String id, boolean household) {
        var network = program.part(CurrentNetwork.class).network();
        String code = household ? network.household(id).orElseThrow().bindCode()
                : network.member(id).orElseThrow().bindCode();
        program.post("/sandbox/emulator/users/" + openid + "/follow", "");
        assertThat(says(openid, "绑定 " + code)).contains("绑好了");
    }

    private static String says(String openid, String text) {
        JsonNode lines = program.post("/sandbox/emulator/users/" + openid + "/say", "{\"text\":\"" + text + "\"}");
        assertThat(lines.path(1).path("by").asString()).as(lines.toString()).isEqualTo("ACCOUNT");
        return lines.path(1).path("text").asString();
    }

    private static String told(String openid, String kind, String with) {
        return eventually(() -> program.get("/sandbox/emulator/users/" + openid + "/conversation")
            .valueStream()
            .filter(line -> line.path("kind").asString().equals(kind) && line.path("by").asString().equals("ACCOUNT"))
            .map(line -> line.path("text").asString())
            .filter(text -> text.contains(with))
            .toList(), found -> !found.isEmpty()).getLast();
    }

    private static <T> T eventually(java.util.function.Supplier<T> look, Predicate<T> good) {
        Instant end = Instant.now().plus(PATIENCE);
        T seen = look.get();
        while (!good.test(seen) && Instant.now().isBefore(end)) {
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            seen = look.get();
        }
        assertThat(good.test(seen)).as("in the end: " + seen).isTrue();
        return seen;
    }

    /** When windows are over, and people are not asleep. */
    private static void beginsTheThirdMorningFromNow() {
        OffsetDateTime now = OffsetDateTime.parse(program.get("/sandbox/clock").path("now").asString());
        program.post("/sandbox/clock", "{\"set\":\"" + now.plusDays(3).with(LocalTime.of(10, 0)) + "\"}");
    }

    private static String number(String answer) {
        Matcher matcher = Pattern.compile("#(\\d+)").matcher(answer);
        assertThat(matcher.find()).as(answer).isTrue();
        return matcher.group(1);
    }

}
