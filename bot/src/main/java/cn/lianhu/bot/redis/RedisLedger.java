package cn.lianhu.bot.redis;

import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The record in Redis. What is read together is one script; what a decision changes is
 * another, which checks that nothing of it has changed meanwhile. Whatever the store does
 * not take or answer in time errors the Mono.
 */
final class RedisLedger implements Ledger {

    /**
     * The platform delivers a message again for seconds only; a proxy or an operator may
     * do so for longer.
     */
    static final Duration REPLIES_KEPT = Duration.ofHours(24);

    private static final int MOST_ATTEMPTS = 100;

    /** So often at once; others then get a moment. */
    private static final int HURRIED_ATTEMPTS = 3;

    private static final int LONGEST_PAUSE_MILLIS = 20;

    private final StoreConnection store;

    private final long firstNumber;

    private final InstantSource wall;

    private final Decisions decisions;

    private final Commits commits;

    private final DueTickets dueTickets;

    private final Lua commit;

    /**
     * @param firstNumber the number of the first ticket of an empty store
     * @param wall real time, by which leases end even where the program's own clock is
     * moved
     */
    RedisLedger(StoreConnection store, long firstNumber, InstantSource wall) {
        this.store = store;
        this.firstNumber = firstNumber;
        this.wall = wall;
        Documents documents = new Documents();
        this.decisions = new Decisions(new Reads(store, documents));
        this.commits = new Commits(documents);
        this.dueTickets = new DueTickets(store);
        this.commit = new Lua(store, "outbox", "commit");
    }

    @Override
    public Mono<Reply> message(String key, Instant now, Function<Work, Reply> decision) {
        return attempt(LedgerKeys.message(key), now, decision, 1).map(StoredReply::read);
    }

    @Override
    public Mono<Void> change(Instant now, Function<Work, Void> decision) {
        return attempt(null, now, decision, 1).then();
    }

    @Override
    public <T> Mono<T> read(Instant now, Function<Work, T> question) {
        return decisions.run(null, now, question).flatMap(decided -> {
            if (!decided.changes().isEmpty()) {
                return Mono.error(new IllegalStateException("a question may not change anything"));
            }
            return Mono.justOrEmpty(decided.answer());
        });
    }

    @Override
    public Flux<DueThing> due(Instant now, int most) {
        return dueTickets.take(now, wall.instant(), most);
    }

    @Override
    public Mono<Instant> nextDue() {
        return dueTickets.next();
    }

    /** The stored reply, of this attempt or of whoever was earlier. */
    private Mono<String> attempt(String message, Instant now, Function<Work, ?> decision, int attempt) {
        return decisions.run(message, now, decision)
            .flatMap(decided -> decided.reply() != null ? Mono.just(decided.reply()) : store(message, now, decided))
            .flatMap(outcome -> outcome.startsWith(StoredReply.CONFLICT) ? again(message, now, decision, attempt)
                    : Mono.just(outcome));
    }

    private Mono<String> again(String message, Instant now, Function<Work, ?> decision, int attempt) {
        if (attempt == MOST_ATTEMPTS) {
            return Mono.error(new IllegalStateException("changed by others " + attempt + " times meanwhile"));
        }
        Mono<String> next = Mono.defer(() -> attempt(message, now, decision, attempt + 1));
        if (attempt < HURRIED_ATTEMPTS) {
            return next;
        }
        int pause = ThreadLocalRandom.current().nextInt(Math.min(attempt, LONGEST_PAUSE_MILLIS)) + 1;
        return Mono.delay(Duration.ofMillis(pause)).then(next);
    }

    private Mono<String> store(String message, Instant now, Decisions.Decided<?> decided) {
        if (message == null && decided.changes().isEmpty()) {
            return Mono.just(StoredReply.NOTHING);
        }
        List<String> keys = message == null ? List.of(LedgerKeys.NUMBERS) : List.of(LedgerKeys.NUMBERS, message);
        String reply = StoredReply.write((Reply) (message == null ? null : decided.answer()));
        return store.ifFit(commit.value(keys, commits.of(decided.changes(), now, wall.instant())
            .arguments(reply, REPLIES_KEPT.toSeconds(), firstNumber)));
    }

}
