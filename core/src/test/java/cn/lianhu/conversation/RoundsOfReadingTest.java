package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * How often an answer asks for something to read does not grow with how many tickets and
 * notices it is about.
 */
class RoundsOfReadingTest {

    private static final int FEW = 15;

    private final Chat chat = Chat.demo();

    private void reports(int count) {
        for (int i = 0; i < count; i++) {
            chat.from("谢桂英").says("新问题 路灯" + i + "不亮");
        }
    }

    private void few() {
        assertThat(chat.store.rounds()).isLessThan(FEW);
    }

    @Test
    void withTwoHundredTickets() {
        reports(200);
        chat.from("谢桂英").says("进度").answered("共200件");
        few();
        chat.from("李长顺").says("待办").answered("您手里200件");
        few();
        chat.from("吴志远").says("看村").answered("200件");
        few();
        chat.from("李长顺").says("完成 好了").answered("哪");
        few();
    }

    @Test
    void withFiftyNoticesKept() {
        reports(50);
        chat.keepFor("李长顺");
        chat.from("李长顺").says("帮助").answered("#1001");
        few();
    }

    @Test
    void withAHundredTicketsForTheDeputy() {
        reports(100);
        chat.from("李长顺").says("请假 3天 由 陈秀英").answered("陈秀英");
        few();
    }

}
