package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.network.Level;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptingTest {

    private final Bench bench = new Bench();

    @Test
    void startsTheWorkAndTellsTheReporter() {
        long n = bench.report("H1");
        bench.hush().at("2026-03-04 09:30");

        Outcome outcome = bench.hand("LINK1").accept(n);

        Ticket ticket = bench.ticket(n);
        assertThat(ticket.state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(ticket.clocks().respondBy()).isNull();
        assertThat(ticket.clocks().resolveBy()).isEqualTo(China.at("2026-03-05 21:00"));
        assertThat(bench.whoWasTold()).containsExactly("H1");
        assertThat(bench.lastTold("H1")).contains("#1001", "李长顺接了", "电话");
        assertThat(outcome.text()).contains("#1001", "灯又不亮咯");
        assertThat(bench.last(n).event()).isEqualTo(TicketEvent.ACCEPT);
        assertThat(bench.last(n).by()).isEqualTo("LINK1");
    }

    @Test
    void isRefusedToOthersWithTheReasonAndWhatWorks() {
        long n = bench.report("H1");

        Outcome outcome = bench.hand("ELEC1").accept(n);

        assertThat(outcome.done()).isFalse();
        assertThat(outcome.text()).contains("#1001 先没动", "承办人");
        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.ASSIGNED);
    }

    @Test
    void letsOneOfTwoHoldersHaveItAndTellsTheOtherWhatHappened() {
        long n = atTheTeam();

        assertThat(bench.hand("TEAM2").accept(n).done()).isTrue();
        Outcome second = bench.hand("TEAM1").accept(n);

        assertThat(second.done()).isFalse();
        assertThat(second.text()).contains("#1001", "办理中", "住村工作队饶荣");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("TEAM2");
    }

    @Test
    void isOpenToAHolderWhoCouldNotBeToldAtFirst() {
        bench.unfollow("TEAM1");
        long n = atTheTeam();
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("TEAM2");
        bench.bind("TEAM1");

        assertThat(bench.hand("TEAM1").accept(n).done()).isTrue();
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("TEAM1");
    }

    private long atTheTeam() {
        long n = bench.report("H1");
        bench.hand("LINK1").raise(n, "要换变压器");
        bench.hand("LEAD1").raise(n, "要换变压器");
        bench.hand("SEC").raise(n, "要换变压器");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.WORK_TEAM);
        return n;
    }

    @Test
    void raisesAnUrgentOneToThePostOfWhoTakesIt() {
        long n = bench.by("H1").urgent().of("power");
        assertThat(bench.whoWasTold()).containsExactly("LEAD1", "LINK1", "SEC");
        bench.hush();

        assertThat(bench.hand("SEC").accept(n).done()).isTrue();

        Ticket ticket = bench.ticket(n);
        assertThat(ticket.level()).isEqualTo(Level.BRANCH);
        assertThat(ticket.handling().handlers()).containsExactly("SEC");
        assertThat(ticket.handling().byPost()).isTrue();
        assertThat(ticket.handling().alsoTold()).isEmpty();
        assertThat(bench.lastTold("H1")).contains("书记吴志远");
        assertThat(bench.hand("LEAD1").accept(n).done()).isFalse();
    }

    @Test
    void letsTheFormerHandlerTakeItBackUntilTheNewOneDoes() {
        long n = bench.report("H1");
        bench.passUntil("2026-03-04 11:00");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("LEAD1");

        assertThat(bench.hand("LINK1").accept(n).done()).isTrue();

        Ticket ticket = bench.ticket(n);
        assertThat(ticket.level()).isEqualTo(Level.GRID);
        assertThat(ticket.handling().handlers()).containsExactly("LINK1");
        assertThat(ticket.handling().byPost()).isFalse();
        assertThat(ticket.clocks().respondBy()).isNull();
    }

    @Test
    void letsEveryFormerHolderTakeItBack() {
        long n = atTheTeam();
        bench.passUntil(bench.ticket(n).clocks().respondBy());
        assertThat(bench.ticket(n).level()).isEqualTo(Level.TOWNSHIP);

        assertThat(bench.hand("TEAM2").accept(n).done()).isTrue();
        assertThat(bench.ticket(n).handling().handlers()).isEqualTo(List.of("TEAM2"));
    }

    @Test
    void isTooLateForTheFormerHandlerOnceTheNewOneHasIt() {
        long n = bench.report("H1");
        bench.passUntil("2026-03-04 11:00");
        bench.hand("LEAD1").accept(n);

        assertThat(bench.hand("LINK1").accept(n).done()).isFalse();
        bench.hush();
        Outcome done = bench.hand("LINK1").resolve(n, "换了灯泡");

        assertThat(done.text()).contains("网格长陈秀英");
        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(bench.last(n).event()).isEqualTo(TicketEvent.NOTE);
        assertThat(bench.whoWasTold()).containsExactly("LEAD1");
        assertThat(bench.lastTold("LEAD1")).contains("«完成 1001 ");
    }

}
