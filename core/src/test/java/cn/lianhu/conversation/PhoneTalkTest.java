package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.TicketState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 满意 n 电话: of a household without anybody bound, whoever rang says what it said. */
class PhoneTalkTest {

    private final Chat chat = Chat.demo();

    @BeforeEach
    void closed() {
        chat.from("李长顺").says("代报 谢桂英 路灯不亮");
        chat.from("李长顺").says("完成 1001 换了灯泡");
        chat.from("吴志远").says("办结 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = { "满意 1001 电话", "1001 满意 电话问的", "满意1001，电话里说亮了，谢谢", "满意 1001 打电话 她说好" })
    void isRecorded(String words) {
        chat.from("陈秀英").says(words).answered("#1001", "电话里说满意");
        assertThat(chat.ticket(1001).closing().given(true)).containsExactly(Rating.SATISFIED);
        chat.from("吴志远").says("统计").answered("电话问来的另算：满意1件").without("群众评满意");
    }

    @Test
    void opensItAgain() {
        chat.from("陈秀英").says("没修好 1001 电话 说还黑着").answered("#1001", "重新办");
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(chat.lastTold("陈秀英")).contains("说还黑着");
    }

    @ParameterizedTest
    @ValueSource(strings = { "满意 1001", "满意 1001 电话打通了", "没修好 1001 电话没人接", "没修好 1001" })
    void isNoPhoneCallWithoutTheWord(String words) {
        chat.from("陈秀英").says(words).noReport().changedNothing();
    }

    @Test
    void isNothingAResidentCanSay() {
        chat.from("路人").says("满意 1001 电话").noReport().changedNothing();
    }

}
