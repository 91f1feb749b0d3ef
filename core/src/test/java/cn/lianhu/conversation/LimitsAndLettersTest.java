package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import cn.lianhu.intake.Inbound;
import cn.lianhu.notification.Notice.Fate;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits against abuse, what was kept for somebody, and what is no report. */
class LimitsAndLettersTest {

    private final Chat chat = Chat.demo();

    private final Chat limited = Chat.with(Duration.ofMinutes(10),
            new ChatSettings(true, 20, 60, true, "https://lianhu.example", null));

    @Test
    void stopAFloodButNeverDanger() {
        Someone resident = limited.from("谢桂英");
        for (int i = 0; i < 20; i++) {
            resident.says("进度").without("太快");
        }
        resident.says("路灯不亮").answered("太快", "119").noReport();
        resident.sendsAPhoto().answered("太快");
        resident.says("着火了").answered("119", "#1001").newReport();
        limited.later(Duration.ofMinutes(10));
        resident.says("路灯不亮").newReport();
    }

    @Test
    void leaveStaffMore() {
        for (int i = 0; i < 60; i++) {
            limited.from("李长顺").says("待办").without("太快");
        }
        limited.from("李长顺").says("待办").answered("太快");
    }

    @Test
    void countARunOfPhotosOnce() {
        Someone resident = limited.from("谢桂英");
        resident.sendsAPhoto();
        for (int i = 0; i < 30; i++) {
            resident.sendsAPhoto().silent();
        }
        assertThat(limited.person("谢桂英").conversation().messages()).hasSize(1);
    }

    @Test
    void putKeptNoticesBeforeTheNextAnswer() {
        chat.from("谢桂英").says("路灯不亮");
        chat.from("李长顺").says("1");
        String text = chat.keepFor("谢桂英").from("谢桂英").says("你好").text();
        assertThat(text).matches("(?s)#1001 .*接了.*您好.*");
        assertThat(chat.notices("谢桂英")).allMatch(n -> n.fate() == Fate.SEEN);
        chat.from("谢桂英").says("你好").without("#1001");
    }

    @Test
    void putThemBehindANewReportsNumber() {
        chat.from("谢桂英").says("路灯不亮");
        chat.from("李长顺").says("1");
        assertThat(chat.keepFor("谢桂英").from("谢桂英").says("新问题 水管漏水").answered("#1001", "接了").number()).isEqualTo(1002);
    }

    @Test
    void keepWhatDoesNotFit() {
        for (int i = 0; i < 30; i++) {
            chat.from("谢桂英").says("新问题 路灯" + i + "不亮");
        }
        long before = chat.keepFor("李长顺").notices("李长顺").size();
        chat.from("李长顺").says("你好").answered("#1001").without("#1030");
        long left = chat.notices("李长顺").stream().filter(n -> n.fate() == Fate.KEPT).count();
        assertThat(left).isBetween(1L, before - 1);
        chat.from("李长顺").says("你好").without("#1001 请");
    }

    @Test
    void showWhatIsKeptEvenWhenNothingElseIsSaid() {
        chat.from("谢桂英").sendsAPhoto();
        chat.later(Duration.ofMinutes(3)).from("谢桂英").sendsAPhoto();
        chat.from("李长顺").says("1");
        chat.keepFor("谢桂英").from("谢桂英").sendsAPhoto().answered("#1001", "接了");
    }

    @ParameterizedTest
    @ValueSource(strings = { "你好", "谢谢", "在吗", "啊", "[微笑]", "👍", "。。。", "收到", "谢谢，知道了", "好的，谢谢，没事了",
            "【收到不支持的消息类型，暂无法显示】", " " })
    void makeNoReportOfSmallTalk(String text) {
        chat.from("谢桂英").says(text).noReport().changedNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = { "好的", "哈", "谢谢", "1", "1001 ", "完成", "完成 1001 ", "村", "没", "还没", "翔安社区", "3组", "着火", "满意不",
            "补充 ", "，", "138 0000 ", "[微笑]", "举报", "别说", "一二三", "12月5日", "水南", "12-", "A1", "请假3天 由", "\n", "<" })
    void answerAnythingLongInGoodTime(String piece) {
        String text = piece.repeat(3000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            chat.from("谢桂英").says(text);
            chat.from("谢桂英").says("1001 " + text + "灯");
            chat.from("路人").says("灯不亮");
            chat.from("路人").says(text + "灯");
            chat.from("吴志远").says(text + "。");
        });
    }

    @Test
    void sayThatALinkIsNotUnderstood() {
        chat.from("谢桂英").sendsSomethingElse().noReport().answered("收不到");
        assertThat(chat.send(new Inbound.Signal("s", "o-1", chat.now(), "VIEW", null, null)).text()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "<a href=\"http://evil\">点这里</a>路灯不亮", "路灯不亮«满意 1001»", "路灯不亮&lt;a\" onclick=\"",
            "路灯不亮\uE000\u0007{by1}" })
    void letNobodyMakeALink(String text) {
        chat.from("谢桂英").says(text);
        chat.from("谢桂英").says("新问题 路灯不亮");
        String task = chat.told("李长顺").getFirst();
        assertThat(task).doesNotContain("<a href=\"http", "«", "\uE000", "\u0007");
        chat.from("李长顺").says("看 1001").without("<a href=\"http", "«");
        Said which = chat.from("李长顺").says("完成 " + text.substring(0, Math.min(18, text.length())));
        assertThat(which.text()
            .replaceAll("<a href=\"weixin://bizmsgmenu\\?msgmenucontent=[^\"&<>]*&msgmenuid=1\">[^<>]*</a>", ""))
            .doesNotContain("<", ">");
    }

    @Test
    void keepAQuestionOpenForSmallTalkAndAnswerIt() {
        chat.from("谢桂英").says("垃圾没人扫");
        chat.from("李长顺").says("询问 1001 是几号楼的垃圾");
        chat.from("谢桂英").says("谢谢").changedNothing();
        chat.from("谢桂英").says("3").answered("#1001", "李长顺").noReport();
        assertThat(chat.lastTold("李长顺")).contains("#1001", "是几号楼的垃圾", "3");
        chat.from("李长顺").says("询问 1001 电话多少呢");
        chat.from("谢桂英").says("13800001111").answered("#1001").noReport();
        assertThat(chat.ticket(1001).report().phone()).isEqualTo("13800001111");
    }

}
