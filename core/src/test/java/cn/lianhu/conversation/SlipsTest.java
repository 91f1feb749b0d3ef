package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ticket.TicketState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a secretary writes badly is asked back, never done by guess and never a report.
 */
class SlipsTest {

    private final Chat chat = Chat.demo();

    @BeforeEach
    void oneWaitsToBeClosed() {
        chat.from("谢桂英").says("路灯不亮");
        chat.from("李长顺").says("完成 1001 换了灯泡");
    }

    @ParameterizedTest
    @ValueSource(strings = { "办结 9999 好了", "9999 办结 好了", "驳回 没照片", "办结 100 元", "办结100元", "销号", "结案", "销号 9999",
            "驳回 9999 没照片", "不受理 9999 在仲裁" })
    void asksWhichIsMeant(String words) {
        chat.from("吴志远").says(words).noReport().changedNothing().answered("新问题");
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.RESOLVED);
    }

    @Test
    void offersTheOnesItFits() {
        assertThat(chat.from("吴志远").says("驳回 没照片").taps()).contains("再去办 1001 没照片");
        assertThat(chat.from("吴志远").says("办结 9999 好了").answered("#9999").taps()).contains("办结 1001");
        chat.from("吴志远").taps("再去办 1001 没照片").answered("#1001");
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.IN_PROGRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = { "销号 1001", "结案1001", "销号 #1001 都好了" })
    void closesByItsOtherNamesWithANumber(String words) {
        chat.from("吴志远").says(words).noReport().answered("#1001");
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.CLOSED);
    }

    @Test
    void staysAReportOfWhoHasNotTheRight() {
        chat.from("谢桂英").says("驳回 没照片就不给低保").newReport();
        chat.from("李长顺").says("驳回 没照片就不给低保").newReport();
    }

}
