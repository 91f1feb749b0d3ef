package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 没修好 before and after closing, in time and too late. */
class ReopeningTest {

    private final Chat chat = Chat.demo();

    @BeforeEach
    void isDone() {
        chat.from("谢桂英").says("3组路口的灯又不亮咯");
        chat.from("李长顺").says("完成 1001 换了灯泡");
    }

    private void isClosed() {
        chat.from("吴志远").says("办结 1001");
        Ticket closed = chat.ticket(1001);
        Closing reached = closed.closing().reachedAt(chat.now());
        chat.store.tickets().put(1001L, closed.edit().closing(reached).done());
    }

    @Test
    void goesOnWithTheSameHandlerBeforeItIsClosed() {
        chat.from("谢桂英").says("没修好，还是黑的").noReport().answered("#1001", "李长顺");
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(chat.lastTold("李长顺")).contains("#1001", "群众说没修好", "还是黑的");
    }

    @Test
    void goesOneLevelUpAfterwards() {
        isClosed();
        chat.from("谢桂英").says("没修好 1001").answered("#1001", "网格长陈秀英", "最晚");
        assertThat(chat.ticket(1001).level()).isEqualTo(Level.GRID);
    }

    @Test
    void isANewReportAfterAWeek() {
        isClosed();
        chat.later(Duration.ofDays(8));
        assertThat(chat.from("谢桂英").says("没修好 1001 又黑了").answered("接着上回的 #1001", "路灯照明", "李长顺").newReport())
            .isEqualTo(1002);
        assertThat(chat.ticket(1002).report().refersTo()).isEqualTo(1001);
        assertThat(chat.ticket(1002).report().words()).contains("灯又不亮咯", "又黑了");
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.CLOSED);
    }

    @Test
    void isANewReportInItsOldPlaceForAStranger() {
        chat.from("路人").says("翔安社区3组路灯不亮");
        chat.from("陈秀英").says("完成 1002 换了灯泡");
        chat.from("吴志远").says("办结 1002");
        Ticket closed = chat.ticket(1002);
        chat.store.tickets().put(1002L, closed.edit().closing(closed.closing().reachedAt(chat.now())).done());
        chat.later(Duration.ofDays(8)).from("路人").says("没修好 1002").answered("接着上回的 #1002", "陈秀英").newReport();
    }

    @Test
    void appealsARejection() {
        chat.from("谢桂英").says("新问题 垃圾没人扫");
        chat.from("吴志远").says("不受理 1002 归物业管");
        assertThat(chat.lastTold("谢桂英")).contains("#1002", "归物业管", "不同意 1002");
        chat.from("谢桂英").says("申诉 1002").answered("#1002", "住村工作队");
        chat.from("谢桂英").says("申诉 1002").changedNothing();
    }

    @Test
    void isRatedOnceAHousehold() {
        isClosed();
        chat.from("谢桂英").says("基本满意 1001 慢了点").answered("#1001", "基本满意");
        chat.from("谢桂英").says("满意 1001").answered("#1001", "评过").changedNothing();
    }

}
