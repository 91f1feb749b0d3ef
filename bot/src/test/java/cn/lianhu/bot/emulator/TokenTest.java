package cn.lianhu.bot.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The tokens (platform reference 5). */
class TokenTest {

    private static final String PLAIN = "/cgi-bin/token?grant_type=client_credential&appid=" + Bench.APP_ID + "&secret="
            + Bench.SECRET;
    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void givesTheSameStableTokenUntilFiveMinutesBeforeItsEnd() {
        String first = stable(false).path("access_token").asString();
        bench.wall.pass(Duration.ofSeconds(6_000));
        assertThat(stable(false).path("access_token").asString()).isEqualTo(first);
        assertThat(stable(false).path("expires_in").asInt()).isEqualTo(1_200);
        bench.wall.pass(Duration.ofSeconds(900));
        String second = stable(false).path("access_token").asString();
        assertThat(second).isNotEqualTo(first);
        assertThat(code(first)).isZero();
        assertThat(code(second)).isZero();
        bench.wall.pass(Duration.ofSeconds(300));
        assertThat(code(first)).isEqualTo(42001);
    }

    @Test
    void endsTheOldOneAtOnceWhenForced() {
        String first = stable(false).path("access_token").asString();
        String second = stable(true).path("access_token").asString();
        assertThat(second).isNotEqualTo(first);
        assertThat(code(first)).isEqualTo(40001);
        assertThat(stable(true).path("access_token").asString()).as("within 30 s").isEqualTo(second);
        bench.wall.pass(Duration.ofSeconds(30));
        assertThat(stable(true).path("access_token").asString()).isNotEqualTo(second);
    }

    @Test
    void forcesTwentyTimesADay() {
        stable(false);
        for (int i = 0; i < 20; i++) {
            bench.wall.pass(Duration.ofSeconds(30));
            stable(true);
        }
        String last = stable(false).path("access_token").asString();
        bench.wall.pass(Duration.ofSeconds(30));
        assertThat(stable(true).path("access_token").asString()).isEqualTo(last);
    }

    @Test
    void replacesThePlainTokenWithEveryCallAndLeavesTheOldOneFiveMinutes() {
        String stable = bench.token();
        String first = plain();
        String second = plain();
        assertThat(second).isNotEqualTo(first);
        bench.wall.pass(Duration.ofSeconds(299));
        assertThat(code(first)).isZero();
        bench.wall.pass(Duration.ofSeconds(1));
        assertThat(code(first)).isEqualTo(40001);
        assertThat(code(second)).isZero();
        assertThat(code(stable)).as("the endpoints do not touch each other").isZero();
    }

    @ParameterizedTest
    @CsvSource({"'',41002", "appid=wxother,40013", "appid=" + Bench.APP_ID + ",40002",
            "grant_type=client_credential&appid=" + Bench.APP_ID + ",41004",
            "grant_type=client_credential&secret=x&appid=" + Bench.APP_ID + ",40125"})
    void refusesWrongCredentialsTheIdFirst(String query, int code) {
        assertThat(Bench.read(bench.get("/cgi-bin/token?" + query)).path("errcode").asInt()).isEqualTo(code);
    }

    @Test
    void refusesCallsWithoutATokenOrWithAForgedOneInItsOwnWords() {
        HttpResponse<byte[]> none = bench.get("/cgi-bin/getcallbackip");
        assertThat(none.statusCode()).isEqualTo(200);
        assertThat(none.headers().firstValue("Content-Type")).hasValue("application/json; encoding=utf-8");
        assertThat(Bench.read(none).path("errcode").asInt()).isEqualTo(41001);
        JsonNode forged = Bench.read(bench.get("/cgi-bin/getcallbackip?access_token=forged"));
        assertThat(forged.path("errcode").asInt()).isEqualTo(40001);
        assertThat(forged.path("errmsg").asString()).matches("invalid credential, access_token is invalid or not latest,"
                + " could get access_token by getStableAccessToken, more details at https://mmbizurl.cn/s/JtxxFh33r rid:"
                + " [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}");
    }

    @Test
    void namesEveryRefusalByTheTime() {
        String words = Bench.read(bench.get("/cgi-bin/getcallbackip")).path("errmsg").asString();
        String rid = words.substring(words.indexOf("rid: ") + 5);
        assertThat(Long.parseLong(rid.substring(0, 8), 16)).isEqualTo(bench.wall.instant().getEpochSecond());
        assertThat(bench.api("openapi/rid/get", "{\"rid\":\"" + rid + "\"}").path("request").path("request_url")
                .asString()).isEqualTo("/cgi-bin/getcallbackip");
    }

    private JsonNode stable(boolean force) {
        return bench.post("/cgi-bin/stable_token", "{\"grant_type\":\"client_credential\",\"appid\":\"" + Bench.APP_ID
                + "\",\"secret\":\"" + Bench.SECRET + "\",\"force_refresh\":" + force + "}");
    }

    private String plain() {
        JsonNode answer = Bench.read(bench.get(PLAIN));
        assertThat(answer.path("expires_in").asInt()).isEqualTo(7200);
        return answer.path("access_token").asString();
    }

    private int code(String token) {
        return Bench.read(bench.get("/cgi-bin/getcallbackip?access_token=" + token)).path("errcode").asInt(0);
    }
}
