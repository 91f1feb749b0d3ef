package cn.lianhu.bot.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.settings.WechatSettings.Mode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the API takes and refuses (platform reference 4 to 7), answer by answer. */
class SendingTest {

    private static final String TASK = TemplateShelf.TEMPLATES.getFirst().id();
    private static final String GOOD = "\"character_string1\":{\"value\":\"1001\"},\"thing2\":{\"value\":\"路灯\"},"
            + "\"thing3\":{\"value\":\"3组路口\"},\"time4\":{\"value\":\"2026-11-23 12:00\"},\"thing5\":{\"value\":\"暗\"}";
    private Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void takesATextOf2048BytesAndNotOneMore() {
        bench.aGuestSpeaks();
        assertThat(bench.text("字".repeat(682) + "ab").toString()).isEqualTo("{\"errcode\":0,\"errmsg\":\"ok\"}");
        refuses(bench.text("字".repeat(682) + "abc"), 45002);
        refuses(bench.text(""), 44004);
    }

    @Test
    void refusesEscapedCharactersButNotABackslashBeforeAU() {
        bench.aGuestSpeaks();
        refuses(bench.text("\\u597d"), 40033);
        assertThat(bench.text("\\\\u597d").path("errcode").asInt(-9)).isZero();
    }

    @Test
    void refusesWhatIsNoMessage() {
        bench.aGuestSpeaks();
        refuses(bench.api("message/custom/send", ""), 44002);
        refuses(bench.api("message/custom/send", "{broken"), 47001);
        refuses(bench.api("message/custom/send", "{\"touser\":\"oNobody\",\"msgtype\":\"text\"}"), 40003);
        refuses(custom("\"msgtype\":\"fax\",\"fax\":{}"), 40008);
        refuses(custom("\"msgtype\":\"image\",\"image\":{\"media_id\":\"none\"}"), 40007);
        refuses(custom("\"msgtype\":\"news\",\"news\":{\"articles\":[{},{}]}"), 45008);
        refuses(custom("\"msgtype\":\"text\",\"text\":{\"content\":\"a\"},\"customservice\":{\"kf_account\":\"a@b\"}"), 65401);
        refuses(Bench.read(bench.get("/cgi-bin/message/custom/send?access_token=" + bench.token())), 43002);
        refuses(bench.api("menu/get", "{}"), 43001);
        refuses(bench.api("message/fax/send", "{}"), 40066);
    }

    @Test
    void refusesThoseWhoBlockAndThoseOnTheBlackList() {
        bench.aGuestSpeaks();
        bench.guest().block(true);
        refuses(bench.text("好"), 48002);
        bench.guest().blacklist(true);
        refuses(bench.text("好"), 43019);
    }

    @Test
    void sendsATemplateOnceInTenMinutesAndReportsWithALongNumber() throws InterruptedException {
        bench.guest();
        JsonNode first = template(GOOD);
        assertThat(first.path("errcode").asInt(-9)).isZero();
        assertThat(first.path("msgid").asLong()).isGreaterThan(1L << 53);
        assertThat(template(GOOD).path("msgid")).isEqualTo(first.path("msgid"));
        assertThat(bench.chat()).containsExactly("工单待处理提醒\n工单编号：1001\n工单类型：路灯\n地点：3组路口\n"
                + "截止时间：2026-11-23 12:00\n备注：暗");
        reported(first, "success");
        bench.program.pass(Duration.ofMinutes(10));
        assertThat(template(GOOD).path("msgid")).isNotEqualTo(first.path("msgid"));
    }

    @Test
    void reportsABlockedTemplateAsFailed() throws InterruptedException {
        bench.guest().block(true);
        reported(template(GOOD), "failed:user block");
        assertThat(bench.chat()).isEmpty();
    }

    private void reported(JsonNode answer, String status) throws InterruptedException {
        assertThat(bench.fake.next().body()).contains("<Event><![CDATA[TEMPLATESENDJOBFINISH]]></Event><MsgID>"
                + answer.path("msgid").asLong() + "</MsgID><Status><![CDATA[" + status + "]]></Status>");
    }

    @ParameterizedTest
    @CsvSource({"thing2,路灯照明路灯照明路灯照明路灯照明路灯照明长, invalid", "thing2,'', is empty",
        "character_string1,编号一, invalid", "time4,今天中午12点, invalid", "time4,2026-11-23 25:00, invalid"})
    void namesTheFieldThatBreaksItsRule(String key, String value, String fault) {
        bench.guest();
        JsonNode answer = template(GOOD + ",\"" + key + "\":{\"value\":\"" + value + "\"}");
        refuses(answer, 47003);
        assertThat(answer.path("errmsg").asString())
                .startsWith("argument invalid! data." + key + ".value" + " " + fault.strip() + " rid: ");
    }

