package cn.lianhu.bot.wechat.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.bot.wechat.client.SendOutcome.Unknown;
import cn.lianhu.ticket.MediaKind;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Status 200, and yet nothing that the platform says. */
class AnswersNotThePlatformsTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private static Platform platform;

    private WechatApi api;

    @BeforeAll
    static void start() {
        platform = new Platform();
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void fresh() {
        platform.server.resetAll();
        platform.tokenIs("TOKEN-1");
        api = platform.client(new MemoryTokenVault());
    }

    @AfterEach
    void close() {
        api.close();
    }

    /** Every body once, with one content type after the other. */
    static Stream<Arguments> answers() {
        List<String> types = List.of("text/html", "application/json", "text/plain", "application/octet-stream",
                "image/gif", "");
        List<String> bodies = List.of("<html><body>Login</body></html>", "", " ", "\n", "[]", "{}", "null", "true", "0",
                "\"ok\"", "ok", "{\"errcode\":0", "{\"errcode\":", "{", "{\"errmsg\":\"ok\"}", "{\"errcode\":\"0\"}",
                "{\"errcode\":null}", "{\"errcode\":false}", "{\"errcode\":0.0}", "{\"errcode\":[0]}",
                "{\"errcode\":99999999999999999999}", "{\"data\":{\"errcode\":0}}", "[{\"errcode\":0}]",
                "{\"errcode\":0}<html>", "{\"code\":0,\"msg\":\"ok\"}", "<xml><errcode>0</errcode></xml>", "errcode=0",
                "\u0000\u0000\u0000\u0000", "<!DOCTYPE html><title>502 Bad Gateway</title>");
        return IntStream.range(0, bodies.size())
            .mapToObj(i -> Arguments.of(types.get(i % types.size()), bodies.get(i)));
    }

    private static ResponseDefinitionBuilder answer(String type, String body) {
        ResponseDefinitionBuilder answer = aResponse().withBody(body.getBytes(StandardCharsets.UTF_8));
        return type.isEmpty() ? answer : answer.withHeader("Content-Type", type);
    }

    private void says(String type, String body) {
        platform.server.stubFor(any(anyUrl()).atPriority(9).willReturn(answer(type, body)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void sayOfNoSendThatItArrivedNorThatItMayGoAgain(String type, String body) {
        says(type, body);

        assertThat(api.sendText("o1", "好").block(LONG)).isInstanceOf(Unknown.class);
        assertThat(api.sendMedia("o1", MediaKind.IMAGE, "M").block(LONG)).isInstanceOf(Unknown.class);
        assertThat(api.sendTemplate("o1", "TPL", Map.of("thing2", "路灯"), "1").block(LONG)).isInstanceOf(Unknown.class);

        assertThat(platform.calls(Platform.CUSTOM_SEND)).isEqualTo(2);
        assertThat(platform.calls(Platform.TEMPLATE_SEND)).isOne();
        assertThat(api.failing()).hasSize(2).first().asString().contains(Platform.CUSTOM_SEND, "2 times");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void giveNeitherFileNorIdAndAreAskedAgain(String type, String body) {
        says(type, body);

        if (body.isEmpty() || "<[{".indexOf(body.charAt(0)) >= 0) { // other bytes may be
                                                                    // a file's: its kind
                                                                    // is looked at before
                                                                    // it is kept
            assertThat(api.download("M", 1_000).block(LONG)).isInstanceOfSatisfying(Download.Refused.class,
                    refused -> assertThat(refused.why().failure()).isEqualTo(SendFailure.RETRY_SOON));
        }
        assertThatThrownBy(() -> api.upload(MediaKind.IMAGE, "a.jpg", new byte[] { 1 }).block(LONG))
            .isInstanceOfSatisfying(ApiRefusal.class,
                    refusal -> assertThat(refusal.refused().failure()).isEqualTo(SendFailure.RETRY_SOON));
        assertThatThrownBy(() -> api.templates().block(LONG)).isInstanceOf(ApiRefusal.class);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void areNoToken(String type, String body) {
        platform.server.stubFor(post(urlPathEqualTo(Platform.TOKEN)).willReturn(answer(type, body)));

        assertThat(api.sendText("o1", "好").block(LONG)).isInstanceOfSatisfying(SendOutcome.Refused.class,
                refused -> assertThat(refused.failure()).isEqualTo(SendFailure.RETRY_SOON));
        assertThat(platform.calls(Platform.CUSTOM_SEND)).isZero();
        assertThat(api.failing()).singleElement().asString().contains("token");
    }

}
