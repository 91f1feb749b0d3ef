package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Due;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class DueThingsTest extends WithRedis {

    private static final Instant NOON = Samples.NOW.plus(Duration.ofHours(3));

    private Instant wall = Samples.NOW;

    private Ledger ledger;

    private Ledger other;

    @BeforeEach
    void open() {
        ledger = new RedisLedger(redis.store(), 1001, () -> wall, List.of());
        other = new RedisLedger(redis.store(), 1001, () -> wall, List.of());
    }

    private void ticket(Clocks clocks) {
        ledger.change(Samples.NOW, work -> {
            work.save(Samples.newTicket("o1").edit().clocks(clocks).done());
            return null;
        }).block();
    }

    private void change(long number, TicketState state, Clocks clocks) {
        ledger.change(Samples.NOW, work -> {
            work.save(work.ticket(number).orElseThrow().edit().state(state).clocks(clocks).done());
            return null;
        }).block();
    }

    private List<DueThing> due(Ledger copy, Instant now, int most) {
        return copy.due(now, most).collectList().block();
    }

    @Test
    void tellsWhatIsDueEarliestFirst() {
        ticket(Clocks.NONE.responding(NOON, NOON.minusSeconds(60)));
        ticket(Clocks.NONE.resolving(NOON.minusSeconds(30), null));

        assertThat(ledger.nextDue().block()).isEqualTo(NOON.minusSeconds(60));
        assertThat(due(ledger, NOON.minusSeconds(61), 10)).isEmpty();
        assertThat(due(ledger, NOON, 10)).containsExactly(
                new DueThing(DueKind.of(Due.REMIND_RESPOND), "1001", NOON.minusSeconds(60)),
                new DueThing(DueKind.of(Due.RESOLVE), "1002", NOON.minusSeconds(30)),
                new DueThing(DueKind.of(Due.RESPOND), "1001", NOON));
    }

    @Test
    void ordersWhatIsDueAtOneMoment() {
        ticket(new Clocks(NOON, NOON, NOON, NOON, null, null, NOON, NOON, NOON, NOON, false));

        assertThat(due(ledger, NOON, 3)).extracting(DueThing::kind)
            .containsExactly(DueKind.of(Due.values()[0]), DueKind.of(Due.values()[1]), DueKind.of(Due.values()[2]));
        assertThat(due(ledger, NOON, 10)).extracting(DueThing::kind)
            .startsWith(DueKind.of(Due.values()[3]))
            .hasSize(4)
            .as("while the place is asked, not answering in time is not due by itself")
            .doesNotContain(DueKind.of(Due.RESPOND));
    }

    @Test
    void isNeverDueEarlyByAFractionOfAMillisecond() {
        ticket(Clocks.NONE.waiting(NOON.plusNanos(1)));

        assertThat(due(ledger, NOON, 1)).isEmpty();
        assertThat(due(ledger, NOON.plusMillis(1), 1)).hasSize(1);
    }

    @Test
    void givesEachToOneCopyOnly() {
        for (int i = 0; i < 250; i++) {
            ticket(Clocks.NONE.waiting(NOON));
        }

        List<DueThing> taken = Flux.range(0, 40)
            .flatMap(i -> (i % 2 == 0 ? ledger : other).due(NOON, 7), 40)
            .collectList()
            .block();

        assertThat(taken).hasSize(250).doesNotHaveDuplicates();
    }

    @Test
    void givesItAgainWhenTheLeaseHasEnded() {
        ticket(Clocks.NONE.waiting(NOON));
        due(ledger, NOON, 1);

        wall = wall.plus(DueThings.LEASE).minusMillis(1);
        assertThat(due(other, NOON, 1)).isEmpty();
        wall = wall.plusMillis(1);
        assertThat(due(other, NOON, 1)).hasSize(1);
    }

    @Test
    void givesItAnewWhenItWasPutOff() {
        ticket(Clocks.NONE.waiting(NOON));
        due(ledger, NOON, 1);

        change(1001, TicketState.AWAITING_RESIDENT, Clocks.NONE.waiting(NOON.plusSeconds(1)));

        assertThat(due(other, NOON, 1)).isEmpty();
        assertThat(due(other, NOON.plusSeconds(1), 1)).hasSize(1);
    }

    @Test
    void forgetsAClosedTicket() {
        ticket(Clocks.NONE.waiting(NOON));
        due(ledger, NOON, 1);

        change(1001, TicketState.CLOSED, Clocks.NONE.waiting(NOON));

        assertThat(ledger.nextDue().blockOptional()).isEmpty();
        assertThat(redis.sync().exists(LedgerKeys.DUE, LedgerKeys.DUE_LEASES)).isZero();
    }

}
