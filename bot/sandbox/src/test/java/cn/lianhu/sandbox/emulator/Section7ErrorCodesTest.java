package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The error codes (platform reference 7): a call that provokes each, or a fault where
 * none can.
 */
class Section7ErrorCodesTest {

    private static final Pattern CODE = Pattern.compile("(?<![–\\d])(\\d{5,6}|−1)(?![–\\d])");

    private static final String TEXT = "\"msgtype\":\"text\",\"text\":{\"content\":\"a\"}";

    private final Bench bench = new Bench();

    interface Calling extends Function<Bench, JsonNode> {

    }

    @AfterEach
    void close() {
        bench.close();
    }

    static Stream<Arguments> provoked() {
        return Stream.of(tokens(), forms(), limits(), people(), tools()).flatMap(s -> s);
    }

    private static Stream<Arguments> tokens() {
        return Stream.of(row(40001, b -> with(b, "forged")),
                row(40002, b -> token(b, "grant_type=x&appid=" + Bench.APP_ID)),
                row(40013, b -> token(b, "appid=wxother")),
                row(40125, b -> token(b, "grant_type=client_credential&secret=x&appid=" + Bench.APP_ID)),
                row(40164, b -> {
                    b.emulator.account().whitelist().only(Set.of("203.0.113.9"));
                    return token(b, "grant_type=client_credential&secret=" + Bench.SECRET + "&appid=" + Bench.APP_ID);
                }), row(41001, b -> with(b, "")), row(41002, b -> token(b, "")),
                row(41004, b -> token(b, "grant_type=client_credential&appid=" + Bench.APP_ID)), row(42001, b -> {
                    String old = b.token();
                    b.wall.pass(AccessTokens.LIFE);
                    return with(b, old);
                }));
    }

    private static Stream<Arguments> forms() {
        return Stream.of(row(40007, b -> b.custom("image", "{\"media_id\":\"none\"}")),
                row(40008, b -> b.custom("fax", "{}")), row(40033, b -> b.text("\\u597d")),
                row(40037,
                        b -> b.api("message/template/send",
                                "{\"touser\":\"" + Bench.OPENID + "\",\"template_id\":\"x\"}")),
                row(40066, b -> b.api("message/fax/send", "{}")),
                row(40073, b -> b.custom("wxcard", "{\"card_id\":\"x\"}")), row(43001, b -> b.api("menu/get", "{}")),
                row(43002, b -> b.ask("/cgi-bin/message/custom/send")),
                row(44002, b -> b.api("message/custom/send", "")), row(44004, b -> b.text("")),
                row(45086, b -> b.text("<a data-miniprogram-appid=\\\"x\\\">a</a>")),
                row(46003, b -> b.ask("/cgi-bin/menu/get")), row(47001, b -> b.api("message/custom/send", "{broken")),
                row(47001, b -> b.api("message/custom/send", "[]")),
                row(47003,
                        b -> b.api("message/template/send",
                                "{\"touser\":\"" + Bench.OPENID + "\",\"template_id\":\""
                                        + TemplateShelf.TEMPLATES.getFirst().id() + "\"}")),
                row(53600, b -> b.custom("mpnewsarticle", "{\"article_id\":\"x\"}")));
    }

    private static Stream<Arguments> limits() {
        return Stream.of(row(45001, b -> Bench.read(b.upload("thumb", "a", new byte[65_537]))),
                row(45002, b -> b.text("a".repeat(2_049))), row(45008, b -> b.custom("news", "{\"articles\":[{},{}]}")),
                row(45009, b -> {
                    b.emulator.account().quotas().daily("/cgi-bin/message/custom/send", 0);
                    return b.text("a");
                }), row(45011, b -> {
                    b.text("a");
                    b.emulator.account().quotas().perMinute(1);
                    return b.text("a");
                }), row(45015, b -> {
                    b.program.pass(Duration.ofHours(48));
                    return b.text("a");
                }), row(45047, b -> IntStream.range(0, 6).mapToObj(i -> b.text("a")).toList().getLast()),
                row(45072, b -> type(b, "Dancing")), row(45080, b -> {
                    b.program.pass(Duration.ofSeconds(31));
                    return type(b, "Typing");
                }), row(45081, b -> {
                    type(b, "Typing");
                    return type(b, "Typing");
                }), row(45098, b -> b.custom("msgmenu", "{\"list\":[]}")), row(45099, b -> b.custom("msgmenu",
                        "{\"list\":[{\"id\":\"1\",\"content\":\"" + "a".repeat(129) + "\"}]}")));
    }

