package cn.lianhu.bot.wechat.client;

import static cn.lianhu.bot.wechat.client.Platform.CUSTOM_SEND;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.lianhu.bot.wechat.client.SendOutcome.Refused;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SecrecyTest {

    private static final String OPENID = "oABCD1234567890efghIJKLmnop0";

    private static final String WORDS = "路灯不亮";

    @Test
    void logsNeitherTokenNorSecretNorPersonNorWords() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        TokenVault vault = new MemoryTokenVault();
        try (Platform platform = new Platform();
                WechatApi api = platform.client(vault);
                WechatApi impatient = platform.impatientClient(vault)) {
            root.setLevel(Level.DEBUG);
            root.addAppender(log);
            failInEveryWay(platform, api, impatient);
        }
        finally {
            root.detachAppender(log);
            root.setLevel(before);
        }
        assertThat(log.list).filteredOn(event -> !event.getLoggerName().startsWith("wiremock"))
            .extracting(event -> event.getFormattedMessage() + event.getThrowableProxy())
            .noneMatch(line -> line.contains("TOKEN-1") || line.contains(Platform.SECRET) || line.contains(OPENID)
                    || line.contains(WORDS));
    }

    @Test
    void saysNothingSecretInWords() {
        ApiAccount account = Platform.account(ApiAccount.PLATFORM);
        assertThat(account.toString()).doesNotContain(Platform.SECRET);
        assertThat(new WxAccount(account, () -> "TOKEN-1", null).toString()).doesNotContain(Platform.SECRET, "TOKEN-1");
        assertThat(Token.granted("TOKEN-1", Duration.ofHours(2), Instant.EPOCH).toString()).doesNotContain("TOKEN-1");
        assertThat(Requests.text(OPENID, WORDS).toString()).doesNotContain(OPENID, WORDS);
        assertThat(new Answer.Got(200, "", "", new byte[0], false, "TOKEN-1").toString()).doesNotContain("TOKEN-1");
    }

    @Test
    void refusesACertificateThatNobodyVouchesFor() {
        WireMockServer tls = new WireMockServer(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());
        tls.start();
        try (WechatApi api = WechatApi.of(Platform.account(URI.create("https://localhost:" + tls.httpsPort())),
                new MemoryTokenVault(), InstantSource.system())) {
            assertThat(api.sendText(OPENID, WORDS).block()).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.failure()).isEqualTo(SendFailure.RETRY_SOON);
                assertThat(refused.message()).contains("SSLHandshakeException");
            });
            assertThat(tls.getAllServeEvents()).isEmpty();
        }
        finally {
            tls.stop();
        }
    }

    private static void failInEveryWay(Platform platform, WechatApi api, WechatApi impatient) {
        platform.sendAnswers(Platform.error(0, "ok"));
        assertThat(api.sendText(OPENID, WORDS).block()).isEqualTo(new SendOutcome.Sent(null));
        for (int code : new int[] { -1, 40001, 45047, 48001 }) {
            platform.sendAnswers(Platform.error(code, "no"));
            api.sendText(OPENID, WORDS).block();
        }
        platform.server
            .stubFor(post(urlPathEqualTo(CUSTOM_SEND)).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        api.sendText(OPENID, WORDS).block();
        platform.server.stubFor(post(urlPathEqualTo(CUSTOM_SEND)).willReturn(okJson("{}").withFixedDelay(5_000)));
        assertThat(impatient.sendText(OPENID, WORDS).block()).isInstanceOf(SendOutcome.Unknown.class);
        platform.close();
        api.sendText(OPENID, WORDS).block();
        api.download("M", 10).block();
    }

}
