package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.network.Level;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import org.junit.jupiter.api.Test;

class RaisingTest {

    private final Bench bench = new Bench();

    @Test
    void goesOneLevelUpWithFreshClocksAndTheReasonFirst() {
        long n = bench.report("H1");
        bench.hand("LINK1").accept(n);
        bench.hush().at("2026-03-04 10:00");

        Outcome outcome = bench.hand("LINK1").raise(n, "要换变压器");

        Ticket ticket = bench.ticket(n);
        assertThat(outcome.text()).contains("#1001", "网格长陈秀英");
        assertThat(ticket.state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(ticket.level()).isEqualTo(Level.GRID);
        assertThat(ticket.clocks().respondBy()).isEqualTo(China.at("2026-03-04 12:00"));
        assertThat(ticket.clocks().resolveBy()).isEqualTo(China.at("2026-03-05 21:00"));
        assertThat(bench.whoWasTold()).containsExactly("H1", "LEAD1");
        assertThat(bench.lastTold("LEAD1").lines().toList().get(1)).contains("李长顺", "上报", "要换变压器");
        assertThat(bench.lastTold("H1")).contains("#1001", "网格长陈秀英", "今天中午12点");
        assertThat(bench.last(n).event()).isEqualTo(TicketEvent.RAISE);
        assertThat(bench.last(n).note()).isEqualTo("要换变压器");
    }

    @Test
    void needsAReason() {
        long n = bench.report("H1");

        Outcome outcome = bench.hand("LINK1").giveBack(n, " ");

        assertThat(outcome.done()).isFalse();
        assertThat(outcome.text()).contains("#1001", "退单要写原因");
    }

    @Test
    void ofWhoIsNotThePostGoesBackToThePostWithTheSameResolveLimit() {
        long n = bench.report("H1");
        bench.hand("LINK1").raise(n, "不会");
        bench.hand("LEAD1").forward(n, "余开兴");
        bench.hand("ELEC1").accept(n);
        bench.hush().at("2026-03-04 15:00");

        bench.hand("ELEC1").giveBack(n, "走不开");

        Ticket ticket = bench.ticket(n);
        assertThat(ticket.level()).isEqualTo(Level.GRID);
        assertThat(ticket.handling().handlers()).containsExactly("LEAD1");
        assertThat(ticket.handling().byPost()).isTrue();
        assertThat(ticket.clocks().respondBy()).isEqualTo(China.at("2026-03-04 17:00"));
        assertThat(ticket.clocks().resolveBy()).isEqualTo(China.at("2026-03-05 21:00"));
        assertThat(bench.lastTold("LEAD1")).contains("余开兴退单：走不开");
    }

    @Test
    void ofWhoIsNotTheMemberGoesUpAsThereIsNoPostBelow() {
        long n = bench.report("H1");
        bench.hand("LEAD1").forward(n, "余开兴");

        bench.hand("ELEC1").giveBack(n, "走不开");

        assertThat(bench.ticket(n).level()).isEqualTo(Level.GRID);
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("LEAD1");
    }

    @Test
    void endsAtTheDesk() {
        long n = bench.report("HB");
        bench.hand("LINKB").raise(n, "难");
        bench.hand("LEADB").raise(n, "难");
        bench.hand("SECB").raise(n, "难");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.TOWNSHIP);
        assertThat(bench.last(n).note()).isEqualTo("难（住村工作队空缺）");

        bench.hand("TOWNU").raise(n, "难");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.COUNTY);
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("DESK1", "DESK2");
        assertThat(bench.hand("DESK1").raise(n, "难").text()).contains("#1001", "上面没有人可报了");

        bench.hand("DESK1").forward(n, "官水");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.COUNTY);
        bench.hand("SECB").raise(n, "难");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("DESK1", "DESK2");
    }

    @Test
    void isForTheHandlerAlone() {
        long n = bench.report("H1");

        assertThat(bench.hand("SEC").raise(n, "难").done()).isFalse();
        assertThat(bench.hand("H1").raise(n, "难").text()).contains("#1001", "承办人", "催办");
    }

}
