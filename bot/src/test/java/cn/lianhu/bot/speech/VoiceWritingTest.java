package cn.lianhu.bot.speech;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.media.Ffmpeg;
import cn.lianhu.bot.media.MediaStore;
import cn.lianhu.bot.settings.SpeechSettings;
import cn.lianhu.bot.speech.Transcript.Failed;
import cn.lianhu.bot.speech.Transcript.Words;
import cn.lianhu.ledger.MediaJobs.StoredMedia;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is sent to a recogniser with ffmpeg, without it, and where it makes nothing of a
 * voice; and what health says.
 */
class VoiceWritingTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @TempDir
    Path home;

    private SpeechHealth health;

    @BeforeEach
    void start() {
        server.start();
        server.stubFor(post(anyUrl()).willReturn(okJson("{\"text\":\"路灯不亮\"}")));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Transcript heard(String extension, String type, String content) throws IOException {
        Files.createDirectories(home.resolve("media/2026-03"));
        Files.writeString(home.resolve("media/2026-03/a1." + extension), content);
        SpeechSettings settings = new SpeechSettings(URI.create(server.baseUrl()), null, "whisper-1", LONG);
        Ffmpeg ffmpeg = new Ffmpeg(home.resolve("turning"), home.resolve("programs").toString());
        health = new SpeechHealth(settings, ffmpeg);
        return new VoiceWriting(new Voices(new MediaStore(home.resolve("media")), ffmpeg),
                Optional.of(new Recogniser(settings)), health)
            .listen(new StoredMedia("2026-03/a1." + extension, type, content.length()), List.of("水南村"))
            .block(LONG);
    }

    private void ffmpeg(String does) throws IOException {
        Path program = Files.createDirectories(home.resolve("programs")).resolve("ffmpeg");
        Files.writeString(program, "#!/bin/sh\nfor last; do :; done\n" + does + "\n", StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private void sent(String file, String content) {
        server.verify(1,
                postRequestedFor(anyUrl()).withAnyRequestBodyPart(aMultipart().withName("file")
                    .withHeader("Content-Disposition", containing("filename=\"" + file + "\""))
                    .withBody(equalTo(content))));
    }

    private List<String> troubles() {
        return health.troubles().block(LONG);
    }

    @Test
    void turnsAVoiceIntoWhatARecogniserTakes() throws IOException {
        ffmpeg("printf wav > \"$last\"");
        assertThat(heard("amr", "audio/amr", "#!AMR\nvoice")).isEqualTo(new Words("路灯不亮"));
        sent("voice.wav", "wav");
        assertThat(troubles()).isEmpty();
    }

    @Test
    void sendsNoAmrWhereNothingTurnsItAndSaysSo() throws IOException {
        assertThat(heard("amr", "audio/amr", "#!AMR\nvoice")).isInstanceOfSatisfying(Failed.class,
                failed -> assertThat(failed.again()).isFalse());
        server.verify(0, postRequestedFor(anyUrl()));
        assertThat(troubles()).singleElement().asString().contains("ffmpeg is not installed");
    }

    @Test
    void sendsWhatTheyAllTakeWithoutFfmpegToo() throws IOException {
        assertThat(heard("mp3", "audio/mpeg", "ID3 voice")).isEqualTo(new Words("路灯不亮"));
        sent("voice.mp3", "ID3 voice");
    }

    @Test
    void sendsAsItIsWhatFfmpegMakesNothingOf() throws IOException {
        ffmpeg("exit 1");
        assertThat(heard("amr", "audio/amr", "#!AMR\nvoice")).isEqualTo(new Words("路灯不亮"));
        sent("voice.amr", "#!AMR\nvoice");
    }

    /** ffmpeg does not know it, installed or not; some recognisers do. */
    @Test
    void sendsSilkAsItIsAndDoesNotBlameFfmpeg() throws IOException {
        ffmpeg("printf wav > \"$last\"");
        assertThat(heard("silk", "audio/silk", "#!SILK_V3 voice")).isEqualTo(new Words("路灯不亮"));
        sent("voice.silk", "#!SILK_V3 voice");
        assertThat(troubles()).isEmpty();
    }

    @Test
    void saysThatNobodyWritesSilkDownUntilTheRecogniserReadsIt() throws IOException {
        ffmpeg("printf wav > \"$last\"");
        server.stubFor(post(anyUrl()).willReturn(status(415)));
        assertThat(heard("silk", "audio/silk", "#!SILK_V3 voice")).isInstanceOfSatisfying(Failed.class,
                failed -> assertThat(failed.again()).isFalse());
        assertThat(troubles()).singleElement().asString().contains("audio/silk").doesNotContain("install");
        health.reads("audio/silk");
        assertThat(troubles()).isEmpty();
    }

    @Test
    void takesNothingForWordsThatNobodySaid() throws IOException {
        ffmpeg("printf wav > \"$last\"");
        server.stubFor(post(anyUrl()).willReturn(okJson("{\"text\":\"请不吝点赞 订阅 转发\"}")));
        assertThat(heard("amr", "audio/amr", "#!AMR\nvoice")).isEqualTo(new Words(""));
    }

    @Test
    void saysThatTheRecogniserFailsUntilItWorks() throws IOException {
        ffmpeg("printf wav > \"$last\"");
        server.stubFor(post(anyUrl()).willReturn(serverError()));
        heard("amr", "audio/amr", "#!AMR\nvoice");
        assertThat(troubles()).singleElement().asString().contains("HTTP status 500");
        health.works();
        assertThat(troubles()).isEmpty();
    }

    @Test
    void isSilentWhereNoRecogniserIsWanted() {
        SpeechSettings off = new SpeechSettings(null, null, "whisper-1", LONG);
        assertThat(new SpeechHealth(off, new Ffmpeg(home, null)).troubles().block(LONG)).isEmpty();
    }

}
