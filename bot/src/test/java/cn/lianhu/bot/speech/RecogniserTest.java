package cn.lianhu.bot.speech;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.settings.SpeechSettings;
import cn.lianhu.bot.speech.Transcript.Failed;
import cn.lianhu.bot.speech.Transcript.Words;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a recogniser can answer, or fail to. */
class RecogniserTest {

    private static final String PATH = "/v1/audio/transcriptions";

    private static final byte[] VOICE = "RIFF....WAVE".getBytes(StandardCharsets.UTF_8);

    private static final Duration SHORT = Duration.ofMillis(500);

    private static final Duration LONG = Duration.ofSeconds(30);

    private final WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static SpeechSettings settings(String url, String key, Duration timeout) {
        return new SpeechSettings(URI.create(url), key, "whisper-1", timeout);
    }

    private Transcript ask() {
        return ask(LONG);
    }

    private Transcript ask(Duration timeout) {
        return new Recogniser(settings(server.baseUrl(), null, timeout))
            .write(VOICE, "voice.wav", "audio/wav", "水南村、翔安。")
            .block(LONG);
    }

    private void answers(ResponseDefinitionBuilder answer) {
        server.stubFor(post(urlEqualTo(PATH)).willReturn(answer));
    }

    @Test
    void isAskedAsTheyAllAre() {
        answers(okJson("{\"text\":\"路灯又不亮咯\",\"duration\":3.2}"));

        assertThat(ask()).isEqualTo(new Words("路灯又不亮咯"));

        server.verify(postRequestedFor(urlEqualTo(PATH)).withHeader("Content-Length", matching("\\d+"))
            .withoutHeader("Authorization")
            .withAnyRequestBodyPart(aMultipart().withName("file")
                .withBody(binaryEqualTo(VOICE))
                .withHeader("Content-Disposition", containing("filename=\"voice.wav\""))
                .withHeader("Content-Type", equalTo("audio/wav")))
            .withAnyRequestBodyPart(aMultipart().withName("model").withBody(equalTo("whisper-1")))
            .withAnyRequestBodyPart(aMultipart().withName("language").withBody(equalTo("zh")))
            .withAnyRequestBodyPart(aMultipart().withName("prompt").withBody(equalTo("水南村、翔安。"))));
    }

    @Test
    void isShownTheKeyWhichIsPrintedNowhere() {
        answers(okJson("{\"text\":\"好\"}"));
        SpeechSettings settings = settings(server.baseUrl(), "sk-secret", LONG);
        new Recogniser(settings).write(VOICE, "voice.wav", "audio/wav", "").block(LONG);

        server.verify(postRequestedFor(urlEqualTo(PATH)).withHeader("Authorization", equalTo("Bearer sk-secret")));
        assertThat(settings.toString()).doesNotContain("sk-secret");
    }

