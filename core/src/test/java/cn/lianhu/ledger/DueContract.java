package cn.lianhu.ledger;

import static cn.lianhu.ledger.WithLedger.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Due;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes due, each to one who takes it. */
interface DueContract extends WithLedger {

    Instant NOON = Samples.NOW.plus(Duration.ofHours(3));

    Duration LEASE = Duration.ofSeconds(15);

    private static Ticket with(Clocks clocks) {
        return ticket("o1").edit().clocks(clocks).done();
    }

    private List<DueThing> due(Instant now) {
        return ledger().due(now, 10).collectList().block();
    }

    private void draft(String contact, Instant until) {
        change(work -> {
            work.due(DueKind.DRAFT, contact, until);
            return null;
        });
    }

    @Test
    default void isToldEarliestFirstAndAtOneMomentInItsOrder() {
        store(with(Clocks.NONE.resolving(NOON, null).responding(NOON, NOON.minusSeconds(9))),
                with(Clocks.NONE.resolving(null, NOON).waiting(NOON.plusSeconds(1))));
        draft("o7", NOON);

        assertThat(ledger().nextDue().block()).isEqualTo(NOON.minusSeconds(9));
        assertThat(due(NOON)).containsExactly(
                new DueThing(DueKind.of(Due.REMIND_RESPOND), "1001", NOON.minusSeconds(9)),
                new DueThing(DueKind.of(Due.REMIND_RESOLVE), "1002", NOON),
                new DueThing(DueKind.of(Due.RESPOND), "1001", NOON),
                new DueThing(DueKind.of(Due.RESOLVE), "1001", NOON), new DueThing(DueKind.DRAFT, "o7", NOON));
    }

    @Test
    default void isNothingWhereNothingIsOrItIsEarlier() {
        assertThat(ledger().nextDue().blockOptional()).isEmpty();
        store(with(Clocks.NONE.responding(NOON.plusNanos(1), null)));

        assertThat(due(NOON)).isEmpty();
        assertThat(due(NOON.plusMillis(1))).hasSize(1);
    }

    @Test
    default void isOfOneUntilHisLeaseEnds() {
        opened().wall(Samples.NOW);
        store(with(Clocks.NONE.responding(NOON, NOON)));

        assertThat(ledger().due(NOON, 1).collectList().block()).extracting(DueThing::kind)
            .containsExactly(DueKind.of(Due.REMIND_RESPOND));
        assertThat(opened().anotherCopy().due(NOON, 10).collectList().block()).extracting(DueThing::kind)
            .containsExactly(DueKind.of(Due.RESPOND));
        opened().wall(Samples.NOW.plus(LEASE).minusMillis(1));
        assertThat(due(NOON)).isEmpty();
        assertThat(ledger().nextDue().block()).isEqualTo(NOON);
        opened().wall(Samples.NOW.plus(LEASE));
        assertThat(due(NOON)).hasSize(2);
    }

    @Test
    default void isFreeAgainWhenItIsPutOff() {
        store(with(Clocks.NONE.responding(NOON, null)));
        due(NOON);

        edit(1001, t -> t.edit().clocks(t.clocks().responding(NOON.plusSeconds(1), null)).done());

        assertThat(due(NOON)).isEmpty();
        assertThat(due(NOON.plusSeconds(1)))
            .containsExactly(new DueThing(DueKind.of(Due.RESPOND), "1001", NOON.plusSeconds(1)));
    }

    @Test
    default void isNothingOfWhatIsOver() {
        store(with(Clocks.NONE.responding(NOON, null)));

        edit(1001, t -> t.edit().state(TicketState.WITHDRAWN).done());

        assertThat(due(NOON)).isEmpty();
        assertThat(ledger().nextDue().blockOptional()).isEmpty();
    }

    @Test
    default void isADraftUntilThereIsNone() {
        draft("o7", NOON);
        assertThat(due(NOON)).hasSize(1);
        draft("o7", NOON);
        assertThat(due(NOON)).containsExactly(new DueThing(DueKind.DRAFT, "o7", NOON));

        draft("o7", null);
        assertThat(ledger().nextDue().blockOptional()).isEmpty();
    }

}
