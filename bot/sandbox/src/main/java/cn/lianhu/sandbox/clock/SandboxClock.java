package cn.lianhu.sandbox.clock;

import cn.lianhu.bot.schedule.ProgramClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Mono;

/**
 * A clock that ticks like the wall's, moved forward by what the store says; so it is one
 * for all copies.
 */
public final class SandboxClock implements ProgramClock {

    /**
     * The store keeps whole milliseconds: the clock must not stand one before the moment.
     */
    private static final long LESS_THAN_A_MILLI = 999_999;

    private final ClockStore store;

    private final InstantSource wall;

    private volatile Duration ahead = Duration.ZERO;

    SandboxClock(ClockStore store, InstantSource wall) {
        this.store = store;
        this.wall = wall;
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Mono<Instant> now() {
        return store.get().doOnNext(offset -> ahead = offset).map(offset -> instant());
    }

    /** Moves the clock to a moment, forwards only; where it stands then. */
    Mono<Instant> moveTo(Instant moment) {
        return store.set(Duration.between(wall.instant(), moment).plusNanos(LESS_THAN_A_MILLI))
            .doOnNext(offset -> ahead = offset)
            .map(offset -> instant());
    }

}
