package cn.lianhu.bot.wechat.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class FailingTest {

    private static final String API = "/cgi-bin/message/custom/send";

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(Failing.class);

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    private Instant now = Instant.parse("2026-03-04T01:00:00Z");

    private final Failing failing = new Failing("api.example:443", () -> now);

    /** Another test's program may have left the log denied or quiet. */
    @BeforeEach
    void listen() {
        LOG.getLoggerContext().resetTurboFilterList();
        LOG.setLevel(Level.INFO);
        lines.start();
        LOG.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        LOG.detachAppender(lines);
    }

    private String logged() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n"));
    }

    private void fails(int times) {
        for (int i = 0; i < times; i++) {
            failing.note(API, new SendOutcome.Unknown("SocketTimeoutException: Read timed out"));
        }
    }

    @Test
    void isLoggedAtTheFirstFailureOnceWithItsCauseAndAddress() {
        fails(3);

        assertThat(logged())
            .containsOnlyOnce("WeChat fails: " + API + " at api.example:443: SocketTimeoutException: Read timed out");
    }

    @Test
    void saysSinceWhen() {
        fails(1);
        now = now.plus(Duration.ofMinutes(5));
        fails(1);

        assertThat(failing.lately()).singleElement()
            .asString()
            .contains("fails since 2026-03-04 09:00:00", "2 times", "Read timed out");
    }

    @Test
    void isRememberedForAnHourAfterItWorksAgain() {
        fails(2);
        failing.works(API);
        assertThat(failing.lately()).singleElement().asString().contains("failed 2 times", "works again");
        assertThat(logged()).contains("WeChat works again: " + API);

        now = now.plus(Duration.ofMinutes(61));
        assertThat(failing.lately()).isEmpty();
    }

    @Test
    void doesNotFillTheLogWhereEveryOtherCallFails() {
        for (int i = 0; i < 50; i++) {
            fails(1);
            failing.works(API);
        }

        assertThat(logged().lines().filter(line -> line.contains("WeChat")).count()).isLessThanOrEqualTo(4);
    }

    @Test
    void isNotWhatAnybodyMayCauseWhomThePlatformRefuses() {
        failing.note(API, ErrorCodes.refused(45015, "out of time"));
        failing.note(API, ErrorCodes.refused(43004, "not following"));

        assertThat(failing.lately()).isEmpty();
    }

    @Test
    void namesTheCauseWhereNothingListensOrTheNameIsUnknown() throws IOException {
        assertThat(failureAt("http://127.0.0.1:" + freePort())).contains("Connection refused", "127.0.0.1");
        assertThat(failureAt("http://weixin.invalid")).contains("UnknownHostException", "weixin.invalid");
    }

    @Test
    void namesTheStatusOfWhatStandsBetween() {
        try (Platform platform = new Platform(); WechatApi api = platform.client(new MemoryTokenVault())) {
            platform.server.stubFor(post(urlPathEqualTo(API)).willReturn(aResponse().withStatus(502)));
            api.sendText("o1", "好").block();
            assertThat(api.failing()).singleElement().asString().contains("502");
        }
    }

    @Test
    void namesATokenThatIsNotGiven() {
        try (Platform platform = new Platform(); WechatApi api = platform.client(new MemoryTokenVault())) {
            platform.server
                .stubFor(post(Platform.TOKEN).willReturn(okJson(Platform.error(40125, "invalid appsecret"))));
            api.sendText("o1", "好").block();
            assertThat(api.failing()).singleElement().asString().contains("40125");
            platform.server.stubFor(post(Platform.TOKEN).willReturn(aResponse().withStatus(503)));
        }
        assertThat(logged()).contains("40125").doesNotContain(Platform.SECRET);
    }

    private static String failureAt(String url) {
        try (WechatApi api = WechatApi.of(Platform.account(URI.create(url)), new MemoryTokenVault(),
                InstantSource.system())) {
            api.sendText("o1", "好").block();
            return api.failing().getFirst();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

}
