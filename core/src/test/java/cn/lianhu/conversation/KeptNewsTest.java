package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What was kept for somebody is shown as far as it is still so, of one ticket the last.
 */
class KeptNewsTest {

    private final Chat chat = Chat.demo();

    private final Someone resident = chat.from("谢桂英");

    private final Someone handler = chat.from("李长顺");

    @BeforeEach
    void reported() {
        resident.says("路灯不亮");
    }

    private void nothingIsKept() {
        assertThat(chat.notices("谢桂英").stream().map(Notice::fate)).doesNotContain(Fate.KEPT);
    }

    @Test
    void areTheLastOfATicket() {
        handler.says("接单 1001");
        handler.says("进展 1001 灯泡买来了");
        handler.says("完成 1001 换了灯泡");
        chat.from("吴志远").says("办结 1001");
        chat.keepFor("谢桂英");

        resident.says("你好").answered("#1001 办好了", "换了灯泡", "满意 1001").without("正在办", "说办好了", "灯泡买来了");
        nothingIsKept();
    }

    @Test
    void areShownWhileTheStateTheyTellOfLasts() {
        handler.says("完成 1001 换了灯泡");
        chat.keepFor("谢桂英");
        assertThat(chat.notices("谢桂英").stream().filter(n -> n.fate() == Fate.KEPT).map(n -> n.summary().state()))
            .contains("办好等验收");

        resident.says("你好").answered("说办好了", "换了灯泡");
        nothingIsKept();
    }

    @Test
    void sayNothingOfAStateThatIsPast() {
        handler.says("完成 1001 换了灯泡");
        chat.keepFor("谢桂英");
        chat.from("吴志远").says("驳回 1001 没试过");

        resident.says("你好").without("说办好了");
        nothingIsKept();
    }

    @Test
    void sayThatAPromisedTimePassedThoughHeWasToldOfOneToday() {
        chat.later(Duration.ofHours(4));
        resident.says("你好").answered("说好的时间", "吴志远").without("让您久等了");
        resident.says("你好").without("说好的时间");
    }

    @Test
    void standBehindTheNumberOfANewReport() {
        chat.later(Duration.ofHours(4));
        Said answer = resident.says("新问题 水管漏水");
        assertThat(answer.newReport()).isEqualTo(1002);
        assertThat(answer.text().indexOf("#1002")).isLessThan(answer.text().indexOf("说好的时间")).isNotNegative();
    }

    @Test
    void nameInThePromiseWhomTheChainWillFind() {
        resident.says("水管漏水").answered("自动找网格长陈秀英");
        chat.unbound(chat.contact("陈秀英").substring(2));
        chat.from("谢桂英").says("新问题 下水道堵了").answered("自动找书记吴志远");
    }

}
