package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Unread;
import cn.lianhu.ledger.Work;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Runs decisions: from the start again whenever one has to read more, on everything read so far. Off the store's own
 * thread, so that a decision that takes long does not keep others' reads waiting.
 */
final class Decisions {

    /** @param answer null where nobody is answered */
    record Decided<T>(T answer, Changes changes) {}

    private final Reads reads;

    Decisions(Reads reads) {
        this.reads = reads;
    }

    <T> Mono<Decided<T>> run(Instant now, Function<Work, T> decision) {
        return Mono.defer(() -> run(now, decision, new HashMap<>(), 0));
    }

    private <T> Mono<Decided<T>> run(Instant now, Function<Work, T> decision, Map<Query<?>, Object> known,
            int rounds) {
        try {
            Work work = new Work(now, known);
            T answer = decision.apply(work);
            return Mono.just(new Decided<>(answer, work.changes()));
        } catch (Unread unread) {
            if (known.keySet().containsAll(unread.queries()) || rounds >= Ledger.MOST_ROUNDS) {
                return Mono.error(new IllegalStateException("a decision goes on reading: " + unread.queries().stream()
                        .map(query -> query.getClass().getSimpleName()).distinct().toList()));
            }
            return reads.all(unread.queries()).publishOn(Schedulers.parallel()).flatMap(more -> {
                known.putAll(more);
                return run(now, decision, known, rounds + 1);
            });
        }
    }
}
