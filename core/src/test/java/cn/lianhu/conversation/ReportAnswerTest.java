package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.testing.TestChannels;
import cn.lianhu.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** Number, category, who will handle it, until when: on every way a report can take. */
class ReportAnswerTest {

    private final Chat chat = Chat.demo();

    @Test
    void tellsABoundResidentHisLinkedMember() {
        chat.from("谢桂英")
            .says("3组路口的灯又不亮咯")
            .answered("#1001 收到了：路灯照明，3组路口。",
                    "您家的联户党员李长顺（" + DemoNetwork.NETWORK.member("M0023").orElseThrow().phone() + "），最晚今天上午11点回您", "网格长",
                    "撤回 1001");
    }

    @Test
    void saysAtNightThatTheMorningWillRemind() {
        chat.at("2026-03-04 22:30").from("谢桂英").says("灯不亮").answered("早上7点", "最晚明天上午9点");
    }

    @Test
    void saysTheNightAlsoWhereNobodyIsAbove() {
        chat.at("2026-03-04 22:30").from("谢桂英").says("举报村干部吃拿卡要").answered("早上7点").without("自动找");
    }

    @Test
    void routesAStrangerWhoSaysWhere() {
        chat.from("路人").says("翔安社区3组路灯不亮").answered("#1001", "路灯照明", "网格长陈秀英", "最晚").without("您家");
    }

    @Test
    void givesABranchAloneToItsSecretary() {
        chat.from("路人").says("水南村路灯不亮").answered("路灯照明", "书记", "最晚");
        assertThat(chat.ticket(1001).level()).isEqualTo(Level.BRANCH);
    }

    @Test
    void givesATownshipAloneToTheTownship() {
        chat.from("路人").says("水南镇的桥断了一截，路过不去").answered("#1001", "乡镇党委", "最晚");
        assertThat(chat.ticket(1001).level()).isEqualTo(Level.TOWNSHIP);
    }

    @Test
    void asksAStrangerWhere() {
        chat.from("路人").says("灯不亮").answered("#1001", "路灯照明", "哪个村", "今天上午9点半前").without("交给");
    }

    @Test
    void givesAMembersReportToHisGridLeader() {
        chat.from("李长顺").says("我家没水了").answered("#1001", "供水漏水", "网格长陈秀英", "最晚").without("您家");
    }

    @Test
    void asksAnOfficer() {
        chat.from("官家旺").says("路坏了").answered("#1001", "道路桥涵", "哪个村");
    }

    @Test
    void saysFirstWhatToDoInDangerAndTellsThreeAtOnce() {
        String text = chat.from("谢桂英")
            .says("电线掉地上冒火花了")
            .answered("#1001 已记下", "联户党员李长顺", "网格长陈秀英", "书记吴志远", "09:10", "10040381886")
            .text();
        assertThat(text).startsWith("人先离远");
        assertThat(chat.lastTold("吴志远")).contains("#1001");
    }

    @Test
    void asksAStrangerInDangerWhereAndTellsTheDeskAtOnce() {
        chat.from("路人").says("着火了！").answered("119", "#1001", "县值班", "哪个村");
        chat.from("路人").says("翔安社区3组着火了快来").noReport().answered("#1001", "网格长陈秀英");
    }

    @Test
    void namesEveryHolderOfTheDesk() {
        chat.from("谢桂英").says("举报村干部吃拿卡要").answered("#1001", "廖家旺", "范永福", "最晚", "12388", "2个人看得到");
        assertThat(chat.told("李长顺")).isEmpty();
        assertThat(chat.told("吴志远")).isEmpty();
    }

    @Test
    void tellsAMemberThatHeReportedForAHousehold() {
        Ticket ticket = chat.from("陈秀英")
            .says("代报 谢桂英 水管漏水")
            .answered("#1001", "替谢家", "供水漏水", "联户党员李长顺", "最晚")
            .without("您家", "撤回")
            .ticket();
        assertThat(ticket.report().reporter()).isNull();
        assertThat(ticket.report().household()).isEqualTo("H0037");
        assertThat(ticket.report().enteredBy()).isEqualTo("M0022");
    }

    @Test
    void staysWithinSixLines() {
        for (String words : new String[] { "灯不亮", "我老妈瘫痪没人照顾，保密", "垃圾没人扫", "举报书记贪污" }) {
            assertThat(chat.at("2026-03-04 22:30").from("谢桂英").says(words).text().lines().count()).isLessThan(7);
        }
    }

    @Test
    void asksInNeedOfCareForAPhoneNumberOnce() {
        chat.from("谢桂英").says("独居老人没人照看").answered("留个电话");
        chat.from("谢桂英").says("13800001111").answered("#1001", "电话记下了").noReport();
        assertThat(chat.ticket(1001).report().phone()).isEqualTo("13800001111");
        assertThat(chat.lastTold("李长顺")).contains("13800001111");
        chat.from("萧国平").says("独居老人没人照看，电话13800001111").without("留个电话");
    }

    @Test
    void keepsALongReportWithinBounds() {
        Said said = chat.from("谢桂英").says("路灯不亮。".repeat(2000));
        said.newReport();
        assertThat(said.ticket().report().words().length()).isBetween(2000, 2020);
        chat.from("李长顺").says("看 1001").answered("#1001");
        chat.from("李长顺").says("1").answered("#1001");
        chat.from("李长顺").says("完成 1001 " + "好".repeat(9000)).answered("#1001");
        chat.from("吴志远").says("办结 1001 " + "😀".repeat(5000)).answered("#1001");
        chat.store.notices()
            .values()
            .forEach(n -> assertThat(AnswerWithKept.length(TestChannels.LINKS, n.text())).isLessThanOrEqualTo(2048));
    }

    @Test
    void takesTheSkilledMemberForADispute() {
        chat.from("谢桂英").says("邻居占我家地，两家吵架要评理").answered("#1001", "最晚");
        assertThat(chat.ticket(1001).level()).isEqualTo(Level.MEMBER);
    }

}