    @Test
    void refusesTemplatesToStrangersAndUnknownOnes() {
        refuses(template(GOOD), 40003);
        bench.emulator.users().meet(Bench.OPENID);
        refuses(template(GOOD), 43004);
        bench.guestFollows();
        refuses(bench.api("message/template/send", "{\"touser\":\"" + Bench.OPENID + "\",\"template_id\":\"x\"}"), 40037);
    }

    @Test
    void dropsWhatIsNoLongerShown() {
        EmulatedTemplate old = new EmulatedTemplate("o", "旧", "{{first.DATA}}\n编号:{{keyword1.DATA}}\n{{remark.DATA}}", "",
                Set.of());
        TemplateCard card = new TemplateCard(old, tools.jackson.databind.json.JsonMapper.shared().readTree(
                "{\"first\":{\"value\":\"您好\",\"color\":\"#f00\"},\"keyword1\":{\"value\":\"一二三四五六七八九十一二三四五六七八九十一\"}}"));
        assertThat(card.text()).isEqualTo("旧\n编号：一二三四五六七八九十一二三四五六七八九十…");
        assertThat(card.fault()).isEmpty();
    }

    @Test
    void keepsMediaForThreeDays() {
        byte[] photo = SampleMedia.photo();
        JsonNode uploaded = Bench.read(bench.upload("image", "a.jpg", photo));
        assertThat(uploaded.path("type").asString()).isEqualTo("image");
        assertThat(uploaded.path("created_at").asLong()).isEqualTo(bench.program.instant().getEpochSecond());
        String id = uploaded.path("media_id").asString();
        String path = "/cgi-bin/media/get?media_id=" + id + "&access_token=" + bench.token();
        HttpResponse<byte[]> got = bench.get(path);
        assertThat(got.body()).isEqualTo(photo);
        assertThat(got.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(got.headers().firstValue("Content-disposition")).hasValue("attachment; filename=\"" + id + ".jpg\"");
        bench.program.pass(Duration.ofDays(3));
        HttpResponse<byte[]> gone = bench.get(path);
        assertThat(gone.statusCode()).isEqualTo(200);
        refuses(Bench.read(gone), 40007);
    }

    @Test
    void refusesFilesOfWrongTypeOrSize() {
        refuses(Bench.read(bench.upload("fax", "a.jpg", SampleMedia.photo())), 40004);
        refuses(Bench.read(bench.upload("image", "a.jpg", "text".getBytes())), 40005);
        refuses(Bench.read(bench.upload("image", "a.jpg", new byte[0])), 44001);
        refuses(Bench.read(bench.upload("voice", "a.amr", java.util.Arrays.copyOf(SampleMedia.voice(), (2 << 20) + 1))), 45001);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[]|40016", "[{},{},{},{}]|40016", "[{\"type\":\"click\",\"name\":\"\"}]|40018",
        "[{\"type\":\"dance\",\"name\":\"a\"}]|40017", "[{\"type\":\"click\",\"name\":\"a\"}]|40019",
        "[{\"type\":\"view\",\"name\":\"a\"}]|40020", "[{\"name\":\"a\",\"sub_button\":[{},{},{},{},{},{}]}]|40023"})
    void refusesMenusByTheirLimits(String buttons, int code) {
        refuses(bench.api("menu/create", "{\"button\":" + buttons + "}"), code);
    }

    @Test
    void givesTheMenuBackWithEmptyLists() {
        refuses(bench.ask("/cgi-bin/menu/get"), 46003);
        bench.api("menu/create", "{\"button\":[{\"type\":\"click\",\"name\":\"报\",\"key\":\"K\"}]}");
        assertThat(bench.ask("/cgi-bin/menu/get").toString()).isEqualTo(
                "{\"menu\":{\"button\":[{\"type\":\"click\",\"name\":\"报\",\"key\":\"K\",\"sub_button\":[]}]}}");
        bench.ask("/cgi-bin/menu/delete");
        refuses(bench.ask("/cgi-bin/menu/get"), 46003);
    }

    @Test
    void makesCodesAndShowsThem() {
        JsonNode made = bench.api("qrcode/create", "{\"action_name\":\"QR_LIMIT_STR_SCENE\",\"action_info\":{\"scene\":"
                + "{\"scene_str\":\"grid-1\"}}}");
        assertThat(made.has("expire_seconds")).isFalse();
        String ticket = java.net.URLEncoder.encode(made.path("ticket").asString(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(MediaFormat.of(bench.get("/cgi-bin/showqrcode?ticket=" + ticket).body())).hasValue(MediaFormat.JPEG);
        assertThat(bench.get("/cgi-bin/showqrcode?ticket=x").statusCode()).isEqualTo(404);
        refuses(bench.api("qrcode/create", "{\"action_name\":\"QR_X\"}"), 40052);
        refuses(bench.api("qrcode/create", "{\"action_name\":\"QR_LIMIT_STR_SCENE\"}"), 40053);
    }

    @Test
    void tellsNoNamesOfPeople() {
        bench.guest();
        JsonNode info = bench.ask("/cgi-bin/user/info?openid=" + Bench.OPENID);
        assertThat(info.path("subscribe").asInt()).isEqualTo(1);
        assertThat(info.path("nickname").asString()).isEmpty();
        bench.guest().unfollow();
        assertThat(bench.ask("/cgi-bin/user/info?openid=" + Bench.OPENID).path("subscribe").asInt(-1)).isZero();
    }

    @Test
    void refusesWhatTheAccountMayNotDo() {
        bench.close();
        bench = new Bench(Mode.PLAIN, AccountKind.UNVERIFIED);
        bench.aGuestSpeaks();
        refuses(bench.text("好"), 48001);
        refuses(template(GOOD), 48001);
        bench.emulator.account().quotas().become(AccountKind.TEST);
        refuses(custom("\"msgtype\":\"msgmenu\",\"msgmenu\":{\"list\":[{\"id\":\"1\",\"content\":\"a\"}]}"), 40200);
        assertThat(template("\"thing2\":{\"value\":\"\"}").path("errcode").asInt(-9)).as("no rules there").isZero();
    }

    @Test
    void refusesOverTheDailyAndTheMinutesQuota() {
        bench.aGuestSpeaks();
        bench.emulator.account().quotas().daily("/cgi-bin/message/custom/send", 1);
        bench.text("一");
        refuses(bench.text("二"), 45009);
        bench.api("clear_quota", "{\"appid\":\"" + Bench.APP_ID + "\"}");
        assertThat(bench.text("三").path("errcode").asInt(-9)).isZero();
        bench.emulator.account().quotas().perMinute(1);
        bench.wall.pass(Duration.ofMinutes(1));
        bench.ask("/cgi-bin/getcallbackip");
        refuses(Bench.read(bench.get("/cgi-bin/getcallbackip?access_token=" + bench.tokenHeld())), 45011);
    }

    @Test
    void failsAsToldAndThenNoMore() {
        bench.aGuestSpeaks();
        bench.fault("{\"api\":\"custom/send\",\"errcode\":-1,\"next\":2}");
        refuses(bench.text("一"), -1);
        refuses(bench.text("二"), -1);
        assertThat(bench.text("三").path("errcode").asInt(-9)).isZero();
        assertThat(bench.chat()).containsExactly("路灯坏了", "三");
    }

    @Test
    void carriesOutWhatItLeavesUnanswered() {
        bench.aGuestSpeaks();
        bench.fault("{\"api\":\"custom/send\",\"unanswered\":1}");
        bench.token();
        assertThat(bench.isAnswered("/cgi-bin/message/custom/send", "{\"touser\":\"" + Bench.OPENID
                + "\",\"msgtype\":\"text\",\"text\":{\"content\":\"到了\"}}")).isFalse();
        assertThat(bench.chat()).containsExactly("路灯坏了", "到了");
    }

    private JsonNode custom(String rest) {
        return bench.api("message/custom/send", "{\"touser\":\"" + Bench.OPENID + "\"," + rest + "}");
    }

    private JsonNode template(String data) {
        return bench.api("message/template/send", "{\"touser\":\"" + Bench.OPENID + "\",\"template_id\":\"" + TASK
                + "\",\"client_msg_id\":\"1001-task-1\",\"data\":{" + data + "}}");
    }

    private static void refuses(JsonNode answer, int code) {
        assertThat(answer.path("errcode").asInt(0)).as(answer.toString()).isEqualTo(code);
        assertThat(answer.path("errmsg").asString()).matches("(?s).+ rid: [0-9a-f]{8}(-[0-9a-f]{8}){2}");
    }
}
