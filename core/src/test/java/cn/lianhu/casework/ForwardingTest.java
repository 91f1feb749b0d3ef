package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.network.Level;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardingTest {

    private final Bench bench = new Bench();

    private final long n = bench.report("H1");

    @Test
    void givesAFreshRespondLimitAndNeverMoreTimeToResolve() {
        bench.hand("LINK1").accept(n);
        bench.hush().at("2026-03-05 08:00");

        Outcome outcome = bench.hand("LEAD1").forward(n, "余开兴");

        Ticket ticket = bench.ticket(n);
        assertThat(outcome.text()).contains("#1001", "党员余开兴");
        assertThat(ticket.state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(ticket.level()).isEqualTo(Level.MEMBER);
        assertThat(ticket.handling().handlers()).containsExactly("ELEC1");
        assertThat(ticket.handling().byPost()).isFalse();
        assertThat(ticket.clocks().respondBy()).isEqualTo(China.at("2026-03-05 10:00"));
        assertThat(ticket.clocks().resolveBy()).isEqualTo(China.at("2026-03-05 21:00"));
        assertThat(bench.whoWasTold()).containsExactly("ELEC1", "H1");
        assertThat(bench.lastTold("ELEC1")).contains("#1001", "路灯照明", "灯又不亮咯", "今天上午10点");
        assertThat(bench.lastTold("H1")).contains("#1001", "余开兴");
        assertThat(bench.last(n).event()).isEqualTo(TicketEvent.FORWARD);
    }

    @Test
    void takesAGridForItsLeaderAndAHouseholdForItsMember() {
        bench.hand("SEC").forward(n, "白莲村第1网格");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("LEAD1");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.GRID);
        assertThat(bench.ticket(n).handling().byPost()).isTrue();

        bench.hand("SEC").forward(n, "给谢大山家");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("LINK1");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.GRID);
        assertThat(bench.ticket(n).handling().byPost()).isFalse();
    }

    @Test
    void givesNoFreshLimitToWhoHasItAlready() {
        bench.hand("SEC").forward(n, "余开兴");
        Ticket before = bench.ticket(n);

        Outcome again = bench.hand("SEC").forward(n, "余开兴");

        assertThat(again.done()).isFalse();
        assertThat(again.text()).contains("#1001", "本来就在");
        assertThat(bench.ticket(n)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "1网格", "第1网格", "一网格", "第一网格", "１网格", "1号网格", "白莲1网格", "白莲村一网格", "1网格长", "1网格的网格长", " 1 网格" })
    void takesAGridByItsShortNameInsideTheArea(String named) {
        assertThat(bench.hand("SEC").forward(n, named).done()).isTrue();
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("LEAD1");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.GRID);
    }

    @Test
    void listsTheGridsOfOneShortNameNearestFirst() {
        String list = bench.hand("DESK1").forward(n, "1网格").text();

        assertThat(list).contains("#1001", "转办 1001 LEAD1", "转办 1001 LEADB", "白莲村第1网格", "水南村第1网格");
        assertThat(list.indexOf("LEAD1")).isLessThan(list.indexOf("LEADB"));
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("LINK1");
    }

    @Test
    void doesNotTakeTheOnlyLeaderForTheOneThatIsMeant() {
        long there = bench.report("HB");
        assertThat(bench.hand("SEC").forward(n, "2网格").text()).contains("#1001", "“2网格”眼下没人担任");
        assertThat(bench.hand("SECB").forward(there, "3网格").text()).contains("#1002", "不在您管的范围");
    }

    @ParameterizedTest
    @ValueSource(strings = { "白莲村", "白莲", "白莲村书记" })
    void takesAVillageForItsSecretary(String named) {
        assertThat(bench.hand("TOWN").forward(n, named).done()).isTrue();
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("SEC");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.BRANCH);
        assertThat(bench.hand("TOWN").forward(n, "水南村").text()).contains("不在您管的范围");
    }

    @Test
    void raisesTheLevelToAHigherPost() {
        bench.hand("SEC").forward(n, "官明");

        assertThat(bench.ticket(n).level()).isEqualTo(Level.WORK_TEAM);
        assertThat(bench.ticket(n).handling().byPost()).isTrue();
    }

    @Test
    void toAnotherBranchesPostIsToAPersonNotToThePostOfThisPlace() {
        bench.hand("DESK1").forward(n, "邱林");

        assertThat(bench.ticket(n).level()).isEqualTo(Level.GRID);
        assertThat(bench.ticket(n).handling().byPost()).isFalse();
        bench.hand("LEADB").giveBack(n, "不是我这片的");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("LEAD1");
    }

    @Test
    void staysInsideTheAreaOfWhoForwards() {
        assertThat(bench.hand("LEAD1").forward(n, "游福").text()).contains("#1001", "不在您管的范围");
        assertThat(bench.hand("SEC").forward(n, "游福").done()).isTrue();
        assertThat(bench.hand("SEC").forward(n, "萧国").text()).contains("不在您管的范围");
        assertThat(bench.hand("TOWN").forward(n, "萧国").text()).contains("不在您管的范围");
        assertThat(bench.hand("TOWN").forward(n, "吴志远").done()).isTrue();
        assertThat(bench.hand("DESK2").forward(n, "萧国").done()).isTrue();
        assertThat(bench.hand("LINK1").forward(n, "余开兴").done()).isFalse();
    }

    @Test
    void letsADeputyForwardInTheAbsentOnesArea() {
        bench.leave("SEC", "2026-03-09 08:00", "LINK1");

        assertThat(bench.hand("LINK1").forward(n, "游福").done()).isTrue();
    }

    @Test
    void saysWhyItGoesToNobody() {
        bench.unbind("ELEC1");

        assertThat(bench.hand("SEC").forward(n, "余开兴").text()).contains("#1001", "余开兴没绑定");
        assertThat(bench.hand("SEC").forward(n, "王五").text()).contains("没找到“王五”");
        assertThat(bench.hand("SEC").forward(n, " ").text()).contains("转给谁");
        assertThat(bench.hand("SEC").forward(n, "第9网格").text()).contains("没找到");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("LINK1");
    }

    @Test
    void neverGoesToTheReporterOrWhomItIsAbout() {
        long own = bench.by("ELEC1").of("garbage");
        assertThat(bench.hand("SEC").forward(own, "余开兴").done()).isFalse();

        long about = bench.by("H1").confidential().about("LINK1").of("garbage");
        assertThat(bench.hand("SEC").forward(about, "李长顺").done()).isFalse();
    }

    @Test
    void endsAHoldAndLetsTheClockGoOn() {
        bench.hand("SEC").hold(n, LocalDate.of(2026, 3, 20), "等配件");
        assertThat(bench.ticket(n).clocks().resolveBy()).isNull();

        bench.at("2026-03-10 09:00").hand("SEC").forward(n, "余开兴");

        Ticket ticket = bench.ticket(n);
        assertThat(ticket.state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(ticket.clocks().holdUntil()).isNull();
        assertThat(ticket.clocks().resolveBy()).isEqualTo(China.at("2026-03-11 21:00"));
    }

    @Test
    void goesBackToThePostWhenThePersonDoesNotRespond() {
        bench.hand("LINK1").raise(n, "不会");
        bench.hand("LEAD1").forward(n, "余开兴");
        bench.hush().passUntil("2026-03-04 11:00");

        Ticket ticket = bench.ticket(n);
        assertThat(ticket.level()).isEqualTo(Level.GRID);
        assertThat(ticket.handling().handlers()).containsExactly("LEAD1");
        assertThat(ticket.clocks().respondBy()).isEqualTo(China.at("2026-03-04 13:00"));
        assertThat(ticket.clocks().resolveBy()).isEqualTo(China.at("2026-03-05 21:00"));
    }

    @Test
    void goesBackToTheTownshipAndToTheDeskToo() {
        bench.hand("TOWN").forward(n, "范镇");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.TOWNSHIP);
        bench.hand("TOWN").forward(n, "余开兴");
        bench.passUntil("2026-03-04 11:00");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("TOWN");
        assertThat(bench.ticket(n).clocks().overdue()).isFalse();

        bench.hand("TOWN").raise(n, "难");
        bench.hand("DESK1").forward(n, "余开兴");
        bench.passUntil("2026-03-04 13:00");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("DESK1", "DESK2");
        assertThat(bench.ticket(n).clocks().overdue()).isFalse();
    }

    @Test
    void leavesLeaderAndSecretaryTheirRightToAnUrgentOne() {
        long urgent = bench.by("H1").urgent().of("power");
        bench.hand("DESK1").forward(urgent, "余开兴");

        assertThat(bench.ticket(urgent).handling().alsoTold()).containsOnlyKeys("LEAD1", "SEC");
        assertThat(bench.hand("SEC").accept(urgent).done()).isTrue();
    }

}
