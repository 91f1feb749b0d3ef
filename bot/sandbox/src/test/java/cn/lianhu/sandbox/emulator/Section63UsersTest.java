package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** People as the account may know them, and the black-list (platform reference 6.3). */
class Section63UsersTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void tellsOfAFollowerNeitherNameNorPicture() {
        bench.emulator.phones()
            .scan(Bench.OPENID, bench.emulator.account().codes().create("community-17", null).orElseThrow())
            .block();
        JsonNode info = info();
        assertThat(info.toString()).isEqualTo("{\"subscribe\":1,\"openid\":\"" + Bench.OPENID + "\",\"nickname\":\"\","
                + "\"sex\":0,\"language\":\"zh_CN\",\"city\":\"\",\"province\":\"\",\"country\":\"\","
                + "\"headimgurl\":\"\"," + "\"subscribe_time\":" + bench.program.instant().getEpochSecond()
                + ",\"remark\":\"\",\"groupid\":0,"
                + "\"tagid_list\":[],\"subscribe_scene\":\"ADD_SCENE_QR_CODE\",\"qr_scene\":0,"
                + "\"qr_scene_str\":\"community-17\"}");
    }

    @Test
    void tellsNothingOfOneWhoDoesNotFollow() {
        bench.emulator.users().meet(Bench.OPENID);
        assertThat(info().toString())
            .isEqualTo("{\"subscribe\":0,\"openid\":\"" + Bench.OPENID + "\",\"nickname\":\"\","
                    + "\"sex\":0,\"language\":\"zh_CN\",\"city\":\"\",\"province\":\"\",\"country\":\"\","
                    + "\"headimgurl\":\"\"," + "\"tagid_list\":[]}");
    }

    @Test
    void refusesStrangers() {
        assertThat(Bench.code(info())).isEqualTo(40003);
    }

    private JsonNode info() {
        return bench.ask("/cgi-bin/user/info?openid=" + Bench.OPENID);
    }

    @Test
    void listsFollowersTenThousandAtATime() {
        assertThat(bench.ask("/cgi-bin/user/get").toString())
            .isEqualTo("{\"total\":0,\"count\":0,\"next_openid\":\"\"}");
        for (int i = 0; i < 10_001; i++) {
            bench.emulator.phones().follower("o" + (100_000 + i));
        }
        JsonNode page = bench.ask("/cgi-bin/user/get");
        assertThat(page.path("total").asInt()).isEqualTo(10_001);
        assertThat(page.path("count").asInt()).isEqualTo(10_000);
        assertThat(page.path("data").path("openid").size()).isEqualTo(10_000);
        assertThat(bench.ask("/cgi-bin/user/get?next_openid=" + page.path("next_openid").asString())
            .path("data")
            .toString()).isEqualTo("{\"openid\":[\"o110000\"]}");
    }

    @Test
    void putsPeopleOnTheBlackListAndTakesThemOff() {
        bench.aGuestSpeaks();
        assertThat(list("getblacklist", "{}").toString()).isEqualTo("{\"total\":0,\"count\":0,\"next_openid\":\"\"}");
        assertThat(Bench.code(list("batchblacklist", openids(1)))).isZero();
        assertThat(Bench.code(bench.text("好"))).isEqualTo(43019);
        assertThat(list("getblacklist", "{\"begin_openid\":\"\"}").path("data").path("openid").path(0).asString())
            .isEqualTo(Bench.OPENID);
        assertThat(Bench.code(list("batchunblacklist", openids(1)))).isZero();
        assertThat(Bench.code(bench.text("好"))).isZero();
    }

    @ParameterizedTest
    @CsvSource({ "0,40032", "20,0", "21,40032" })
    void takesTwentyAtOnce(int people, int code) {
        bench.guest();
        assertThat(Bench.code(list("batchblacklist", openids(people)))).isEqualTo(code);
    }

    @Test
    void putsNobodyOnTheListWhenOneIsUnknown() {
        bench.aGuestSpeaks();
        assertThat(Bench.code(list("batchblacklist", "{\"openid_list\":[\"" + Bench.OPENID + "\",\"oNobody\"]}")))
            .isEqualTo(40003);
        assertThat(Bench.code(bench.text("好"))).isZero();
    }

    private static String openids(int people) {
        String list = ("\"" + Bench.OPENID + "\",").repeat(people);
        return "{\"openid_list\":[" + list.substring(0, Math.max(0, list.length() - 1)) + "]}";
    }

    private JsonNode list(String name, String json) {
        return bench.api("tags/members/" + name, json);
    }

}
