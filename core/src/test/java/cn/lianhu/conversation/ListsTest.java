package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    void ofTasksSayFirstHowManyWaitForWhatAndBeginWithThoseToClose() {
        chat.from("吴志远").says("请假 1天");
        chat.from("吴志远").says("销假");
        chat.from("谢桂英").says("新问题 垃圾没人扫堆到路口了");
        chat.from("吴志远").says("接过来 1001");
        chat.from("谢桂英").says("新问题 门口路灯不亮了好几天");
        chat.from("李长顺").says("完成 1002 换了灯泡");
        Said list = chat.from("吴志远")
            .says("待办")
            .answered("您手里2件，等您办结1件，等您接单1件", "门口路灯不亮", "垃圾没人扫", "前")
            .without("吴志远", "超期");
        assertThat(list.text().indexOf("#1002")).isLessThan(list.text().indexOf("#1001"));
        chat.later(Duration.ofDays(1));
        chat.from("吴志远").says("待办").answered("#1002");
    }

    @Test
    void ofWhatIsOpenBelowAreForTheVillage() {
        reports(10);
        for (String words : new String[] { "看村", "待办 看村", "待办看村" }) {
            chat.from("吴志远").says(words).answered("翔安社区没办完的10件", "李长顺", "还有2件", "接过来").without("不亮");
        }
        chat.from("吴志远").says("下一页").answered("#1010").without("还有");
        chat.from("陈秀英").says("看村").answered("没办完的10件");
        chat.from("廖家旺").says("看村").answered("看哪个村");
        chat.from("廖家旺").says("看村 翔安").answered("翔安社区没办完的10件");
        chat.from("廖家旺").says("看村 水南村").answered("没有别人手里没办完的事");
        chat.from("官荣华").says("看村 翔安").answered("没找到");
        chat.from("李长顺").says("看村").answered("没有管一片");
        chat.from("谢桂英").says("看村").answered("先没动").noReport();
        chat.from("吴志远").says("接过来 1001").answered("#1001", "书记吴志远");
        chat.from("吴志远").says("看村").answered("没办完的9件").without("#1001");
    }

    @Test
    void toChooseFromNeverEndInSilence() {
        reports(9);
        for (int i = 1001; i <= 1009; i++) {
            chat.from("李长顺").says("完成 " + i + " 好了");
        }
        Said first = chat.from("吴志远").says("办结 都看过").changedNothing().answered("还有3件");
        assertThat(first.taps()).hasSize(7).contains("办结 1001 都看过", "下一页");
        Said rest = chat.from("吴志远").taps("下一页").changedNothing();
        assertThat(rest.taps()).containsExactly("办结 1007 都看过", "办结 1008 都看过", "办结 1009 都看过");
        chat.from("吴志远").says("办结 都看过").answered("#1001");
        chat.from("吴志远").says("办结 1001");
        chat.from("吴志远").says("下一页").answered("没有更多");
    }

    @Test
    void ofFortyTasksCanBeReadToTheEnd() {
        reports(40);
        Said page = chat.from("李长顺").says("待办").answered("您手里40件", "还有32件");
        for (int left = 24; left >= 0; left -= 8) {
            page = chat.from("李长顺").says("下一页");
            page.answered(left > 0 ? "还有" + left + "件" : "#1040");
        }
        assertThat(page.taps()).isEmpty();
        chat.from("李长顺").says("下一页").answered("没有更多");
    }

    @Test
    void ofNineHouseholdsOfOneNameCanBeReadToTheEnd() {
        Network demo = DemoNetwork.NETWORK;
        Household one = demo.household("H0037").orElseThrow();
        Stream<Household> same = IntStream.rangeClosed(1, 9)
            .mapToObj(i -> new Household("H90" + i, "赵同名", one.grid(), "3组" + (90 + i) + "号", one.member(),
                    "CODE90" + i));
        Chat nine = Chat.on(new Network(demo.townships(), demo.branches(), demo.grids(), demo.members(),
                Stream.concat(demo.households().stream(), same).toList(), demo.postings()));
        Said first = nine.from("李长顺").says("代报 赵同名 水管漏水").noReport().changedNothing();
        List<String> taps = new ArrayList<>(first.taps());
        assertThat(taps).contains("下一页");
        for (int pages = 0; taps.remove("下一页") && pages < 9; pages++) {
            taps.addAll(nine.from("李长顺").taps("下一页").changedNothing().taps());
        }
        assertThat(taps).hasSize(9).doesNotHaveDuplicates().allMatch(t -> t.matches("代报 H90\\d 水管漏水"));
        nine.from("李长顺").taps(taps.getLast()).newReport();
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
        for (String who : new String[] { "吴志远", "范家旺", "廖家旺", "徐建国" }) {
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
        chat.from("陈秀英").presses("帮助").answered("接单");
        chat.from("谢桂英").presses("进度").answered("还没有反映过");
        chat.from("谢桂英").presses(null).answered("说一句");
    }

}