    @ParameterizedTest
    @CsvSource({ "http://127.0.0.1:9,http://127.0.0.1:9/v1/audio/transcriptions",
            "http://127.0.0.1:9/,http://127.0.0.1:9/v1/audio/transcriptions",
            "http://127.0.0.1:9/v1,http://127.0.0.1:9/v1/audio/transcriptions",
            "http://127.0.0.1:9/v1/audio/transcriptions,http://127.0.0.1:9/v1/audio/transcriptions",
            "http://127.0.0.1:9/asr/,http://127.0.0.1:9/asr/v1/audio/transcriptions",
            "http://127.0.0.1:9/v1/?zone=cn,http://127.0.0.1:9/v1/audio/transcriptions?zone=cn" })
    void isFoundWhereverItsAddressEnds(URI given, URI asked) {
        assertThat(Recogniser.address(given)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({ "401,true", "403,true", "404,true", "408,true", "429,true", "500,true", "502,true", "503,true",
            "204,true", "400,false", "413,false", "415,false", "422,false" })
    void isAskedAgainUnlessItIsAboutTheVoice(int status, boolean again) {
        answers(aResponse().withStatus(status).withBody("{\"text\":\"nicht\"}"));
        assertThat(ask()).isEqualTo(new Failed("HTTP status " + status, again));
    }

    @ParameterizedTest
    @CsvSource({ "30,30", "99999,900", "soon,0", "-3,0" })
    void isLeftAloneAsLongAsItWants(String header, long seconds) {
        answers(aResponse().withStatus(429).withHeader("Retry-After", header));
        assertThat(ask()).isEqualTo(new Failed("HTTP status 429", true, Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<html>portal</html>", "{\"text\":\"路灯", "{]", "text: 路灯" })
    void mustSpeakJson(String body) {
        answers(aResponse().withHeader("Content-Type", "application/json").withBody(body));
        assertThat(ask()).isEqualTo(new Failed("its answer is no JSON", true));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{}", "[]", "null", "{\"text\":null}", "{\"text\":7}", "{\"text\":{}}", "\"路灯\"",
            "{\"error\":{\"message\":\"model not found\"}}" })
    void mustSayWhatWasSaid(String body) {
        answers(aResponse().withBody(body));
        assertThat(ask()).isEqualTo(new Failed("its answer has no text", true));
    }

    @Test
    void maySayThatNobodySpeaks() {
        answers(okJson("{\"text\":\"\"}"));
        assertThat(ask()).isEqualTo(new Words(""));
    }

    @Test
    void isReadNoFurtherThanAnyWordsGo() {
        byte[] much = new byte[1 << 20];
        Arrays.fill(much, (byte) ' ');
        answers(aResponse().withBody(much));
        assertThat(ask()).isEqualTo(new Failed("its answer has no end", true));
    }

    /** It goes on sending for ever. */
    @Test
    void isLeftWhenItsAnswerNeverEnds() throws IOException {
        try (ServerSocket endless = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> sendForEver(endless));
            Transcript answer = new Recogniser(settings("http://127.0.0.1:" + endless.getLocalPort(), null, LONG))
                .write(VOICE, "voice.wav", "audio/wav", "")
                .block(LONG);
            assertThat(answer).isEqualTo(new Failed("its answer has no end", true));
        }
    }

    private static void sendForEver(ServerSocket server) {
        try (Socket socket = server.accept(); OutputStream out = socket.getOutputStream()) {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            for (;;) {
                out.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
            }
        }
        catch (IOException closed) {
            // as it should be
        }
    }

    @Test
    void isGivenNoMoreThanItsTime() {
        answers(okJson("{\"text\":\"late\"}").withFixedDelay(20_000));
        assertThat(ask(SHORT)).isEqualTo(new Failed("no answer in time", true));
    }

    @Test
    void isGivenNoMoreThanItsTimeDropByDropEither() {
        answers(okJson("{\"text\":\"late\"}").withChunkedDribbleDelay(10, 20_000));
        assertThat(ask(SHORT)).isEqualTo(new Failed("no answer in time", true));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void mayBreakOff(Fault fault) {
        answers(aResponse().withFault(fault));
        assertThat(ask()).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.again()).isTrue());
    }

    @Test
    void mayNotBeThere() {
        Recogniser gone = new Recogniser(settings(server.baseUrl(), null, LONG));
        server.stop();
        assertThat(gone.write(VOICE, "voice.wav", "audio/wav", "").block(LONG)).isInstanceOfSatisfying(Failed.class,
                failed -> {
                    assertThat(failed.again()).isTrue();
                    assertThat(failed.why()).startsWith("no connection").doesNotContain("127.0.0.1");
                });
    }

    @ParameterizedTest
    @ValueSource(ints = { 301, 302, 303, 307, 308 })
    void leadsNobodyElsewhere(int status) {
        server.stubFor(post(urlEqualTo("/elsewhere")).willReturn(okJson("{\"text\":\"elsewhere\"}")));
        answers(aResponse().withStatus(status).withHeader("Location", server.baseUrl() + "/elsewhere"));

        assertThat(ask()).isEqualTo(new Failed("HTTP status " + status, true));
        server.verify(1, postRequestedFor(anyUrl()));
    }

}
