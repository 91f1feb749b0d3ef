package cn.lianhu.ledger;

import cn.lianhu.intake.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A ledger each of whose decisions is made twice on what was read, and has to come to the
 * same: one that looks at a clock, rolls dice or leaves something behind does not.
 */
public final class DecidedTwice implements Ledger {

    private static final Queue<AssertionError> FOUND = new ConcurrentLinkedQueue<>();

    private final Ledger ledger;

    public DecidedTwice(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * The same decision, which fails where it comes to something else the second time.
     */
    public static <T> Function<Work, T> twice(Function<Work, T> decision) {
        return work -> {
            Work again = work.anew();
            T second = decision.apply(again);
            T first = decision.apply(work);
            if (!Objects.equals(first, second) || !work.changes().equals(again.changes())) {
                throw noted(new AssertionError(
                        "decided twice on the same, and it came to something else: " + first + " and " + second));
            }
            return first;
        };
    }

    private static AssertionError noted(AssertionError error) {
        FOUND.add(error);
        return error;
    }

    /** Fails when a decision did since the last time, whoever has heard of it. */
    public static void check() {
        List<AssertionError> found = List.copyOf(FOUND);
        FOUND.clear();
        if (!found.isEmpty()) {
            throw new AssertionError("a decision is no function of what it read", found.getFirst());
        }
    }

    @Override
    public Mono<Reply> message(String key, Instant now, Function<Work, Reply> decision) {
        return ledger.message(key, now, twice(decision));
    }

    @Override
    public Mono<Void> change(Occasion occasion, Function<Work, Void> decision) {
        return ledger.change(occasion, twice(decision));
    }

    @Override
    public <T> Mono<T> read(Instant now, Function<Work, T> question) {
        return ledger.read(now, twice(question));
    }

    @Override
    public Flux<DueThing> due(Instant now, int most) {
        return ledger.due(now, most);
    }

    @Override
    public Mono<Instant> nextDue() {
        return ledger.nextDue();
    }

}
