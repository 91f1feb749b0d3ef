package cn.lianhu.conversation;

import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MessagesGotTest {

    private final Chat chat = Chat.demo();

    private void arrived(String name) {
        chat.notices(name)
            .stream()
            .filter(n -> n.fate() == Fate.PENDING)
            .map(Notice::id)
            .toList()
            .forEach(id -> chat.store.settle(id, Fate.SENT));
    }

    @Test
    void tellsHowManyOfWhichKindEachWeek() {
        chat.from("李长顺").says("我收了几条").answered("没给您发过");
        chat.from("谢桂英").says("3组路口的灯又不亮咯");
        chat.from("谢桂英").says("催办 1001");
        arrived("李长顺");

        chat.from("李长顺").says("我收了几条").answered("这一周：任务1条，提醒1条").noReport();

        chat.later(Duration.ofDays(7));
        chat.from("李长顺").says("我收了几条").answered("上一周：任务1条");
    }

    @Test
    void residentsHaveNoSuchWord() {
        chat.from("谢桂英").says("我收了几条").changedNothing();
        chat.from("李长顺").says("我收了几条骚扰短信，都是贷款的").without("这一周", "没给您发过");
    }

}
