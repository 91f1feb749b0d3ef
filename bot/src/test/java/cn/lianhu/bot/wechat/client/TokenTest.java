package cn.lianhu.bot.wechat.client;

import static cn.lianhu.bot.wechat.client.Platform.CUSTOM_SEND;
import static cn.lianhu.bot.wechat.client.Platform.TOKEN;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.wechat.client.SendOutcome.Refused;
import cn.lianhu.bot.wechat.client.SendOutcome.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

class TokenTest {

    private static final String OPENID = "oABCD1234567890efghIJKLmnop0";

    private final Platform platform = new Platform();

    private final TokenVault vault = new MemoryTokenVault();

    private final WechatApi one = platform.client(vault);

    private final WechatApi two = platform.client(vault);

    @BeforeEach
    void acceptEverything() {
        platform.sendAnswers(Platform.error(0, "ok"));
    }

    @AfterEach
    void stop() {
        one.close();
        two.close();
        platform.close();
    }

    @ParameterizedTest
    @ValueSource(ints = { 40001, 40014, 42001 })
    void renewsATokenThatDiedAndRepeatsOnce(int code) {
        one.sendText(OPENID, "好").block();
        kill("TOKEN-1", code);
        platform.tokenIs("TOKEN-2");

        assertThat(one.sendText(OPENID, "好").block()).isEqualTo(new Sent(null));
        assertThat(platform.calls(TOKEN)).isEqualTo(2);
        assertThat(platform.calls(CUSTOM_SEND)).isEqualTo(3);
    }

    @Test
    void renewsOnceForTwoCopies() {
        one.sendText(OPENID, "好").block();
        two.sendText(OPENID, "好").block();
        assertThat(platform.calls(TOKEN)).isEqualTo(1);
        kill("TOKEN-1", 42001);
        platform.tokenIs("TOKEN-2");

        Flux<SendOutcome> both = Flux.range(0, 20).flatMap(i -> (i % 2 == 0 ? one : two).sendText(OPENID, "好"), 20);
        assertThat(both.collectList().block()).hasSize(20).allMatch(new Sent(null)::equals);
        assertThat(platform.calls(TOKEN)).isEqualTo(2);
    }

    @Test
    void givesUpAfterOneRenewal() {
        platform.sendAnswers(Platform.error(40001, "invalid credential"));

        assertThat(one.sendText(OPENID, "好").block()).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(40001);
            assertThat(refused.alert()).isTrue();
        });
        assertThat(platform.calls(CUSTOM_SEND)).isEqualTo(2);
        assertThat(platform.calls(TOKEN)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = { 40125, 40164, 61004, 40243, 40001, 40013 })
    void alertsOverAnAccountThatGetsNoTokenAndAsksOnlyOnce(int code) {
        platform.server.stubFor(post(TOKEN).willReturn(okJson(Platform.error(code, "no"))));

        Flux<SendOutcome> all = Flux.range(0, 30).flatMap(i -> one.sendText(OPENID, "好"), 30);
        assertThat(all.collectList().block()).hasSize(30)
            .allSatisfy(outcome -> assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.failure()).isEqualTo(SendFailure.ALERT_OPERATOR);
                assertThat(refused.code()).isEqualTo(code);
            }));
        assertThat(platform.calls(TOKEN)).isEqualTo(1);
        assertThat(platform.calls(CUSTOM_SEND)).isZero();
    }

    @Test
    void retriesSoonWhileTheTokenEndpointFails() {
        platform.server.stubFor(post(TOKEN).willReturn(aResponse().withStatus(503)));
        assertThat(one.sendText(OPENID, "好").block()).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.failure()).isEqualTo(SendFailure.RETRY_SOON));
    }

    private void kill(String token, int code) {
        platform.server.stubFor(post(urlPathEqualTo(CUSTOM_SEND)).withQueryParam("access_token", equalTo(token))
            .willReturn(okJson(Platform.error(code, "access_token expired rid: 6b1f0a2c-3c4d5e6f-70819a2b"))));
    }

}
