package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UndoingTest {

    private final Bench bench = new Bench();

    private final long n = bench.report("H1");

    @Test
    void takesBackAWithdrawalWithAllItsClocks() {
        Ticket before = bench.ticket(n);
        bench.hand("H1").withdraw(n);
        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.WITHDRAWN);
        bench.hush().later(Duration.ofMinutes(10));

        Outcome outcome = bench.hand("H1").undo(n);

        assertThat(outcome.text()).contains("#1001", "撤回", "还没人接");
        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(bench.ticket(n).clocks()).isEqualTo(before.clocks());
        assertThat(bench.whoWasTold()).containsExactly("LINK1");
        assertThat(bench.last(n).event()).isEqualTo(TicketEvent.UNDO);
    }

    @Test
    void tellsReporterAndCloserOfATakenBackResolution() {
        bench.hand("LINK1").resolve(n, "好");
        bench.hush();

        bench.hand("LINK1").undo(n);

        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(bench.whoWasTold()).containsExactly("H1", "SEC");
        assertThat(bench.lastTold("SEC")).contains("#1001", "“完成”撤销了");
    }

    @Test
    void takesBackAClosing() {
        bench.hand("LINK1").resolve(n, "好");
        bench.hand("SEC").close(n, "");
        bench.hush();

        bench.hand("SEC").undo(n);

        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.RESOLVED);
        assertThat(bench.ticket(n).clocks().closeBy()).isNotNull();
        assertThat(bench.whoWasTold()).containsExactly("H1", "LINK1");
    }

    @Test
    void takesBackAMerger() {
        long b = bench.report("H2");
        bench.hand("LINK1").merge(n, b);

        assertThat(bench.hand("LINK1").undo(n).done()).isTrue();

        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(bench.ticket(n).mergedInto()).isNull();
        assertThat(bench.ticket(b).followers()).isEmpty();
    }

    @Test
    void isOnlyForWhoDidIt() {
        bench.hand("LINK1").resolve(n, "好");

        assertThat(bench.hand("SEC").undo(n).text()).contains("#1001 撤销不了");
        assertThat(bench.hand("H1").undo(n).done()).isFalse();
    }

    @Test
    void isTooLateAfterTenMinutes() {
        bench.hand("LINK1").resolve(n, "好");

        bench.later(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(bench.hand("LINK1").undo(n).done()).isFalse();
    }

    @Test
    void isOverOnceSomebodyHasActed() {
        bench.hand("LINK1").resolve(n, "好");
        bench.hand("H1").rate(n, Rating.FAIRLY_SATISFIED);
        assertThat(bench.hand("LINK1").undo(n).done()).isFalse();
        assertThat(bench.ticket(n).closing().ratings()).isNotEmpty();

        bench.hand("H1").notFixed(n, "还黑");
        bench.hand("LINK1").resolve(n, "好");
        bench.hand("H1").supplement(n, "3组也黑了");
        assertThat(bench.hand("LINK1").undo(n).done()).isFalse();
        assertThat(bench.ticket(n).report().words()).contains("3组也黑了");
    }

    @Test
    void takesBackNothingElse() {
        bench.hand("SEC").reject(n, "插不了手");
        assertThat(bench.hand("SEC").undo(n).done()).isFalse();

        long other = bench.report("H2");
        bench.hand("LINK1").accept(other);
        assertThat(bench.hand("LINK1").undo(other).done()).isFalse();
    }

}
