package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Decided;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Listener;
import cn.lianhu.ledger.Occasion;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Unread;
import cn.lianhu.ledger.Work;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Runs decisions: from the start again whenever one has to read more, on everything read
 * so far. Off the store's own thread, so that a decision that takes long does not keep
 * others' reads waiting.
 */
final class Decisions {

    /** What came of a decision. */
    sealed interface Ran<T> {

        /** It was made now. */
        record Now<T>(Decided<T> decided) implements Ran<T> {
        }

        /**
         * Nothing was decided, because the message has been answered before.
         *
         * @param reply what it was answered
         */
        record Before<T>(String reply) implements Ran<T> {
        }

    }

    private final Reads reads;

    private final Foresight foresight = new Foresight();

    private final List<Listener> listeners;

    Decisions(Reads reads, List<Listener> listeners) {
        this.reads = reads;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * @param message where its reply may be stored already; null where there can be none
     */
    <T> Mono<Ran<T>> run(@Nullable String message, Occasion occasion, Function<Work, T> decision) {
        return Mono.defer(() -> run(message, occasion, decision, new Known(), 0));
    }

    private <T> Mono<Ran<T>> run(@Nullable String message, Occasion occasion, Function<Work, T> decision, Known known,
            int rounds) {
        try {
            Decided<T> decided = Decided.on(occasion, known, decision, listeners);
            foresight.learn(known);
            return Mono.just(new Ran.Now<>(decided));
        }
        catch (Unread unread) {
            if (known.keySet().containsAll(unread.queries()) || rounds >= Ledger.MOST_ROUNDS) {
                return Mono.error(new IllegalStateException("a decision goes on reading: " + unread.queries()
                    .stream()
                    .map(query -> query.getClass().getSimpleName())
                    .distinct()
                    .toList()));
            }
            return reads.all(rounds == 0 ? message : null, rounds == 0 ? with(unread.queries()) : unread.queries())
                .publishOn(Schedulers.parallel())
                .flatMap(read -> {
                    if (read.reply() != null) {
                        return Mono.just(new Ran.Before<T>(read.reply()));
                    }
                    known.add(unread.queries(), read.known());
                    return run(message, occasion, decision, known, rounds + 1);
                });
        }
    }

    private Set<Query<?>> with(Set<Query<?>> first) {
        Set<Query<?>> all = new LinkedHashSet<>(first);
        all.addAll(foresight.after(first));
        return all;
    }

}
