package cn.lianhu.bot.wechat.client;

import static cn.lianhu.bot.wechat.client.Platform.CUSTOM_SEND;
import static cn.lianhu.bot.wechat.client.Platform.TEMPLATE_SEND;
import static cn.lianhu.bot.wechat.client.Platform.TOKEN;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.wechat.client.SendOutcome.Refused;
import cn.lianhu.bot.wechat.client.SendOutcome.Sent;
import cn.lianhu.bot.wechat.client.SendOutcome.Unknown;
import cn.lianhu.ticket.MediaKind;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SendingTest {

    private static final String OPENID = "oABCD1234567890efghIJKLmnop0";

    private final Platform platform = new Platform();

    private final TokenVault vault = new MemoryTokenVault();

    private WechatApi api = platform.client(vault);

    @AfterEach
    void stop() {
        api.close();
        platform.close();
    }

    @Test
    void sendsATextAsThePlatformWantsIt() {
        platform.sendAnswers(Platform.error(0, "ok"));

        assertThat(text("#1128 路灯 <a href=\"x\">'&'</a>\u0001\u2028完")).isEqualTo(new Sent(null));

        platform.server
            .verify(postRequestedFor(urlPathEqualTo(CUSTOM_SEND)).withQueryParam("access_token", equalTo("TOKEN-1"))
                .withHeader("Content-Type", containing("application/json"))
                .withRequestBody(containing("路灯 <a href=\\\"x\\\">'&'</a>\\n完"))
                .withRequestBody(equalToJson("""
                        {"touser":"oABCD1234567890efghIJKLmnop0","msgtype":"text",
                         "text":{"content":"#1128 路灯 <a href=\\"x\\">'&'</a>\\n完"}}""")));
    }

    @Test
    void fetchesTheStableTokenWithoutForce() {
        platform.sendAnswers(Platform.error(0, "ok"));
        text("好");

        platform.server.verify(postRequestedFor(urlPathEqualTo(TOKEN)).withRequestBody(equalToJson("""
                {"grant_type":"client_credential","appid":"wx0123456789abcdef",
                 "secret":"0123456789secret0123456789secret","force_refresh":false}""")));
    }

    @Test
    void sendsATemplateWithItsOwnIdAndKeepsTheLongNumber() {
        platform.answers(post(urlPathEqualTo(TEMPLATE_SEND)),
                "{\"errcode\":0,\"errmsg\":\"ok\",\"msgid\":3717000000000000001}");

        assertThat(api.sendTemplate(OPENID, "TPL", Map.of("thing2", "路灯维修"), "1128-task-1").block())
            .isEqualTo(new Sent("3717000000000000001"));

        platform.server.verify(postRequestedFor(urlPathEqualTo(TEMPLATE_SEND)).withRequestBody(equalToJson("""
                {"touser":"oABCD1234567890efghIJKLmnop0","template_id":"TPL","client_msg_id":"1128-task-1",
                 "data":{"thing2":{"value":"路灯维修"}}}""")));
    }

    @Test
    void takesATemplateThatWasTakenBeforeForSent() {
        platform.answers(post(urlPathEqualTo(TEMPLATE_SEND)), Platform.error(45065, "clientmsgid exists"));
        assertThat(api.sendTemplate(OPENID, "TPL", Map.of("thing2", "路灯"), "1").block()).isEqualTo(new Sent(null));
    }

    @ParameterizedTest
    @EnumSource(value = MediaKind.class, names = { "IMAGE", "VOICE" })
    void sendsImageAndVoice(MediaKind kind) {
        platform.sendAnswers(Platform.error(0, "ok"));
        assertThat(api.sendMedia(OPENID, kind, "MEDIA").block()).isInstanceOf(Sent.class);
        platform.server.verify(postRequestedFor(urlPathEqualTo(CUSTOM_SEND)).withRequestBody(containing("MEDIA")));
    }

    @Test
    void sendsAVideoToTheNextRungForWantOfACover() {
        assertThat(api.sendMedia(OPENID, MediaKind.VIDEO, "MEDIA").block()).isInstanceOfSatisfying(Refused.class,
                r -> assertThat(r.failure()).isEqualTo(SendFailure.NEXT_RUNG));
    }

    @ParameterizedTest
    @CsvSource({ "-1,RETRY_SOON", "45011,RETRY_NEXT_MINUTE", "45009,NOT_TODAY", "45047,NEXT_RUNG", "43004,UNFOLLOWED",
            "48002,BLOCKED", "40003,NO_SUCH_USER", "45002,BAD_CONTENT", "50007,ALERT_OPERATOR", "12345,NEXT_RUNG" })
    void refusesByTheErrorCodeAfterOneRequest(int code, SendFailure failure) {
        platform.sendAnswers(Platform.error(code, "words rid: 6b1f0a2c-3c4d5e6f-70819a2b"));

        assertThat(text("好")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.failure()).isEqualTo(failure);
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.message()).contains("words");
        });
        assertThat(platform.calls(CUSTOM_SEND)).isEqualTo(1);
    }

    @Test
    void readsAnErrorUnderAnyContentType() {
        platform.server.stubFor(post(urlPathEqualTo(CUSTOM_SEND)).willReturn(
                aResponse().withHeader("Content-Type", "text/plain").withBody(Platform.error(45015, "out of time"))));
        assertThat(text("好")).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo(45015));
    }

    @Test
    void doesNotKnowWhenTheAnswerDoesNotCome() {
        platform.sendAnswers(Platform.error(0, "ok"));
        text("好");
        platform.server.stubFor(
                post(urlPathEqualTo(CUSTOM_SEND)).willReturn(okJson(Platform.error(0, "ok")).withFixedDelay(5_000)));

        try (WechatApi impatient = platform.impatientClient(vault)) {
            assertThat(impatient.sendText(OPENID, "好").block()).isInstanceOf(Unknown.class);
        }
        assertThat(platform.calls(CUSTOM_SEND)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class)
    void doesNotKnowWhenTheConnectionBreaksAfterTheRequest(Fault fault) {
        platform.server.stubFor(post(urlPathEqualTo(CUSTOM_SEND)).willReturn(aResponse().withFault(fault)));

        assertThat(text("好")).isInstanceOf(Unknown.class);
        assertThat(platform.calls(CUSTOM_SEND)).isEqualTo(1);
    }

    @Test
    void doesNotKnowWhenTheAnswerIsNotThePlatforms() {
        platform.sendAnswers("<html>portal</html>");
        assertThat(text("好")).isInstanceOf(Unknown.class);
    }

    @Test
    void retriesSoonWhenNothingListens() throws IOException {
        platform.sendAnswers(Platform.error(0, "ok"));
        text("好");
        platform.close();
        assertThat(text("好")).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.failure()).isEqualTo(SendFailure.RETRY_SOON));

        WechatApi nowhere = WechatApi.of(Platform.account(URI.create("http://127.0.0.1:" + freePort())),
                new MemoryTokenVault(), InstantSource.system());
        assertThat(nowhere.sendText(OPENID, "好").block()).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.failure()).isEqualTo(SendFailure.RETRY_SOON));
        nowhere.close();
    }

    @ParameterizedTest
    @CsvSource({ "500,RETRY_SOON", "502,RETRY_SOON", "429,RETRY_NEXT_MINUTE", "404,ALERT_OPERATOR",
            "302,ALERT_OPERATOR" })
    void refusesByTheStatusOfWhatStandsBetween(int status, SendFailure failure) {
        platform.server.stubFor(post(urlPathEqualTo(CUSTOM_SEND)).willReturn(
                aResponse().withStatus(status).withHeader("Location", platform.server.baseUrl() + "/elsewhere")));

        assertThat(text("好")).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.failure()).isEqualTo(failure));
        assertThat(platform.server.getAllServeEvents()).hasSize(2);
    }

    @Test
    void leavesAnApiAloneUntilMidnightInBeijingOnceItsQuotaIsUsedUp() {
        MovableClock clock = new MovableClock(Instant.parse("2026-11-23T15:30:00Z"));
        api.close();
        api = WechatApi.of(Platform.account(URI.create(platform.server.baseUrl())), new MemoryTokenVault(),
                InstantSource.system(), clock);
        platform.sendAnswers(Platform.error(45009, "reach max api daily quota limit"));

        text("好");
        assertThat(text("好")).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo(45009));
        assertThat(platform.calls(CUSTOM_SEND)).isEqualTo(1);

        clock.now = Instant.parse("2026-11-23T16:00:00Z");
        text("好");
        assertThat(platform.calls(CUSTOM_SEND)).isEqualTo(2);
    }

    @Test
    void leavesOtherApisOpenWhenOneIsPaused() {
        platform.sendAnswers(Platform.error(45011, "slower"));
        platform.answers(post(urlPathEqualTo(TEMPLATE_SEND)), "{\"errcode\":0,\"msgid\":7}");
        text("好");
        assertThat(api.sendTemplate(OPENID, "TPL", Map.of("thing2", "路灯"), "1").block()).isEqualTo(new Sent("7"));
    }

    private SendOutcome text(String words) {
        return api.sendText(OPENID, words).block(Duration.ofSeconds(30));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static final class MovableClock implements InstantSource {

        private volatile Instant now;

        private MovableClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

    }

}
