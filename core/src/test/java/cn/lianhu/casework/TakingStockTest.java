package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Occasion;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Unread;
import cn.lianhu.ledger.Work;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TakingStockTest {

    private static final long LAST = 1_650;

    private final Bench bench = new Bench();

    private TakingStock stock() {
        return bench.acts().takingStock();
    }

    private final Map<Long, Instant> found = new HashMap<>();

    private TakingStock.Stock kept = TakingStock.Stock.KIND.none().apply("tickets");

    private long open;

    private int decisions;

    /** A store of 650 tickets, of which all but one were closed. */
    TakingStockTest() {
        long closed = bench.report("H1");
        bench.hand("LINK1").resolve(closed, "好");
        bench.hand("SEC").close(closed, "好");
        open = bench.report("H2");
    }

    private void decide(Consumer<Work> decision) {
        Map<Query<?>, Object> known = new HashMap<>();
        while (true) {
            Work work = new Work(new Occasion("test", bench.now()), known);
            try {
                decision.accept(work);
                decisions++;
                store(work.changes());
                return;
            }
            catch (Unread unread) {
                unread.queries().forEach(query -> known.put(query, answer(query)));
            }
        }
    }

    private Object answer(Query<?> query) {
        return switch (query) {
            case Query.DocumentOf<?> q -> kept;
            case Query.LastNumber q -> LAST;
            case Query.TicketOf q when q.number() < 1_001 || q.number() > LAST -> Optional.empty();
            case Query.TicketOf q ->
                Optional.of(bench.ticket(q.number() == 1_400 ? open : 1_001).overVersion(1).edit().done())
                    .map(t -> numbered(t, q.number()));
            default -> throw new IllegalArgumentException(query.toString());
        };
    }

    private static Ticket numbered(Ticket t, long number) {
        return new Ticket(number, t.version(), t.report(), t.place(), t.state(), t.level(), t.handling(), t.clocks(),
                t.tallies(), t.question(), t.closing(), t.followers(), t.attachments(), t.mergedInto(), t.undo());
    }

    private void store(Changes changes) {
        changes.documents(TakingStock.Stock.KIND).forEach(document -> kept = document);
        changes.dues().forEach((what, at) -> {
            assertThat(what.kind()).isEqualTo(Retaining.ENOUGH);
            found.put(Long.valueOf(what.id()), at);
        });
    }

    private Set<DueKind> due() {
        return TakingStock.Stock.KIND.standing().apply(kept).due().keySet();
    }

    private void through() {
        while (!due().isEmpty()) {
            decide(work -> stock().pass(work, new DueThing(due().iterator().next(), "tickets", bench.now())));
        }
    }

    @Test
    void findsAllThatEndedAFewHundredAtATime() {
        decide(stock()::begin);
        through();

        Set<Long> all = new LinkedHashSet<>();
        for (long number = 1_001; number <= LAST; number++) {
            all.add(number);
        }
        all.remove(1_400L);
        assertThat(found.keySet()).isEqualTo(all);
        assertThat(found.get(1_001L)).isEqualTo(Retaining.enough(bench.ticket(1_001).closing().endedAt(), Bench.KEPT));
        assertThat(decisions).as("to begin, four pages, and one that has none").isLessThanOrEqualTo(6);
    }

    @Test
    void isTakenAgainAtTheNextStartForWhatAnotherEndedMeanwhile() {
        decide(stock()::begin);
        through();
        found.clear();

        decide(stock()::begin);

        through();
        assertThat(found).hasSize(649);
    }

    @Test
    void goesOnWhereItIsWhenAnotherCopyStarts() {
        decide(stock()::begin);
        decide(work -> stock().pass(work, new DueThing(due().iterator().next(), "tickets", bench.now())));
        long last = kept.last();

        decide(stock()::begin);

        assertThat(kept.last()).isEqualTo(last);
    }

    /** What is set for all counts, not what the copy that goes on was started with. */
    @Test
    void goesByWhatWasSetLast() {
        kept = new TakingStock.Stock("tickets", 1, "P5Y", LAST, bench.now());
        through();

        assertThat(found.get(1_001L))
            .isEqualTo(Retaining.enough(bench.ticket(1_001).closing().endedAt(), Period.ofYears(5)));
    }

}
