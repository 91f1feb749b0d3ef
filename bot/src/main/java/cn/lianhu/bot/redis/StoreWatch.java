package cn.lianhu.bot.redis;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Looks every second whether the store still is the one that was opened and still keeps
 * what it is given. While it does not, nothing is stored in it any more: whoever writes
 * is told to try again, and nobody gets a number that exists already.
 */
final class StoreWatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StoreWatch.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** How it is set is asked for more seldom than how far it has come. */
    private static final int ROUNDS_PER_CHECK = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final OpenStore store;

    private final StoreCheck check;

    private volatile @Nullable StoreState seen;

    private String last = "";

    private volatile String foundUnfit = "";

    private int rounds;

    private Disposable running = Disposables.disposed();

    StoreWatch(OpenStore store, StoreCheck check) {
        this.store = store;
        this.check = check;
    }

    /** What is wrong with it, empty when nothing is; errors when it does not answer. */
    Mono<String> look() {
        return judged(StoreState.of(store.connection()).doOnNext(store.connection().lookout()::saw), unfit());
    }

    private Mono<String> judged(Mono<StoreState> state, Mono<String> unfit) {
        return Mono.zip(state, unfit).map(seen -> judge(seen.getT1(), seen.getT2())).timeout(PATIENCE);
    }

    /** Looks, and remembers how far the store has come. */
    Mono<Void> remember() {
        boolean checks = rounds++ % ROUNDS_PER_CHECK == 0;
        Mono<String> unfit = checks ? unfit() : Mono.just(foundUnfit);
        return judged(store.connection().lookout().state(), unfit).filter(String::isEmpty)
            .publishOn(Schedulers.boundedElastic())
            .doOnNext(well -> Optional.ofNullable(seen).ifPresent(store.memory()::keep))
            .then();
    }

    private Mono<String> unfit() {
        return Flux.defer(() -> Flux.fromIterable(store.connection().servers().values()))
            .subscribeOn(Schedulers.boundedElastic())
            .flatMap(server -> StoreFacts.of(server).map(check::refusals))
            .flatMapIterable(found -> found)
            .distinct()
            .collect(Collectors.joining("; "))
            .doOnNext(found -> foundUnfit = found);
    }

    private synchronized String judge(StoreState state, String unfit) {
        String wrong = !store.mark().toString().equals(state.mark()) ? exchanged(state.mark()) : unfit;
        store.connection().unfit(wrong.isEmpty() ? null : wrong);
        if (wrong.isEmpty()) {
            seen = state;
        }
        tell(wrong);
        return wrong;
    }

    private String exchanged(@Nullable String mark) {
        return (mark == null ? "it was emptied while the program ran (存储被清空了)"
                : "it is another one, or of another format, than was " + "opened (存储被换了): its mark is " + mark)
                + ". Nothing more is stored, so that no number is given twice. Put the last "
                + "backup back into it and restart the program";
    }

    private void tell(String wrong) {
        if (!wrong.equals(last)) {
            last = wrong;
            if (wrong.isEmpty()) {
                log.warn("The store at {} is well again", store.name());
            }
            else {
                log.error("The store at {} cannot be used: {}", store.name(), wrong);
            }
        }
    }

    @Override
    public void start() {
        running = Flux.interval(PAUSE)
            .onBackpressureDrop()
            .concatMap(tick -> remember().onErrorResume(e -> Mono.empty()), 1)
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
