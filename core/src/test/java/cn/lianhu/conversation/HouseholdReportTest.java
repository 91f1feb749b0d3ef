package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 代报: what was reported for a household is the ticket of everybody bound to it. */
class HouseholdReportTest {

    private final Chat chat = Chat.demo();

    @BeforeEach
    void isReportedForTheHousehold() {
        chat.from("谢桂英");
        chat.home("o-daughter", "H0037");
        chat.from("李长顺").says("代报 谢桂英 乱堆乱搭没人管");
    }

    private Someone daughter() {
        return new Someone(chat, "o-daughter");
    }

    private void isClosed() {
        chat.from("李长顺").says("完成 1001 清走了");
        chat.from("吴志远").says("办结 1001");
        Ticket closed = chat.ticket(1001);
        chat.store.tickets().put(1001L, closed.edit().closing(closed.closing().reachedAt(chat.now())).done());
    }

    @Test
    void isListedForAllWhoAreBoundToIt() {
        chat.from("谢桂英").says("新问题 路灯不亮");
        chat.from("谢桂英").says("进度").answered("共2件", "#1001", "#1002");
        daughter().says("进度").answered("共1件", "#1001");
        chat.from("路人").says("进度").answered("还没有反映过");
    }

    @Test
    void isNotListedForWhoMovedOut() {
        daughter().says("解绑");
        daughter().says("进度").answered("还没有反映过");
    }

    @Test
    void isRatedWithoutANumber() {
        isClosed();
        daughter().says("满意").answered("#1001", "满意");
        chat.from("谢桂英").says("满意 1001").answered("#1001", "评过").changedNothing();
    }

    @Test
    void goesOnWhenTheHouseholdSaysItIsNotFixed() {
        chat.from("李长顺").says("完成 1001 清走了");
        daughter().says("没修好，又堆上了").noReport().answered("#1001", "李长顺");
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.IN_PROGRESS);
    }

    @Test
    void opensAgainOneLevelUpWithoutANumber() {
        isClosed();
        daughter().says("不满意 又堆上了").noReport().answered("#1001", "网格长陈秀英");
        assertThat(chat.ticket(1001).level()).isEqualTo(Level.GRID);
    }

    @Test
    void isANewReportThatNamesTheOldAfterAWeek() {
        isClosed();
        chat.later(Duration.ofDays(8));
        daughter().says("没修好 1001 又堆上了").answered("接着上回的 #1001").newReport();
        assertThat(chat.ticket(1002).report().refersTo()).isEqualTo(1001);
    }

    @Test
    void takesTheHouseholdsAnswerToAQuestion() {
        chat.from("李长顺").says("1");
        chat.from("李长顺").says("询问 1001 堆在哪个位置？");
        daughter().says("就在我家门口左边那堵墙下").noReport().answered("#1001");
        assertThat(chat.lastTold("李长顺")).contains("#1001", "左边那堵墙下");
    }

    @Test
    void takesThatItIsFixedAndAPhoneNumber() {
        daughter().says("修好了，谢谢").noReport().answered("#1001", "记下了");
        daughter().says("电话13812345678").noReport().answered("#1001", "电话");
        assertThat(chat.ticket(1001).report().phone()).isEqualTo("13812345678");
    }

    @Test
    void isNotFollowedByTheHouseholdItself() {
        daughter().says("我也是 1001").answered("#1001", "已经在关注").changedNothing();
    }

}