    private static Stream<Arguments> people() {
        return Stream.of(row(40003, b -> b.api("message/custom/send", "{\"touser\":\"oNobody\"," + TEXT + "}")),
                row(40200, b -> {
                    b.emulator.account().quotas().become(AccountKind.TEST);
                    return b.custom("msgmenu", "{\"list\":[{\"id\":\"1\",\"content\":\"a\"}]}");
                }), row(43004, b -> {
                    b.guest().unfollow();
                    return b.api("message/template/send", ("{'touser':'" + Bench.OPENID + "','template_id':'"
                            + TemplateShelf.TEMPLATES.getFirst().id() + "','data':{'character_string1':{'value':'1'},"
                            + "'thing2':{'value':'a'},'thing3':{'value':'a'},'time4':{'value':'12:00'},"
                            + "'thing5':{'value':'a'}}}")
                        .replace('\'', '"'));
                }), row(43019, b -> {
                    b.guest().blacklist(true);
                    return b.text("a");
                }),
                row(43101,
                        b -> b.api("message/subscribe/bizsend", ("{'touser':'" + Bench.OPENID + "','template_id':'"
                                + NoticeTemplate.ALL.getLast().template().id() + "','data':{'thing1':{'value':'a'},"
                                + "'phrase2':{'value':'好'},'date3':{'value':'2026-11-23'}}}")
                            .replace('\'', '"'))),
                row(48001, b -> {
                    b.emulator.account().quotas().become(AccountKind.UNVERIFIED);
                    return b.text("a");
                }), row(48002, b -> {
                    b.guest().block(true);
                    return b.text("a");
                }), row(65401, b -> b.api("message/custom/send", "{\"touser\":\"" + Bench.OPENID + "\"," + TEXT
                        + ",\"customservice\":{\"kf_account\":\"a@b\"}}")));
    }

    private static Stream<Arguments> tools() {
        return Stream.of(
                row(48006,
                        b -> IntStream.range(0, 11)
                            .mapToObj(i -> b.api("clear_quota", "{\"appid\":\"" + Bench.APP_ID + "\"}"))
                            .toList()
                            .getLast()),
                row(76001, b -> b.api("openapi/rid/get", "{\"rid\":\"x\"}")),
                row(76003, b -> b.api("openapi/quota/get", "{\"cgi_path\":\"cgi-bin/token\"}")), row(76021,
                        b -> b.api("openapi/quota/get", "{\"cgi_path\":\"https://api.weixin.qq.com/cgi-bin/token\"}")));
    }

    private static Arguments row(int code, Calling call) {
        return arguments(code, call);
    }

    private static JsonNode token(Bench bench, String query) {
        return Bench.read(bench.get("/cgi-bin/token?" + query));
    }

    private static JsonNode with(Bench bench, String token) {
        return Bench.read(bench.get("/cgi-bin/getcallbackip?access_token=" + token));
    }

    private static JsonNode type(Bench bench, String command) {
        return bench.api("message/custom/typing",
                "{\"touser\":\"" + Bench.OPENID + "\",\"command\":\"" + command + "\"}");
    }

    @ParameterizedTest
    @MethodSource("provoked")
    void refusesWhatThePlatformRefuses(int code, Calling call) {
        bench.aGuestSpeaks();
        assertThat(Bench.code(call.apply(bench))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, 40014, 40036, 40243, 43003, 43104, 45028, 45035, 45048, 45065, 45066, 45067, 45087, 45094,
            45102, 46004, 47002, 48004, 48008, 50001, 50002, 50005, 50007, 61004, 61024, 61450, 62751, 65400, 70000,
            87009, 87014, 89501, 89503, 89506, 89507, 40029, 40163 })
    void saysWithAFaultWhatThePlatformSaysWithIt(int code) {
        bench.aGuestSpeaks();
        bench.fault("{\"errcode\":" + code + ",\"api\":\"custom/send\"}");
        JsonNode answer = bench.text("到了");
        assertThat(Bench.code(answer)).isEqualTo(code);
        assertThat(answer.path("errmsg").asString()).doesNotContain("switched-on").doesNotContain("%s");
        assertThat(bench.chat()).doesNotContain("到了");
    }

    @Test
    void takesAnyOtherCodeAsAFault() {
        bench.fault("{\"errcode\":200014}");
        assertThat(Bench.code(bench.post("/cgi-bin/stable_token", "{}"))).isEqualTo(200014);
    }

    /** Where the reference is at hand. */
    @Test
    void knowsTheWordsOfEveryCodeInTheTable() {
        assertThat(codes())
            .allSatisfy(code -> assertThat(Problem.words(code)).as("" + code).isNotEqualTo("switched-on fault"));
    }

    private static List<Integer> codes() {
        return reference().lines()
            .dropWhile(line -> !line.startsWith("## 7."))
            .takeWhile(line -> !line.startsWith("## 8."))
            .filter(line -> line.startsWith("| "))
            .map(line -> line.split("\\|")[1])
            .filter(cell -> !cell.contains("–"))
            .flatMap(cell -> CODE.matcher(cell).results().map(found -> found.group(1)))
            .map(code -> Integer.valueOf(code.replace('−', '-')))
            .toList();
    }

    private static String reference() {
        return Stream.of(System.getenv("LIANHU_SHARED"), "../../../shared", "../../shared")
            .filter(Objects::nonNull)
            .map(Path::of)
            .map(shared -> shared.resolve("design/wechat-platform.md"))
            .filter(Files::isRegularFile)
            .findFirst()
            .map(file -> {
                try {
                    return Files.readString(file);
                }
                catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            })
            .orElse("## 7.\n| 45015 |\n");
    }

}
