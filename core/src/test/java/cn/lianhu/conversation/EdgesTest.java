package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What happens seldom. */
class EdgesTest {

    private final Chat chat = Chat.demo();

    private void closedLongAgo(long number) {
        Ticket closed = chat.ticket(number);
        chat.store.tickets().put(number, closed.edit().closing(closed.closing().reachedAt(chat.now())).done());
        chat.later(Duration.ofDays(8));
    }

    @Test
    void aFollowersLateComplaintIsHisOwnReport() {
        chat.from("谢桂英").says("3组路灯不亮");
        chat.from("萧国平").says("我也是 1001");
        chat.from("李长顺").says("完成 1001 好了");
        chat.from("吴志远").says("办结 1001");
        closedLongAgo(1001);
        chat.from("萧国平").says("没修好").noReport().changedNothing();
        chat.from("萧国平").says("没修好 1001 还黑").answered("接着上回的 #1001").newReport();
        chat.from("路人").says("没修好 1001").changedNothing();
        chat.from("余彩云").says("没修好 1001").changedNothing();
    }

    @Test
    void aLateAppealIsANewReport() {
        chat.from("谢桂英").says("垃圾没人扫");
        chat.from("吴志远").says("不受理 1001 归物业管");
        closedLongAgo(1001);
        chat.from("谢桂英").says("申诉 1001 物业也不管").answered("接着上回的 #1001").newReport();
        chat.from("李长顺").says("申诉 1001").changedNothing();
    }

    @Test
    void aStrangersRatingIsHisOwn() {
        chat.from("路人").says("翔安社区3组路灯不亮");
        chat.from("陈秀英").says("完成 1001 好了");
        chat.from("路人").says("满意").answered("#1001", "满意");
        chat.from("路人").says("满意").changedNothing();
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.CLOSED);
    }

    @Test
    void theFormerHandlersDoneIsANoteWithOneTap() {
        chat.from("谢桂英").says("3组路灯不亮");
        chat.later(Duration.ofHours(3));
        assertThat(chat.ticket(1001).handling().handlers()).containsExactly("M0022");
        chat.from("陈秀英").says("1");
        chat.from("李长顺").says("完成 1001 " + "其实昨天就换了".repeat(60)).answered("#1001", "陈秀英");
        Said told = new Said(chat, chat.lastTold("陈秀英"));
        assertThat(told.taps()).hasSize(1);
        chat.from("陈秀英").taps(told.taps().getFirst()).answered("#1001", "书记吴志远");
    }

    @Test
    void theFormerHandlerMayStillTakeItBack() {
        chat.from("谢桂英").says("3组路灯不亮");
        chat.later(Duration.ofHours(3)).from("李长顺").says("接单 1001").answered("#1001");
        assertThat(chat.ticket(1001).handling().handlers()).containsExactly("M0023");
    }

    @Test
    void everySubjectOfAComplaintIsKeptAway() {
        String[][] all = { { "我家联户党员从来不上门", "李长顺" }, { "网格长不管事", "陈秀英" }, { "书记贪污", "吴志远" }, { "驻村工作队喝酒打牌", "徐建国" },
                { "镇长收钱", "范家旺" } };
        for (String[] row : all) {
            long number = chat.from("谢桂英").says("新问题 " + row[0]).newReport();
            assertThat(chat.ticket(number).report().confidential()).isTrue();
            chat.from(row[1]).says("看 " + number).answered("不能给您看");
            assertThat(chat.ticket(number).handling().handlers()).doesNotContain(chat.person(row[1]).member());
        }
    }

    @Test
    void aNumberBehindAnAnswerIsHis() {
        chat.from("谢桂英").says("垃圾没人扫");
        chat.from("李长顺").says("询问 1001 是哪个垃圾桶");
        chat.from("谢桂英").says("1001").noReport();
        chat.from("谢桂英").says("另外还有一件，水管漏水").newReport();
    }

    @Test
    void aPhoneNumberWithoutATicketWaitsForMoreAndIsAReportThen() {
        chat.from("谢桂英").says("打我电话13800001111").noReport();
        chat.later(Duration.ofMinutes(10));
        assertThat(chat.ticket(1001).report().words()).contains("打我电话");
        chat.from("谢桂英").says("举报书记贪污");
        chat.from("谢桂英").says("新问题 举报网格长收钱");
        String text = chat.from("谢桂英").says("打13800002222").text();
        assertThat(text).isNotBlank();
        assertThat(chat.ticket(1003).report().phone()).isNull();
    }

    @Test
    void anUnheardVoiceSaysAtNightUntilWhen() {
        chat.at("2026-03-04 23:00").from("谢桂英").sendsAPhoto().answered("最晚今天晚上11点半");
        chat.from("路人").sendsAPhoto().answered("#1002", "哪个村");
        chat.from("路人").sendsAPlace("翔安社区3组").answered("#1002", "陈秀英");
    }

    @Test
    void staffMayWriteTheNumberFirst() {
        chat.from("谢桂英").says("3组路灯不亮");
        chat.from("李长顺").says("办好了 1001").answered("#1001", "书记吴志远");
        chat.from("李长顺").says("撤销 1001");
        chat.from("李长顺").says("1001 办好了，换了灯泡").answered("#1001", "书记吴志远");
        chat.from("吴志远").says("1001 结案").answered("#1001");
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.CLOSED);
        chat.from("谢桂英").says("修好了").changedNothing().answered("满意 1001");
    }

    @Test
    void aDeskThatIsTheReporterIsNotItsOwnHandler() {
        chat.from("廖家旺").says("翔安社区3组路灯不亮").answered("陈秀英");
        chat.from("廖家旺").says("看 1001").answered("#1001");
        chat.from("廖家旺").says("办结 1001 好").changedNothing();
    }

    @Test
    void takesTheNumberBehindWhatIsFixed() {
        Someone resident = chat.from("谢桂英");
        resident.says("路灯不亮");
        resident.says("新问题 水管漏水");
        resident.says("修好了 1001").noReport().answered("#1001", "记下了");
    }

}
