package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MergingTest {

    private final Bench bench = new Bench();

    @Test
    void movesFollowersAndTakesTheEarlierDeadlines() {
        long a = bench.report("H1");
        bench.hand("H4").follow(a);
        long b = bench.at("2026-03-04 10:00").by("H2").of("streetlight");
        bench.hush();

        Outcome outcome = bench.hand("LINK1").merge(a, b);

        Ticket into = bench.ticket(b);
        assertThat(outcome.text()).contains("#1001", "#1002");
        assertThat(bench.ticket(a).state()).isEqualTo(TicketState.MERGED);
        assertThat(bench.ticket(a).mergedInto()).isEqualTo(b);
        assertThat(bench.ticket(a).clocks()).isEqualTo(Clocks.NONE);
        assertThat(into.followers()).containsExactlyInAnyOrder("o-H1", "o-H4");
        assertThat(into.clocks().respondBy()).isEqualTo(China.at("2026-03-04 11:00"));
        assertThat(bench.whoWasTold()).containsExactly("H1");
        assertThat(bench.lastTold("H1")).contains("#1001", "#1002", "不是一回事 1001");
        assertThat(bench.last(b).note()).isEqualTo("#1001");
    }

    @Test
    void takesTheEarlierDeadlineIntoAStandingClock() {
        long a = bench.by("H1").of("garbage");
        long b = bench.by("H2").of("nuisance");
        bench.at("2026-03-06 09:00").hand("SEC").hold(b, LocalDate.of(2026, 3, 20), "等");
        long later = bench.by("H2").of("garbage");
        assertThat(bench.ticket(b).clocks().resolveLeft()).isEqualTo(Duration.ofHours(12));

        bench.hand("LINK1").merge(later, b);
        assertThat(bench.ticket(b).clocks().resolveLeft()).isEqualTo(Duration.ofHours(12));
        bench.at("2026-03-06 19:00").hand("LINK1").merge(a, b);
        assertThat(bench.ticket(b).clocks().resolveLeft()).isEqualTo(Duration.ofHours(2));
        assertThat(bench.ticket(b).clocks().resolveBy()).isNull();
    }

    @Test
    void liftsOnceWhatTakesInAnOverdueOne() {
        long a = bench.by("H1").of("garbage");
        bench.hand("TOWN").forward(a, "范镇");
        bench.passUntil("2026-03-20 09:00");
        assertThat(bench.ticket(a).clocks().overdue()).isTrue();
        long b = bench.by("H2").of("garbage");
        bench.hand("TOWN").merge(a, b);

        assertThat(bench.next().orElseThrow().at()).isEqualTo(bench.now());
        bench.passUntil("2026-03-20 09:01");
        assertThat(bench.ticket(b).handling().handlers()).containsExactly("LEAD1");
        assertThat(bench.ticket(b).clocks().resolveBy()).isEqualTo(China.at("2026-03-22 21:00"));
    }

    @Test
    void isRefusedForItselfAndForWhatIsNotOpen() {
        long a = bench.report("H1");
        long b = bench.report("H2");

        assertThat(bench.hand("LINK1").merge(a, a).text()).contains("#1001", "另一件没结的事");
        assertThat(bench.hand("H1").merge(a, b).done()).isFalse();
        bench.hand("H2").withdraw(b);
        assertThat(bench.hand("LINK1").merge(a, b).done()).isFalse();
    }

    @Test
    void isNeverDoneToOnesOwnReport() {
        long own = bench.by("SEC").of("garbage");
        long b = bench.report("H1");

        assertThat(bench.hand("SEC").merge(own, b).done()).isFalse();
    }

    @Test
    void bringsAWholeHouseholdAlong() {
        long a = bench.by("LINK1").forHousehold("H2").of("garbage");
        long b = bench.by("H1").of("garbage");

        bench.hand("LINK1").merge(a, b);
        assertThat(bench.ticket(b).followers()).containsExactly("o-H2");
        bench.hand("H2").unmerge(a);
        assertThat(bench.ticket(b).followers()).isEmpty();
    }

    @Test
    void isUndoneWithinSevenDaysAndTheClockGoesOnWhereItStood() {
        long a = bench.by("H1").of("garbage");
        long b = bench.by("H2").of("garbage");
        bench.at("2026-03-06 19:00").hand("LINK1").merge(a, b);
        bench.hush().at("2026-03-10 10:00");

        Outcome outcome = bench.hand("H1").unmerge(a);

        Ticket own = bench.ticket(a);
        assertThat(outcome.text()).contains("#1001", "李长顺");
        assertThat(own.state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(own.clocks().resolveBy()).isEqualTo(China.at("2026-03-10 12:00"));
        assertThat(own.clocks().respondBy()).isEqualTo(China.at("2026-03-11 21:00"));
        assertThat(bench.ticket(b).followers()).isEmpty();
        assertThat(bench.last(a).event()).isEqualTo(TicketEvent.UNMERGE);
        assertThat(bench.whoWasTold()).containsExactly("LINK1");
    }

    @Test
    void isKeptAfterSevenDays() {
        long a = bench.report("H1");
        long b = bench.report("H2");
        bench.hand("LINK1").merge(a, b);

        bench.later(Duration.ofDays(7).plusMinutes(1));
        assertThat(bench.hand("H1").unmerge(a).text()).contains("#1001", "合并过了七天");
    }

    @Test
    void keepsWhatWasMadePublicMeanwhile() {
        long a = bench.by("H1").confidential().of("garbage");
        long b = bench.report("H2");
        bench.hand("LINK1").merge(a, b);
        bench.hand("H1").publish(a);

        bench.hand("H1").unmerge(a);

        assertThat(bench.ticket(a).report().confidential()).isFalse();
    }

    @Test
    void asksForThePlaceAgainWhereThatWasStillOpen() {
        long a = bench.by("stranger").of("garbage");
        long b = bench.report("H2");
        bench.hand("DESK1").merge(a, b);
        bench.later(Duration.ofHours(3));

        bench.hand("stranger").unmerge(a);

        assertThat(bench.ticket(a).clocks().placeBy()).isEqualTo(bench.now().plus(Duration.ofMinutes(30)));
    }

}
