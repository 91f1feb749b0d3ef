package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Template messages (platform reference 4.2). */
class Section42TemplateTest {

    private static final String TASK = TemplateShelf.TEMPLATES.getFirst().id();

    private static final String GOOD = "\"character_string1\":{\"value\":\"1001\"},\"thing2\":{\"value\":\"路灯\"},"
            + "\"thing3\":{\"value\":\"3组路口\"},\"time4\":{\"value\":\"2026-11-23 12:00\"},\"thing5\":{\"value\":\"暗\"}";

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void sendsTheSameIdOnceInTenMinutes() {
        bench.guest();
        JsonNode first = template(GOOD);
        assertThat(Bench.code(first)).isZero();
        assertThat(first.propertyNames()).containsExactly("errcode", "errmsg", "msgid");
        assertThat(first.path("msgid").isIntegralNumber()).isTrue();
        assertThat(first.path("msgid").asLong()).isGreaterThan(1L << 53);
        bench.program.pass(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(template(GOOD).path("msgid")).isEqualTo(first.path("msgid"));
        assertThat(bench.chat()).hasSize(1);
        bench.program.pass(Duration.ofSeconds(1));
        assertThat(template(GOOD).path("msgid")).isNotEqualTo(first.path("msgid"));
        assertThat(bench.chat()).hasSize(2);
    }

    @Test
    void sendsTheSameIdToAnotherPerson() {
        bench.guest();
        bench.emulator.phones().follower("oOther");
        template(GOOD);
        bench.api("message/template/send", "{\"touser\":\"oOther\",\"template_id\":\"" + TASK
                + "\",\"client_msg_id\":\"1001-task-1\",\"data\":{" + GOOD + "}}");
        assertThat(bench.emulator.users().find("oOther").orElseThrow().chat()).hasSize(1);
    }

    @Test
    void showsACardWithTitleLabelsAndWhereItLeads() {
        bench.guest();
        template(GOOD);
        Entry card = bench.guest().chat().getLast();
        assertThat(card.kind()).isEqualTo("template");
        assertThat(card.text()).isEqualTo("工单待处理提醒\n工单编号：1001\n工单类型：路灯\n地点：3组路口\n" + "截止时间：2026-11-23 12:00\n备注：暗");
        JsonNode more = JsonMapper.shared().valueToTree(card.more());
        assertThat(more.path("title").asString()).isEqualTo("工单待处理提醒");
        assertThat(more.path("url").asString()).isEqualTo("https://h5.example.cn/t/7");
        assertThat(more.path("miniprogram").path("pagepath").asString()).isEqualTo("pages/t?id=7");
        assertThat(more.path("lines").path(1).toString())
            .isEqualTo("{\"label\":\"工单类型\",\"key\":\"thing2\",\"value\":\"路灯\"}");
    }

    @ParameterizedTest
    @CsvSource({ "success,true", "failed: system failed,false", "failed:user block,false" })
    void reportsAsChosen(String status, boolean seen) throws InterruptedException {
        bench.guest();
        bench.fault("{\"templateStatus\":\"" + status + "\"}");
        reported(template(GOOD), status);
        assertThat(bench.chat()).hasSize(seen ? 1 : 0);
    }

    @Test
    void reportsTheBlockOfAPersonAsFailed() throws InterruptedException {
        bench.guest().block(true);
        reported(template(GOOD), "failed:user block");
        assertThat(bench.chat()).isEmpty();
    }

    private void reported(JsonNode answer, String status) throws InterruptedException {
        assertThat(bench.fake.next().body()).contains("<Event><![CDATA[TEMPLATESENDJOBFINISH]]></Event><MsgID>"
                + answer.path("msgid").asLong() + "</MsgID><Status><![CDATA[" + status + "]]></Status>");
    }

    @Test
    void reachesOnlyFollowersWithTemplatesOfTheAccount() {
        assertThat(Bench.code(template(GOOD))).isEqualTo(40003);
        bench.emulator.users().meet(Bench.OPENID);
        assertThat(Bench.code(template(GOOD))).isEqualTo(43004);
        bench.guestFollows();
        assertThat(Bench
            .code(bench.api("message/template/send", "{\"touser\":\"" + Bench.OPENID + "\",\"template_id\":\"x\"}")))
            .isEqualTo(40037);
        assertThat(Bench.code(template(GOOD))).as("without any window").isZero();
        bench.guest().blacklist(true);
        assertThat(Bench.code(template(GOOD))).isEqualTo(43019);
    }

    @ParameterizedTest
    @CsvSource({ "thing2,路灯照明路灯照明路灯照明路灯照明路灯照明长,invalid", "thing2,'',is empty", "character_string1,编号一,invalid",
            "time4,今天中午12点,invalid", "time4,2026-11-23 25:00,invalid" })
    void namesTheFieldThatBreaksItsRule(String key, String value, String fault) {
        bench.guest();
        JsonNode answer = template(GOOD + ",\"" + key + "\":{\"value\":\"" + value + "\"}");
        assertThat(Bench.code(answer)).isEqualTo(47003);
        assertThat(answer.path("errmsg").asString())
            .startsWith("argument invalid! data." + key + ".value " + fault + " rid: ");
    }

    @Test
    void knowsKeysByTheirBareNames() {
        bench.guest();
        assertThat(template(GOOD.replace("\"thing2\"", "\"thing2.DATA\"")).path("errmsg").asString())
            .startsWith("argument invalid! data.thing2.value is empty");
    }

    /** The table of field types; ~ and ～ are the two widths of a range's sign. */
    @ParameterizedTest
    @CsvSource({ "thing1,一二三四五六七八九十一二三四五六七八九十,true", "thing1,一二三四五六七八九十一二三四五六七八九十一,false", "thing1,'a\nb',false",
            "character_string1,GD-2026#1,true", "character_string1,123456789012345678901234567890123,false",
            "character_string1,第1号,false", "time1,12:00,true", "time1,2026年11月23日 12:00,true",
            "time1,2026-11-23 12:00:05,true", "time1,09:00~11:30,true", "time1,09:00～11:30,false", "time1,24:00,false",
            "time1,2026-11-23,false", "date1,2026年11月23日,true", "date1,2026/11/23 08:00,true",
            "date1,2026.11.23~2026.11.24,true", "date1,08:00,false", "amount1,¥1234567890.50元,true",
            "amount1,12345678901,false", "amount1,百元,false", "phone_number1,+86-0766-66888866,true",
            "phone_number1,123456789012345678,false", "phone_number1,电话,false", "car_number1,粤A8Z888挂,true",
            "car_number1,粤A8Z8888挂,false", "const1,处理中,true", "const1,办理中,false",
            "number1,12345678901234567890123456789012,true", "number1,12a,false", "letter1,abc,true",
            "letter1,a1,false", "symbol1,#$%,true", "symbol1,######,false", "name1,一二三四五六七八九十,true",
            "name1,一二三四五六七八九十一,false", "name1,Li Lei,true", "phrase1,已办结,true", "phrase1,已经办结完了,false",
            "phrase1,ok,false", "enum1,anything,true" })
    void takesWhatAFieldsTypeTakes(String key, String value, boolean good) {
        assertThat(FieldRule.takes(key, value, Set.of("处理中"))).isEqualTo(good);
    }

    @Test
    void dropsWhatIsNoLongerShown() {
        EmulatedTemplate old = new EmulatedTemplate("o", "旧", "{{first.DATA}}\n编号:{{keyword1.DATA}}\n{{remark.DATA}}",
                "", Set.of());
        TemplateCard card = new TemplateCard(old, JsonMapper.shared()
            .readTree("{\"first\":{\"value\":\"您好\",\"color\":"
                    + "\"#f00\"},\"keyword1\":{\"value\":\"😀二三四五六七八九十一二三四五六七八九十一\"},\"remark\":{\"value\":\"r\"}}"));
        assertThat(card.text()).isEqualTo("旧\n编号：□二三四五六七八九十一二三四五六七八九十…");
        assertThat(card.fault()).isEmpty();
        assertThat(card.lines())
            .isEqualTo(java.util.List.of(Map.of("label", "编号", "key", "keyword1", "value", "□二三四五六七八九十一二三四五六七八九十…")));
    }

    private JsonNode template(String data) {
        return bench.api("message/template/send", "{\"touser\":\"" + Bench.OPENID + "\",\"template_id\":\"" + TASK
                + "\",\"url\":\"https://h5.example.cn/t/7\",\"miniprogram\":{\"appid\":\"wx1\","
                + "\"pagepath\":\"pages/t?id=7\"}," + "\"client_msg_id\":\"1001-task-1\",\"data\":{" + data + "}}");
    }

}
