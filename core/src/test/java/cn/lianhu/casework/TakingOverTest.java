package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.network.Level;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TakingOverTest {

    private final Bench bench = new Bench();

    private final long n = bench.report("H1");

    @Test
    void bringsAMembersTicketToThePostOfWhoTakesIt() {
        bench.hand("LINK1").accept(n);
        bench.hush();

        Outcome outcome = bench.hand("SEC").takeOver(n);

        Ticket taken = bench.ticket(n);
        assertThat(outcome.text()).contains("接过来", "书记吴志远", "#1001", "灯又不亮咯", "今天上午11点");
        assertThat(taken.state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(taken.level()).isEqualTo(Level.BRANCH);
        assertThat(taken.handling().handlers()).containsExactly("SEC");
        assertThat(taken.handling().byPost()).isTrue();
        assertThat(taken.clocks().respondBy()).isEqualTo(China.at("2026-03-04 11:00"));
        assertThat(bench.whoWasTold()).containsExactly("H1", "LINK1");
        assertThat(bench.lastTold("LINK1")).contains("#1001", "书记吴志远", "不用管了");
        assertThat(bench.lastTold("H1")).contains("#1001", "书记吴志远");
        assertThat(bench.last(n).event()).isEqualTo(TicketEvent.TAKE_OVER);
        assertThat(bench.hand("SEC").close(n, "我去换了灯泡").done()).isTrue();
    }

    @Test
    void bringsBackWhatWasGivenAwayAtHisOwnLevel() {
        bench.hand("SEC").takeOver(n);
        bench.hand("SEC").accept(n);
        bench.at("2026-03-04 10:00");
        bench.hand("SEC").forward(n, "余开兴");
        Ticket given = bench.ticket(n);

        bench.later(Duration.ofMinutes(30));
        assertThat(bench.hand("SEC").takeOver(n).done()).isTrue();
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("SEC");
        assertThat(bench.ticket(n).clocks().resolveBy()).isEqualTo(given.clocks().resolveBy());
    }

    @Test
    void isForThoseAboveInTheAreaAlone() {
        assertThat(bench.hand("LEADB").takeOver(n).done()).isFalse();
        assertThat(bench.hand("SECB").takeOver(n).done()).isFalse();
        assertThat(bench.hand("ELEC1").takeOver(n).done()).isFalse();
        assertThat(bench.hand("H1").takeOver(n).done()).isFalse();
        assertThat(bench.hand("LEAD1").takeOver(n).done()).isTrue();
        assertThat(bench.ticket(n).level()).isEqualTo(Level.GRID);
        assertThat(bench.hand("TOWN").takeOver(n).done()).isTrue();
        assertThat(bench.hand("SEC").takeOver(n).text()).contains("#1001", "乡镇党委");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.TOWNSHIP);
    }

    @Test
    void changesNothingWhereItWouldMoveNothing() {
        bench.hand("TEAM1").takeOver(n);
        assertThat(bench.hand("TEAM1").takeOver(n).text()).contains("#1001", "本来就在您手里");
        assertThat(bench.hand("TEAM2").takeOver(n).text()).contains("#1001", "同一级");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("TEAM1");
    }

    @Test
    void isNotForWhoReportedIt() {
        long own = bench.by("SEC").of("streetlight");
        assertThat(bench.hand("SEC").takeOver(own).text()).contains("您自己报的");
    }

}
