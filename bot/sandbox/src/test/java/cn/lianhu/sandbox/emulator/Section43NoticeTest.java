package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Subscription notices and the consent they need (platform reference 4.3). */
class Section43NoticeTest {

    private static final NoticeTemplate ONCE = NoticeTemplate.ALL.getFirst();

    private static final NoticeTemplate ALWAYS = NoticeTemplate.ALL.getLast();

    private static final String STEP = "\"character_string1\":{\"value\":\"1001\"},\"thing2\":{\"value\":\"处理中\"},"
            + "\"time3\":{\"value\":\"2026-11-23 12:00\"}";

    private static final String DONE = "\"thing1\":{\"value\":\"路灯\"},\"phrase2\":{\"value\":\"已办结\"},"
            + "\"date3\":{\"value\":\"2026年11月23日\"}";

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void sendsOneForEachConsentToAOneTimeNotice() {
        bench.emulator.users().meet(Bench.OPENID);
        assertThat(Bench.code(send(ONCE, STEP))).isEqualTo(43101);
        answers(ONCE, true);
        answers(ONCE, true);
        answers(ONCE, false);
        assertThat(send(ONCE, STEP).toString()).isEqualTo("{\"errcode\":0,\"errmsg\":\"ok\"}");
        assertThat(Bench.code(send(ONCE, STEP))).isZero();
        assertThat(Bench.code(send(ONCE, STEP))).isEqualTo(43101);
    }

    @Test
    void sendsLongTermNoticesUntilTheConsentIsTakenBack() {
        answers(ALWAYS, true);
        for (int i = 0; i < 3; i++) {
            assertThat(Bench.code(send(ALWAYS, DONE))).isZero();
        }
        bench.emulator.consenting().withdraw(Bench.OPENID, ALWAYS).block();
        assertThat(Bench.code(send(ALWAYS, DONE))).isEqualTo(43101);
    }

    @Test
    void reportsAndShowsWhatWasSent() throws InterruptedException {
        answers(ONCE, true);
        bench.fake.next();
        send(ONCE, STEP);
        assertThat(bench.fake.next().body()).matches("(?s).*<Event><!\\[CDATA\\[subscribe_msg_sent_event]]></Event>"
                + "<SubscribeMsgSentEvent><List><TemplateId><!\\[CDATA\\[" + ONCE.template().id()
                + "]]></TemplateId><MsgID>"
                + "\\d{17}</MsgID><ErrorCode>0</ErrorCode><ErrorStatus><!\\[CDATA\\[success]]></ErrorStatus></List>"
                + "</SubscribeMsgSentEvent></xml>");
        Entry card = bench.emulator.users().find(Bench.OPENID).orElseThrow().chat().getLast();
        assertThat(card.kind()).isEqualTo("notification");
        assertThat(card.more()).containsEntry("title", "工单进度提醒").containsEntry("url", "https://h5.example.cn/t/7");
    }

    @Test
    void refusesABadFieldWithoutUsingTheConsent() {
        answers(ONCE, true);
        JsonNode answer = send(ONCE, STEP.replace("处理中", ""));
        assertThat(Bench.code(answer)).isEqualTo(47003);
        assertThat(answer.path("errmsg").asString()).startsWith("argument invalid! data.thing2.value is empty");
        assertThat(Bench.code(send(ONCE, STEP))).isZero();
    }

    @Test
    void listsTheNoticesWithTheirKind() {
        JsonNode data = bench.ask("/wxaapi/newtmpl/gettemplate").path("data");
        assertThat(data.valueStream().map(one -> one.path("type").asInt())).containsExactly(2, 3);
        assertThat(data.path(0).propertyNames()).containsExactlyInAnyOrder("priTmplId", "title", "content", "example",
                "type");
    }

    private void answers(NoticeTemplate notice, boolean accepts) {
        bench.emulator.consenting().popup(Bench.OPENID, notice, accepts).block();
    }

    private JsonNode send(NoticeTemplate notice, String data) {
        return bench.api("message/subscribe/bizsend", "{\"touser\":\"" + Bench.OPENID + "\",\"template_id\":\""
                + notice.template().id() + "\",\"page\":\"https://h5.example.cn/t/7\",\"data\":{" + data + "}}");
    }

}
