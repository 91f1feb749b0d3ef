package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.settings.WechatSettings.Mode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Temporary media (platform reference 6.1). */
class Section61MediaTest {

    private Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource({ "image,JPEG,media_id", "image,PNG,media_id", "image,GIF,media_id", "voice,AMR,media_id",
            "voice,MP3,media_id", "video,MP4,media_id", "thumb,JPEG,thumb_media_id" })
    void answersAnUploadWithTheFileAndItsTime(String type, MediaFormat format, String field) {
        JsonNode answer = Bench.read(bench.upload(type, "a", sample(format)));
        assertThat(answer.propertyNames()).containsExactly("type", field, "created_at");
        assertThat(answer.path("type").asString()).isEqualTo(type);
        assertThat(answer.path("created_at").asLong()).isEqualTo(bench.program.instant().getEpochSecond());
    }

    @ParameterizedTest
    @CsvSource({ "fax,JPEG,40004", "image,AMR,40005", "image,MP4,40005", "voice,JPEG,40005", "voice,SILK,40005",
            "video,AMR,40005", "thumb,PNG,40005" })
    void refusesFilesOfAnotherTypeThanNamed(String type, MediaFormat format, int code) {
        assertThat(Bench.code(Bench.read(bench.upload(type, "a", sample(format))))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({ "image,JPEG,10485760,0", "image,JPEG,10485761,45001", "voice,MP3,2097152,0", "voice,MP3,2097153,45001",
            "video,MP4,10485760,0", "video,MP4,10485761,45001", "video,MP4,12582912,45001", "thumb,JPEG,65536,0",
            "thumb,JPEG,65537,45001", "image,JPEG,0,44001" })
    void takesFilesUpToTheirTypesSize(String type, MediaFormat format, int bytes, int code) {
        byte[] content = Arrays.copyOf(sample(format), bytes);
        assertThat(Bench.code(Bench.read(bench.upload(type, "a", content)))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({ "60,0", "61,45007" })
    void takesVoicesOfAMinute(int seconds, int code) {
        assertThat(Bench.code(Bench.read(bench.upload("voice", "a.amr", SampleMedia.voice(seconds))))).isEqualTo(code);
        assertThat(Bench.code(Bench.read(bench.upload("voice", "a.mp3", mp3(seconds))))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({ "1,1000", "60,60000" })
    void tellsHowLongAVoicePlays(int seconds, long millis) {
        assertThat(VoiceLength.of(SampleMedia.voice(seconds))).isEqualTo(millis);
        assertThat(VoiceLength.of(mp3(seconds))).as("in whole frames").isBetween(millis - 36, millis);
    }

    @Test
    void tellsHowLongAWideVoicePlays() {
        assertThat(VoiceLength.of(SampleMedia.wideVoice())).isEqualTo(2_000);
        assertThat(VoiceLength.of("#!AMR\n".getBytes())).isZero();
        assertThat(VoiceLength.of(new byte[0])).isZero();
    }

    /** MPEG-1 layer 3, 32 kHz, 64 kbit/s: frames of 36 ms and 288 bytes behind a tag. */
    private static byte[] mp3(int seconds) {
        byte[] tag = { 'I', 'D', '3', 3, 0, 0, 0, 0, 0, 2, 0, 0 };
        int frames = (int) Math.floor(seconds * 1_000 / 36.0);
        byte[] mp3 = Arrays.copyOf(tag, tag.length + frames * 288);
        for (int at = tag.length; at < mp3.length; at += 288) {
            mp3[at] = (byte) 0xff;
            mp3[at + 1] = (byte) 0xfb;
            mp3[at + 2] = 0x58;
        }
        return mp3;
    }

    @Test
    void wantsTheFileInItsFieldWithAName() {
        assertThat(Bench.code(bench.post("/cgi-bin/media/upload?type=image&access_token=" + bench.token(), "{}")))
            .isEqualTo(41005);
        assertThat(Bench.code(Bench.read(bench.upload("image", "", sample(MediaFormat.JPEG))))).isEqualTo(41005);
    }

    @Test
    void givesAFileForThreeDaysAndNotASecondMore() {
        byte[] photo = SampleMedia.photo();
        String id = bench.media("image", photo);
        String path = "/cgi-bin/media/get?media_id=" + id + "&access_token=" + bench.token();
        bench.program.pass(Duration.ofDays(3).minusSeconds(1));
        HttpResponse<byte[]> got = bench.get(path);
        assertThat(got.body()).isEqualTo(photo);
        assertThat(got.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(got.headers().firstValue("Content-disposition")).hasValue("attachment; filename=\"" + id + ".jpg\"");
        bench.program.pass(Duration.ofSeconds(1));
        HttpResponse<byte[]> gone = bench.get(path);
        assertThat(gone.statusCode()).isEqualTo(200);
        assertThat(Bench.code(Bench.read(gone))).isEqualTo(40007);
    }

    @Test
    void namesAVideosAddressOrGivesItAsSet() {
        String id = bench.media("video", SampleMedia.video());
        JsonNode answer = bench.ask("/cgi-bin/media/get?media_id=" + id);
        assertThat(answer.propertyNames()).containsExactly("video_url");
        String address = answer.path("video_url").asString();
        assertThat(bench.get(address.substring(address.indexOf("/mmbiz"))).body()).isEqualTo(SampleMedia.video());
        bench.close();
        bench = new Bench(Mode.PLAIN, Bench.settings(AccountKind.SERVICE, WindowRule.SEPARATE, true, false, null));
        String path = "/cgi-bin/media/get?media_id=" + bench.media("video", SampleMedia.video()) + "&access_token=";
        assertThat(bench.get(path + bench.token()).body()).isEqualTo(SampleMedia.video());
    }

    @ParameterizedTest
    @CsvSource({ "'',41006", "media_id=none,40007" })
    void refusesFilesThatAreNotThere(String query, int code) {
        assertThat(Bench.code(bench.ask("/cgi-bin/media/get?" + query))).isEqualTo(code);
    }

    private static byte[] sample(MediaFormat format) {
        return switch (format) {
            case JPEG -> SampleMedia.photo();
            case AMR -> SampleMedia.voice();
            case MP4 -> SampleMedia.video();
            case PNG -> new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 };
            case GIF -> "GIF89a".getBytes();
            case SILK -> "\2#!SILK_V3".getBytes();
            case MP3, MP3_BARE, MP3_LOW -> mp3(1);
        };
    }

}
