package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.NoticeKind;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptRemindersTest {

    private final Chat chat = Chat.demo();

    private final Someone resident = chat.from("谢桂英");

    private final Someone handler = chat.from("李长顺");

    /** He has 24 minutes left of his two hours. */
    @BeforeEach
    void reminded() {
        resident.says("路灯不亮");
        chat.later(Duration.ofMinutes(96));
        chat.keepFor("李长顺");
        assertThat(reminder().fate()).isEqualTo(Fate.KEPT);
    }

    private Notice reminder() {
        return chat.notices("李长顺").stream().filter(n -> n.kind() == NoticeKind.REMINDER).findFirst().orElseThrow();
    }

    private void isDropped(Said answer) {
        answer.without("到时间");
        assertThat(reminder().fate()).isEqualTo(Fate.REPLACED);
    }

    @Test
    void areShownWhileTheirLimitRuns() {
        handler.says("待办").answered("还有24分钟到时间");
        assertThat(reminder().fate()).isEqualTo(Fate.SEEN);
    }

    @Test
    void areNotShownWhenTheLimitHasPassed() {
        chat.later(Duration.ofMinutes(24));
        isDropped(handler.says("待办"));
    }

    @Test
    void areNotShownWhenTheLimitHasPassedAndNobodyHasNoticedYet() {
        chat.at("2026-03-04 11:00");
        isDropped(handler.says("帮助"));
    }

    @Test
    void areNotShownToWhoAcceptsWithThisVeryMessage() {
        isDropped(handler.says("接单 1001"));
    }

    @Test
    void areNotShownWhenTheTicketIsSomebodyElses() {
        chat.from("吴志远").says("转办 1001 余彩云");
        isDropped(handler.says("待办"));
    }

    @Test
    void areNotShownWhenTheTicketHasEnded() {
        resident.says("撤回 1001");
        isDropped(handler.says("待办"));
    }

}
