package cn.lianhu.sandbox.clock;

import cn.lianhu.bot.redis.StoreAccess;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Mono;

/** How far the sandbox's clock has been moved on, for all copies and over restarts. */
public final class ClockStore {

    static final String CLOCK = "clock";

    /** What a millisecond lacks by a nanosecond. */
    private static final long ALMOST = 999_999;

    private final StoreAccess store;

    private final StoreAccess.OwnScript forward;

    ClockStore(StoreAccess store) {
        this.store = store;
        this.forward = store.script("clock-forward");
    }

    /** Zero where it was never moved. */
    Mono<Duration> get() {
        return store.value(CLOCK).map(Long::valueOf).map(Duration::ofMillis).defaultIfEmpty(Duration.ZERO);
    }

    /**
     * Moves it to this offset unless it is there or beyond; to the next full millisecond,
     * as a clock that stands short of a moment ticks past what is due then. Returns where
     * it is now.
     */
    public Mono<Duration> set(Duration offset) {
        return forward.run(List.of(CLOCK), Long.toString(offset.plusNanos(ALMOST).toMillis()))
            .map(Long::valueOf)
            .map(Duration::ofMillis);
    }

}
