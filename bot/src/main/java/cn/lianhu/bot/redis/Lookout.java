package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Looks once a second, with one command, from when on something waits in each queue, and
 * says with the same command that this copy lives, if it does. While nobody looks, or the
 * store does not answer, everything may wait.
 */
final class Lookout implements Waiting, SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** What was seen longer ago says nothing. */
    private static final Duration FRESH = Duration.ofMillis(2500);

    private static final Queue[] QUEUES = Queue.values();

    private final StoreConnection store;

    private final Lua look;

    /**
     * When the first of each queue may be taken, as far as this copy knows; never where
     * it was asked for since.
     */
    private final AtomicReferenceArray<Instant> first = new AtomicReferenceArray<>(QUEUES.length);

    private final LongSupplier nanos;

    private volatile long looked;

    private volatile @Nullable StoreState state;

    private volatile @Nullable String network;

    private volatile String copy = "";

    private volatile long lived;

    private Disposable running = Disposables.disposed();

    Lookout(StoreConnection store) {
        this(store, System::nanoTime);
    }

    /**
     * @param nanos tells how long ago something was
     */
    Lookout(StoreConnection store, LongSupplier nanos) {
        this.store = store;
        this.nanos = nanos;
        this.looked = nanos.getAsLong() - FRESH.toNanos();
        this.lived = looked;
        this.look = new Lua(store, "outbox", "look");
    }

    @Override
    public <T> Mono<T> ask(Queue queue, InstantSource clock, Supplier<Mono<T>> take) {
        return Mono.defer(() -> mayWait(queue, clock.instant()) ? take.get().doOnNext(found -> soon(queue, Instant.MIN))
                : Mono.empty());
    }

    private boolean mayWait(Queue queue, Instant now) {
        if (!isFresh(looked)) {
            return true;
        }
        Instant at = first.get(queue.ordinal());
        return at != null && !at.isAfter(now) && first.compareAndSet(queue.ordinal(), at, null);
    }

    private boolean isFresh(long since) {
        return nanos.getAsLong() - since < FRESH.toNanos();
    }

    /** This copy has put something there, or freed what waits behind it. */
    void woke(Queue... queues) {
        for (Queue queue : queues) {
            soon(queue, Instant.MIN);
        }
    }

    /** This copy has changed anything at all. */
    void woke() {
        woke(QUEUES);
    }

    /** Something may be taken from then on. */
    void soon(Queue queue, Instant at) {
        first.accumulateAndGet(queue.ordinal(), at, (old, other) -> old == null || other.isBefore(old) ? other : old);
    }

    /**
     * Says that the copy lives, by the next look or at once where nobody looks for it.
     */
    Mono<Void> lives(String sender, Supplier<Mono<Void>> saying) {
        return Mono.defer(() -> {
            boolean said = sender.equals(copy) && isFresh(looked) && isFresh(lived);
            copy = sender;
            lived = nanos.getAsLong();
            return said ? Mono.empty() : saying.get();
        });
    }

    /** How far the store has come, as it was seen a moment ago. */
    Mono<StoreState> state() {
        return Mono.defer(() -> {
            StoreState seen = state;
            return seen != null && isFresh(looked) ? Mono.just(seen) : StoreState.of(store);
        });
    }

    /**
     * Differs whenever the network in the record is another, as it was seen a moment ago.
     */
    Mono<String> network() {
        return Mono
            .defer(() -> isFresh(looked) ? Mono.justOrEmpty(network) : look().then(Mono.fromSupplier(() -> network)));
    }

    Mono<Void> look() {
        return Mono.defer(() -> {
            long asked = nanos.getAsLong();
            return look
                .list(List.of(LedgerKeys.SEND_LEASES), LedgerKeys.PREFIX, isFresh(lived) ? copy : "",
                        Long.toString(Sending.ALIVE.toMillis()))
                .doOnNext(seen -> saw(seen, asked))
                .then();
        });
    }

    /** How far the store had come when somebody else looked. */
    void saw(StoreState store) {
        state = store;
    }

    private void saw(List<String> seen, long asked) {
        for (Queue queue : QUEUES) {
            String at = seen.get(queue.ordinal());
            if (!at.isEmpty()) {
                soon(queue, Instant.ofEpochMilli((long) Double.parseDouble(at)));
            }
        }
        List<String> rest = seen.subList(QUEUES.length, seen.size());
        state = new StoreState(rest.get(0).isEmpty() ? null : rest.get(0), Long.parseLong(rest.get(1)),
                Long.parseLong(rest.get(2)));
        network = rest.get(3);
        looked = asked;
    }

    @Override
    public void start() {
        running = Flux.interval(Duration.ZERO, PAUSE)
            .onBackpressureDrop()
            .concatMap(tick -> look().onErrorComplete(), 1)
            .subscribe();
    }

    @Override
    public void stop() {
        running.dispose();
    }

    @Override
    public boolean isRunning() {
        return !running.isDisposed();
    }

}
