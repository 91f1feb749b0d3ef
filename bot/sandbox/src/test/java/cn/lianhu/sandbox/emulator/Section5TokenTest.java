package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The tokens (platform reference 5). */
class Section5TokenTest {

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
    @CsvSource({ "'',41002", "appid=wxother,40013", "appid=" + Bench.APP_ID + ",40002",
            "grant_type=client_credential&appid=" + Bench.APP_ID + ",41004",
            "grant_type=client_credential&secret=x&appid=" + Bench.APP_ID + ",40125" })
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
        assertThat(forged.path("errmsg").asString())
            .matches("invalid credential, access_token is invalid or not latest,"
                    + " could get access_token by getStableAccessToken, more details at "
                    + "https://mmbizurl.cn/s/JtxxFh33r rid:" + " [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}");
    }

    @Test
    void namesEveryRefusalByTheTime() {
        String words = Bench.read(bench.get("/cgi-bin/getcallbackip")).path("errmsg").asString();
        String rid = words.substring(words.indexOf("rid: ") + 5);
        assertThat(Long.parseLong(rid.substring(0, 8), 16)).isEqualTo(bench.wall.instant().getEpochSecond());
        assertThat(bench.api("openapi/rid/get", "{\"rid\":\"" + rid + "\"}")
            .path("request")
            .path("request_url")
            .asString()).isEqualTo("/cgi-bin/getcallbackip");
    }

    @Test
    void doesNotTouchTheOtherEndpointsToken() {
        String plain = plain();
        stable(false);
        stable(true);
        assertThat(code(plain)).isZero();
        String stable = stable(false).path("access_token").asString();
        plain();
        plain();
        bench.wall.pass(Duration.ofMinutes(5));
        assertThat(code(stable)).isZero();
        assertThat(code(plain)).isEqualTo(40001);
    }

    @Test
    void grantsTwoThousandPlainTokensADay() {
        for (int i = 0; i < 2_000; i++) {
            plain();
        }
        assertThat(Bench.code(Bench.read(bench.get(PLAIN)))).isEqualTo(45009);
        assertThat(stable(false).has("access_token")).as("the other endpoint").isTrue();
        bench.wall.pass(Duration.ofHours(14));
        plain();
    }

    @ParameterizedTest
    @CsvSource({ "40164,invalid ip 127.0.0.1 ipv6 ::ffff:127.0.0.1; not in whitelist",
            "61004,access clientip is not registered request",
            "45035,access clientip is not registered; not in ip-white-list" })
    void keepsTokensFromAddressesThatAreNotOnTheWhitelist(int code, String words) {
        Whitelist whitelist = bench.emulator.account().whitelist();
        String held = bench.token();
        whitelist.only(Set.of("203.0.113.9"));
        whitelist.refusesWith(code);
        for (JsonNode answer : List.of(stable(false), Bench.read(bench.get(PLAIN)))) {
            assertThat(Bench.code(answer)).isEqualTo(code);
            assertThat(answer.path("errmsg").asString()).startsWith(words.replace(';', ',') + " rid: ");
        }
        assertThat(code(held)).as("the list is for the token endpoints alone").isZero();
        whitelist.only(Set.of("203.0.113.9", "127.0.0.1"));
        assertThat(plain()).isNotEmpty();
        whitelist.only(Set.of());
        assertThat(plain()).isNotEmpty();
    }

    /** The table of daily limits. */
    @ParameterizedTest
    @CsvSource({ "token,2000,200", "stable_token,500000,500000", "menu/create,1000,100", "menu/get,10000,1000",
            "menu/delete,1000,100", "media/upload,100000,500", "media/get,200000,1000",
            "message/custom/send,500000,50000", "qrcode/create,100000,10000", "user/get,500,100",
            "user/info,5000000,500000", "message/template/send,100000,10000" })
    void limitsCallsByDay(String api, long usual, long test) {
        assertThat(quota(api)).isEqualTo(usual);
        bench.emulator.account().quotas().become(AccountKind.TEST);
        assertThat(quota(api)).isEqualTo(test);
    }

    private long quota(String api) {
        return bench.api("openapi/quota/get", "{\"cgi_path\":\"/cgi-bin/" + api + "\"}")
            .path("quota")
            .path("daily_limit")
            .asLong();
    }

    @Test
    void tellsWhatIsLeftAndClearsItTenTimesAMonth() {
        bench.emulator.account().quotas().daily("/cgi-bin/getcallbackip", 1);
        bench.ask("/cgi-bin/getcallbackip");
        JsonNode quota = bench.api("openapi/quota/get", "{\"cgi_path\":\"/cgi-bin/getcallbackip\"}");
        assertThat(quota.path("quota").path("used").asInt()).isEqualTo(1);
        assertThat(quota.path("quota").path("remain").asInt()).isZero();
        assertThat(quota.path("rate_limit").propertyNames()).containsExactlyInAnyOrder("call_count", "refresh_second");
        for (int i = 0; i < 10; i++) {
            assertThat(Bench.code(bench.ask("/cgi-bin/getcallbackip"))).isEqualTo(i == 0 ? 45009 : 0);
            assertThat(clear()).isZero();
        }
        assertThat(clear()).isEqualTo(48006);
        bench.wall.pass(Duration.ofDays(8));
        assertThat(clear()).as("in December").isZero();
    }

    private int clear() {
        return Bench.code(bench.api("clear_quota", "{\"appid\":\"" + Bench.APP_ID + "\"}"));
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
