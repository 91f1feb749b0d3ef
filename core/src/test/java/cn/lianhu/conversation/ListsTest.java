package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ListsTest {

    private final Chat chat = Chat.demo();

    private void reports(int count) {
        for (int i = 0; i < count; i++) {
            chat.from("谢桂英").says("新问题 路灯" + i + "不亮");
        }
    }

    @Test
    void showTheirPagesOneAfterTheOther() {
        reports(20);
        chat.from("谢桂英").says("进度").answered("共20件", "#1020", "#1013", "还有12件").without("#1012");
        chat.from("谢桂英").says("下一页").answered("#1012", "还有4件");
        chat.from("谢桂英").says("更多").answered("#1001").without("还有");
        chat.from("谢桂英").says("下一页").answered("没有更多").noReport();
    }

    @Test
    void ofTasksPageToo() {
        reports(10);
        chat.from("李长顺").says("待办").answered("您手里10件", "#1001", "下一页");
        assertThat(chat.from("李长顺").says("下一页").answered("#1009").taps()).isEmpty();
    }

    @Test
    void ofTasksHoldWhatWaitsToBeClosed() {
        reports(1);
        chat.from("李长顺").says("完成 1001 好了");
        chat.from("吴志远").says("待办").answered("#1001", "待办结");
    }

    @Test
    void sayWhenThereIsNothing() {
        chat.from("谢桂英").says("进度").answered("还没有反映过");
        chat.from("李长顺").says("待办").answered("没有要办的事");
        chat.from("吴志远").says("超期").answered("没有超期");
        chat.from("谢桂英").says("待办").answered("先没动").changedNothing();
        chat.from("李长顺").says("超期").answered("先没动").changedNothing();
        chat.from("李长顺").says("统计").answered("先没动").changedNothing();
    }

    @Test
    void ofTheOverdueAreForTheirAreas() {
        reports(10);
        chat.later(Duration.ofDays(40));
        assertThat(chat.ticket(1001).clocks().overdue()).isTrue();
        for (String who : new String[] {"吴志远", "范家旺", "廖家旺", "徐建国"}) {
            chat.from(who).says("超期").answered("超期10件", "#1001", "下一页");
        }
        chat.from("廖家旺").says("下一页").answered("#1009");
        chat.from("廖家旺").says("超期 翔安").answered("#1001");
        chat.from("廖家旺").says("超期 水南村").answered("没有超期");
        chat.from("官荣华").says("超期").answered("没有超期");
        chat.from("M0072").says("超期").answered("没有超期");
    }

    @Test
    void ofTheOverdueHoldWhatHasNoPlace() {
        chat.from("路人").says("灯不亮");
        chat.later(Duration.ofDays(40));
        chat.from("廖家旺").says("超期").answered("#1001");
    }

    @Test
    void countTheArea() {
        reports(2);
        chat.from("李长顺").says("完成 1001 好了");
        chat.from("路人").says("灯不亮");
        chat.from("吴志远").says("统计").answered("翔安社区", "一共2件", "待接单1", "待办结1");
        chat.from("廖家旺").says("统计").answered("全县", "一共3件");
        chat.from("范家旺").says("统计").answered("万安镇", "一共2件");
    }

    @Test
    void helpEverybodyInHisOwnWay() {
        chat.from("谢桂英").says("帮助").answered("进度").without("接单", "办结");
        chat.from("李长顺").says("帮助").answered("接单", "代报").without("重置绑定");
        chat.from("吴志远").says("帮助").answered("办结", "挂账", "重置绑定");
        chat.from("陈秀英").presses("HELP").answered("接单");
        chat.from("谢桂英").presses("PROGRESS").answered("还没有反映过");
        chat.from("谢桂英").presses("REPORT").answered("说一句");
    }
}
