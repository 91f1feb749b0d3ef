package cn.lianhu.bot.redis;

import cn.lianhu.bot.redis.Decisions.Ran;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.AfterCommit;
import cn.lianhu.ledger.Decided;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Listener;
import cn.lianhu.ledger.Occasion;
import cn.lianhu.ledger.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The record in Redis. What is read together is one script; what a decision changes is
 * another, which checks that nothing of it has changed meanwhile. Whatever the store does
 * not take or answer in time errors the Mono.
 */
final class RedisLedger implements Ledger {

    private static final int MOST_ATTEMPTS = 100;

    /** So often at once; others then get a moment. */
    private static final int HURRIED_ATTEMPTS = 3;

    private static final int LONGEST_PAUSE_MILLIS = 20;

    private final StoreConnection store;

    private final InstantSource wall;

    private final Decisions decisions;

    private final Commits commits;

    private final DueThings dueThings;

    private final Lua commit;

    private final AfterCommit afterwards;

    /**
     * @param firstNumber the number of the first ticket of an empty store
     * @param wall real time, by which leases end even where the program's own clock is
     * moved
     * @param listeners hear of what happens, within the decision
     */
    RedisLedger(StoreConnection store, long firstNumber, InstantSource wall, List<Listener> listeners) {
        this(store, firstNumber, wall, listeners, AfterCommit.NOTHING);
    }

    RedisLedger(StoreConnection store, long firstNumber, InstantSource wall, List<Listener> listeners,
            AfterCommit afterwards) {
        this.afterwards = afterwards;
        this.store = store;
        this.wall = wall;
        Documents documents = new Documents();
        this.decisions = new Decisions(new Reads(store, documents), listeners);
        this.commits = new Commits(documents, firstNumber);
        this.dueThings = new DueThings(store);
        this.commit = new Lua(store, "outbox", "commit");
    }

    @Override
    public Mono<Reply> message(String key, Instant now, Function<Work, Reply> decision) {
        return attempt(LedgerKeys.message(key), Occasion.message(key, now), decision, 1).map(StoredReply::read);
    }

    @Override
    public Mono<Void> change(Occasion occasion, Function<Work, Void> decision) {
        return attempt(null, occasion, decision, 1).then();
    }

    @Override
    public <T> Mono<T> read(Instant now, Function<Work, T> question) {
        return decisions.run(null, new Occasion(null, now), question)
            .flatMap(ran -> ran instanceof Ran.Now<T>(Decided<T> decided) && decided.changesNothing()
                    ? Mono.justOrEmpty(decided.outcomes().getFirst().answer())
                    : Mono.error(new IllegalStateException("a question may not change anything")));
    }

    @Override
    public Flux<DueThing> due(Instant now, int most) {
        return dueThings.take(now, wall.instant(), most);
    }

    @Override
    public Mono<Instant> nextDue() {
        return dueThings.next();
    }

    /** The stored reply, of this attempt or of whoever was earlier. */
    private Mono<String> attempt(@Nullable String message, Occasion occasion, Function<Work, ?> decision, int attempt) {
        return decisions.run(message, occasion, decision).flatMap(ran -> switch (ran) {
            case Ran.Before<?>(String reply) -> Mono.just(reply);
            case Ran.Now<?>(Decided<?> decided) -> store(message, occasion.now(), decided);
        })
            .flatMap(outcome -> outcome.startsWith(StoredReply.CONFLICT) ? again(message, occasion, decision, attempt)
                    : Mono.just(outcome));
    }

    private Mono<String> again(@Nullable String message, Occasion occasion, Function<Work, ?> decision, int attempt) {
        if (attempt == MOST_ATTEMPTS) {
            return Mono.error(new IllegalStateException("changed by others " + attempt + " times meanwhile"));
        }
        Mono<String> next = Mono.defer(() -> attempt(message, occasion, decision, attempt + 1));
        if (attempt < HURRIED_ATTEMPTS) {
            return next;
        }
        int pause = ThreadLocalRandom.current().nextInt(Math.min(attempt, LONGEST_PAUSE_MILLIS)) + 1;
        return Mono.delay(Duration.ofMillis(pause)).then(next);
    }

    private Mono<String> store(@Nullable String message, Instant now, Decided<?> decided) {
        if (message == null && decided.changesNothing()) {
            return Mono.just(StoredReply.NOTHING);
        }
        List<String> keys = message == null ? List.of(LedgerKeys.NUMBERS) : List.of(LedgerKeys.NUMBERS, message);
        return store.ifFit(commit.value(keys, commits.arguments(decided, message != null, now, wall.instant())))
            .doOnSuccess(stored -> store.lookout().woke())
            .delayUntil(stored -> stored.startsWith(StoredReply.CONFLICT) ? Mono.empty()
                    : afterwards.stored(decided.outcomes().getFirst().changes()));
    }

}
