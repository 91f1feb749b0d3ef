package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Codes with a scene (platform reference 6.4). */
class Section64CodesTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    /** The last column is the answer's expire_seconds: -1 where it names none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = { "QR_SCENE|'scene_id':1|'expire_seconds':604800|0|604800", "QR_SCENE|'scene_id':4294967295||0|60",
                    "QR_SCENE|'scene_id':0||40053|0", "QR_SCENE|'scene_id':4294967296||40053|0",
                    "QR_STR_SCENE|'scene_str':'community-17'|'expire_seconds':2592000|0|2592000",
                    "QR_STR_SCENE|'scene_str':'community-17'|'expire_seconds':2592001|40053|0",
                    "QR_LIMIT_SCENE|'scene_id':100000||0|-1", "QR_LIMIT_SCENE|'scene_id':100001||40053|0",
                    "QR_LIMIT_STR_SCENE|'scene_str':'community-17'||0|-1", "QR_LIMIT_STR_SCENE|'scene_str':''||40053|0",
                    "QR_LIMIT_STR_SCENE|||40053|0", "QR_OTHER|'scene_id':1||40052|0" })
    void makesCodesByTheirRows(String action, String scene, String seconds, int code, long expires) {
        JsonNode answer = create(action, scene == null ? "" : scene, seconds == null ? "" : "," + seconds);
        assertThat(Bench.code(answer)).isEqualTo(code);
        if (code == 0) {
            assertThat(answer.path("expire_seconds").asLong(-1)).isEqualTo(expires);
            assertThat(answer.path("ticket").asString()).startsWith("gQ");
            assertThat(answer.path("url").asString()).startsWith("http://weixin.qq.com/q/");
        }
    }

    @ParameterizedTest
    @CsvSource({ "64,0", "65,40053" })
    void namesAPlaceInSixtyFourCharacters(int length, int code) {
        assertThat(Bench.code(create("QR_LIMIT_STR_SCENE", "'scene_str':'" + "x".repeat(length) + "'", "")))
            .isEqualTo(code);
    }

    @Test
    void makesAHundredThousandPermanentOnes() {
        for (int i = 0; i < 100_000; i++) {
            bench.emulator.account().codes().create("s", null);
        }
        assertThat(Bench.code(create("QR_LIMIT_STR_SCENE", "'scene_str':'s'", ""))).isEqualTo(45029);
        assertThat(Bench.code(create("QR_STR_SCENE", "'scene_str':'s'", ""))).isZero();
    }

    @Test
    void showsACodeWithoutATokenUntilItEnds() {
        String ticket = create("QR_STR_SCENE", "'scene_str':'s'", ",'expire_seconds':60").path("ticket").asString();
        String path = "/cgi-bin/showqrcode?ticket=" + URLEncoder.encode(ticket, StandardCharsets.UTF_8);
        assertThat(MediaFormat.of(bench.get(path).body())).hasValue(MediaFormat.JPEG);
        bench.program.pass(Duration.ofSeconds(60));
        assertThat(bench.get(path).statusCode()).isEqualTo(404);
        assertThat(bench.get("/cgi-bin/showqrcode?ticket=x").statusCode()).isEqualTo(404);
    }

    private JsonNode create(String action, String scene, String more) {
        return bench.api("qrcode/create",
                ("{'action_name':'" + action + "','action_info':{'scene':{" + scene + "}}" + more + "}").replace('\'',
                        '"'));
    }

}
