package cn.lianhu.sandbox.story;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.media.SomePhoto;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A voice is written down by a recogniser, a photo freed of what it tells; with small
 * programs in the place of both.
 */
class VoiceStoryTest {

    private static final String PATH = "/v1/audio/transcriptions";

    private static final String LAMP = "路口的路灯不亮了老人晚上不敢走";

    private static final WireMockServer RECOGNISER = new WireMockServer(WireMockConfiguration.options().dynamicPort());

    private static World world;

    private Village village;

    @BeforeAll
    static void start(@TempDir Path programs) throws IOException {
        RECOGNISER.start();
        standIn(programs);
        world = World.start(Account.PLAIN, "--lianhu.speech.url=" + RECOGNISER.baseUrl(),
                "--lianhu.speech.key=sk-secret", "--PATH=" + programs + ":" + System.getenv("PATH"));
        world.clock().toMonday("10:00");
    }

    /** In the place of ffmpeg. */
    private static void standIn(Path folder) throws IOException {
        Path program = folder.resolve("ffmpeg");
        Files.writeString(program, """
                #!/bin/sh
                for last; do [ "$before" = -i ] && in=$last; before=$last; done
                { printf 'as wav: '; cat "$in"; } > "$last"
                """);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    @AfterAll
    static void stop() {
        world.close();
        RECOGNISER.stop();
    }

    @BeforeEach
    void fresh() {
        RECOGNISER.resetAll();
        village = world.village();
    }

    private static void hears(String words) {
        RECOGNISER.stubFor(post(urlEqualTo(PATH)).willReturn(okJson("{\"text\":\"" + words + "\"}")));
    }

    private Person member() {
        return village.who(Role.LINKED);
    }

    private static void threeMinutesLater() {
        world.http().post(world.program().at("/sandbox/clock"), "application/json", "{\"advance\":\"PT3M1S\"}");
    }

    @Test
    void isWrittenDownOfferedAndMadeHisOwnByATap() {
        hears(LAMP);
        Person resident = village.resident(1);
        long number = resident.sendsVoice().reads("语音，还没说什么事", "停水停电", "不急", "有危险").number();

        resident.isTold("#" + number, "您是说“" + LAMP + "”吗", "听对了", "没听对");
        RECOGNISER.verify(1,
                postRequestedFor(urlEqualTo(PATH))
                    .withAnyRequestBodyPart(aMultipart().withName("file").withBody(containing("as wav: #!AMR")))
                    .withAnyRequestBodyPart(aMultipart().withName("prompt").withBody(containing(village.name()))));
        RECOGNISER.verify(0, postRequestedFor(urlEqualTo(PATH)).withRequestBody(containing(member().name())));

        threeMinutesLater();
        member().isTold("#" + number, "机器写的：" + LAMP, "像是路灯照明", "改类 " + number);
        resident.taps("听对了").reads("#" + number, "路灯照明");
        assertThat(world.ticket(number).text("policy")).isEqualTo("utility");
        resident.says("隐私").reads("语音还交给县里自己的机器");
    }

    @Test
    void isHeardByPeopleWhereTheRecogniserFails() {
        RECOGNISER.stubFor(post(urlEqualTo(PATH)).willReturn(serverError()));
        long number = village.resident(1).sendsVoice().number();
        threeMinutesLater();
        member().isTold("#" + number, "语音，还没说什么事");
        Eventually.holds("health says so",
                () -> world.http()
                    .json(world.program().at("/actuator/health"))
                    .path("components")
                    .path("care")
                    .path("details")
                    .path("speech")
                    .toString()
                    .contains("HTTP status 500"));
        assertThat(world.http().json(world.program().at("/actuator/health")).toString()).doesNotContain("sk-secret");

        hears(LAMP);
        member().isTold("#" + number, "语音大意（机器写的）：“" + LAMP);
    }

    @Test
    void givesAnAccusationToTheDeskAlone() {
        hears("我要举报网格长收了我两千块钱才给办低保");
        Person resident = village.resident(1);
        long number = resident.sendsVoice().number();
        resident.isTold("#" + number, "只给县里");
        threeMinutesLater();
        for (Role role : List.of(Role.LINKED, Role.LEADER, Role.SECRETARY)) {
            village.who(role).isNotTold("#" + number);
            village.who(role).says("看 " + number).doesNotRead("两千");
        }
    }

    @Test
    void keepsAPhotoUprightAndWithoutItsPlace() {
        byte[] photo = SomePhoto.jpeg(6, ByteOrder.BIG_ENDIAN);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains(SomePhoto.PLACE);
        world.platform().keeps("P1", photo);
        village.resident(1).sendsPhoto().reads("照片，还没说什么事");

        Eventually.holds("the photo is there", () -> !photos().isEmpty());
        assertThat(photos()).allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
            .doesNotContain(SomePhoto.PLACE, "Exif"));
    }

    private static List<Path> photos() {
        try (Stream<Path> all = Files.walk(world.data().resolve("media"))) {
            return all.filter(file -> file.toString().endsWith(".jpg")).toList();
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void saysWhatDoesNotGetThrough() {
        world.platform().keeps("V1", "no voice at all".getBytes(StandardCharsets.UTF_8));
        long number = village.resident(1).sendsVoice().number();
        threeMinutesLater();
        member().isTold("#" + number, "语音转不过来", "询问 " + number);
        world.platform().keeps("V1", "#!AMR\nvoice".getBytes(StandardCharsets.UTF_8));
    }

}
