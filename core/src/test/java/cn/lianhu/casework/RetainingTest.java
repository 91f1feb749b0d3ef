package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetainingTest {

    private static final String ENDED = "2026-03-05 10:00";

    private static final String ENOUGH = "2029-03-05 10:00";

    private final Bench bench = new Bench();

    private Retaining retaining() {
        return bench.acts().retaining();
    }

    private long closed() {
        long number = bench.report("H1");
        bench.hand("LINK1").resolve(number, "给H1换了灯泡");
        bench.at(ENDED).hand("SEC").close(number, "好");
        bench.hand("H1").rate(number, Rating.SATISFIED);
        return number;
    }

    private Changes pass(long number, String moment) {
        bench.at(moment);
        bench.run(work -> {
            bench.acts().takingStock().begin(work);
            return null;
        });
        return bench.run(work -> {
            retaining().pass(work, new DueThing(Retaining.ENOUGH, Long.toString(number), bench.now()));
            return work.changes();
        });
    }

    private static Instant putOffTo(Changes changes, long number) {
        assertThat(changes.tickets()).isEmpty();
        return changes.dues().get(new Changes.DueOf(Retaining.ENOUGH, Long.toString(number)));
    }

    @Test
    void takesThePeopleAndLeavesTheMatter() {
        long number = closed();
        Ticket was = bench.ticket(number);

        Changes changes = pass(number, ENOUGH);

        Ticket left = bench.ticket(number);
        assertThat(Emptied.is(left)).isTrue();
        assertThat(left.report()).isEqualTo(new Report("", was.report().category(), was.report().policy(), false,
                Set.of(), null, null, null, null, was.report().at(), null, null));
        assertThat(left.place().grid()).isEqualTo(was.place().grid());
        assertThat(left.handling().told()).isEmpty();
        assertThat(left.state()).isEqualTo(TicketState.CLOSED);
        assertThat(left.closing().endedAt()).isEqualTo(was.closing().endedAt());
        assertThat(left.closing().given(false)).containsExactly(Rating.SATISFIED);
        assertThat(left.closing().toString()).doesNotContain("H1", "灯泡", "SEC", "LINK1");
        List<HistoryEntry> history = changes.retoldHistories().get(number);
        assertThat(history).extracting(HistoryEntry::event)
            .isEqualTo(
                    bench.store().historyOf(number).stream().map(HistoryEntry::event).limit(history.size()).toList());
        assertThat(history).allSatisfy(entry -> {
            assertThat(entry.by()).isNull();
            assertThat(entry.note()).isEmpty();
        });
    }

    @Test
    void looksForWhatIsKeptWithAllWhomItConcerned() {
        long number = closed();

        Changes changes = pass(number, ENOUGH);

        assertThat(changes.untold().get(number)).contains("o-H1", "o-LINK1", "member:LINK1", "o-SEC");
    }

    @Test
    void keepsWhomItIsAboutFromSeeingItLater() {
        long number = bench.by("H1").keptFrom(Set.of("LEAD1"), Set.of("GRID_LEADER:G1"), Set.of()).of("streetlight");
        bench.hand("LINK1").resolve(number, "好了");
        bench.at(ENDED).hand("SEC").close(number, "好");
        assertThat(bench.ticket(number).open()).isFalse();

        pass(number, ENOUGH);

        assertThat(bench.ticket(number).report().shutsOut(bench.network(), "LEAD1")).isTrue();
    }

    @Test
    void countsFromWhenItEndedLast() {
        long number = closed();
        bench.hand("H1").reopen(number, "又灭了");
        assertThat(putOffTo(pass(number, ENOUGH), number)).as("open: not due at all").isNull();

        bench.at("2029-04-01 09:00");
        Ticket open = bench.ticket(number);
        bench.hand(open.handling().first()).resolve(number, "好了");
        bench.hand("SEC").close(number, "好");
        bench.hand("TEAM1").close(number, "好");
        assertThat(bench.ticket(number).open()).isFalse();

        assertThat(putOffTo(pass(number, "2029-04-02 09:00"), number)).isEqualTo(China.at("2032-04-01 09:00"));
    }

    @Test
    void waitsForTheOneItWentOnIn() {
        long number = bench.report("H1");
        long other = bench.report("H2");
        bench.hand("LINK1").merge(number, other);
        assertThat(bench.ticket(number).state()).isEqualTo(TicketState.MERGED);

        assertThat(putOffTo(pass(number, "2032-03-05 10:00"), number)).isEqualTo(China.at("2032-04-04 10:00"));
    }

    @Test
    void waitsForTheLastOfThoseItWentOnIn() {
        long number = bench.report("H1");
        long other = bench.report("H2");
        long last = bench.report("H2");
        bench.hand("LINK1").merge(number, other);
        bench.hand(bench.ticket(other).handling().first()).merge(other, last);
        assertThat(bench.ticket(other).state()).isEqualTo(TicketState.MERGED);

        assertThat(putOffTo(pass(number, "2032-03-05 10:00"), number)).isEqualTo(China.at("2032-04-04 10:00"));
    }

    @Test
    void isLeftWhereItIsSaidOfAllThatNothingIsRemoved() {
        long number = closed();
        bench.at(ENOUGH);
        Changes changes = bench.run(work -> {
            retaining().pass(work, new DueThing(Retaining.ENOUGH, Long.toString(number), bench.now()));
            return work.changes();
        });

        assertThat(putOffTo(changes, number)).isNull();
        assertThat(Emptied.is(bench.ticket(number))).isFalse();
    }

    @Test
    void doesNothingTwice() {
        long number = closed();
        pass(number, ENOUGH);

        assertThat(putOffTo(pass(number, ENOUGH), number)).isNull();
    }

}
