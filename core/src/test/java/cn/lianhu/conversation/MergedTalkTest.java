package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reported what was merged is led to what it went into. */
class MergedTalkTest {

    private final Chat chat = Chat.demo();

    @BeforeEach
    void merged() {
        chat.from("谢桂英").says("3组路口路灯不亮");
        chat.from("路人").says("翔安社区3组路灯不亮");
        chat.from("吴志远").says("并案 1002 1001").answered("#1001");
    }

    @Test
    void whenHeUrges() {
        chat.from("路人").says("催办 1002").noReport().answered("#1002", "#1001", "催了", "李长顺");
        assertThat(chat.lastTold("李长顺")).contains("#1001", "催");
        chat.from("路人").says("催办 1002").answered("#1001", "今天催过").changedNothing();
    }

    @Test
    void alsoWithoutANumber() {
        chat.from("路人").says("催办").noReport().answered("#1002", "#1001", "催了");
    }

    @Test
    void whenHeAsks() {
        chat.from("路人").says("进度 1002").answered("#1002", "#1001", "一起办").without("谢");
        chat.from("路人").says("1002").answered("#1001");
        chat.from("路人").says("进度").answered("并到#1001一起办");
    }

    @Test
    void whenHeAddsSomething() {
        chat.from("路人").says("补充 1002 第二盏也黑了").noReport().answered("#1001");
        assertThat(chat.ticket(1001).report().words()).contains("第二盏也黑了");
        chat.from("路人").says("1002 第三盏也黑了").noReport();
        assertThat(chat.ticket(1001).report().words()).contains("第三盏也黑了");
    }

    @Test
    void butNobodyElse() {
        chat.from("吴志远").says("看 1002").answered("#1002", "已并案");
        chat.from("谢桂英").says("催办 1001").answered("#1001", "催了");
    }

}
