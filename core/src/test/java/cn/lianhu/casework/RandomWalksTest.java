package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever comes of random acts in random order must keep the table, and no ticket may
 * rest in silence.
 */
class RandomWalksTest {

    private static final int WALKS_A_SEED = 25;

    private static final int STEPS = 60;

    private static final Set<TicketEvent> AS_BEFORE = Set.of(TicketEvent.UNDO, TicketEvent.UNMERGE);

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepEveryTicketInOrder(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < WALKS_A_SEED; i++) {
            RandomWalk walk = new RandomWalk(random);
            try {
                go(walk);
            }
            catch (Throwable t) {
                throw new AssertionError("seed %d, walk %d: %s".formatted(seed, i, walk.steps), t);
            }
        }
    }

    private static void go(RandomWalk walk) {
        Bench bench = walk.bench;
        Map<Long, Integer> seen = new HashMap<>();
        for (int step = 0; step < STEPS; step++) {
            List<Ticket> before = bench.store().tickets().values().stream().toList();
            walk.step();
            before.forEach(t -> changed(bench, t, seen.getOrDefault(t.number(), 0)));
            bench.store().tickets().values().stream().forEach(t -> {
                stands(bench, t);
                seen.put(t.number(), bench.store().historyOf(t.number()).size());
            });
        }
    }

    /**
     * What happened since begins where the last ended, and the level does not go down.
     */
    private static void changed(Bench bench, Ticket was, int seen) {
        List<HistoryEntry> all = bench.store().historyOf(was.number());
        boolean placed = Assigning.waitsForPlace(was) || bench.ticket(was.number()).state() == TicketState.ASSIGNED
                && was.state() == TicketState.ASSIGNED && !was.place().known();
        TicketState state = was.state();
        Level level = was.level();
        for (HistoryEntry entry : all.subList(seen, all.size())) {
            assertThat(entry.from()).as("from of " + entry).isEqualTo(state);
            if (state.open() && !placed && !AS_BEFORE.contains(entry.event())) {
                assertThat(entry.level()).as("level after " + entry).isGreaterThanOrEqualTo(level);
            }
            state = entry.to();
            level = entry.level();
        }
    }

    /** What holds of every ticket at every time. */
    private static void stands(Bench bench, Ticket t) {
        HistoryEntry last = bench.last(t.number());
        assertThat(last.to()).isEqualTo(t.state());
        assertThat(last.level()).isEqualTo(t.level());
        handledByOthers(t);
        if (!t.open()) {
            assertThat(t.clocks()).isEqualTo(Clocks.NONE);
            return;
        }
        assertThat(neverSilent(t)).as("rests in silence: " + t).isTrue();
        assertThat(t.closing() != null).isEqualTo(t.state() == TicketState.RESOLVED);
        assertThat(t.question() != null).isEqualTo(t.state() == TicketState.AWAITING_RESIDENT);
        assertThat(t.handling().handlers().isEmpty() && t.state() != TicketState.ASSIGNED).isFalse();
    }

    private static void handledByOthers(Ticket t) {
        Report report = t.report();
        assertThat(t.handling().handlers()).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(t.handling().has(report.member())).as("handles his own: " + t).isFalse();
        assertThat(t.handling().handlers()).noneMatch(report.subjects()::contains);
        assertThat(t.handling().alsoTold().keySet()).noneMatch(report.subjects()::contains);
    }

    /**
     * What nobody has understood yet has no limit to resolve: it may rest with whoever
     * took it. What the desk does not close stands in its digest.
     */
    private static boolean neverSilent(Ticket t) {
        return Bench.dues(t).findAny().isPresent() || t.clocks().overdue() || t.report().unheard()
                || t.state() == TicketState.RESOLVED && t.closing().duty() == Level.COUNTY;
    }

}
