package cn.lianhu.sandbox.clock;

import cn.lianhu.bot.redis.Heartbeat;
import cn.lianhu.bot.schedule.Turns;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Lets the time go by: stops wherever something is due, as if it had been waited for.
 */
final class TimeMachine {

    /**
     * When a jump takes longer than this, what is left of it is done in one go: the
     * limits stay exact all the same.
     */
    private static final Duration STEPPING = Duration.ofSeconds(15);

    /**
     * What is due within the same so many minutes is done at their end, each counted from
     * its own moment: a week's letters go out over hours, one every few seconds.
     */
    private static final Duration TOGETHER = Duration.ofMinutes(5);

    /** However far the clock is moved, the program ran all the while. */
    private static final Duration NO_SILENCE = Duration.ofDays(1_000_000);

    private final SandboxClock clock;

    private final Turns turns;

    private final Heartbeat heartbeat;

    private final Ahead ahead;

    private final Settling settling;

    TimeMachine(SandboxClock clock, Turns turns, Heartbeat heartbeat, Ahead ahead, Settling settling) {
        this.clock = clock;
        this.turns = turns;
        this.heartbeat = heartbeat;
        this.ahead = ahead;
        this.settling = settling;
    }

    /**
     * Moves to a moment; all that was due until then has happened when it completes, with
     * where the clock stands.
     */
    Mono<Instant> passUntil(Instant moment) {
        return turns.take(clock.now()
            .flatMap(this::settleIfDue)
            .flatMap(now -> steps(now, moment))
            .flatMap(last -> move(moment))
            .flatMap(this::settleIfDue));
    }

    /** Most moves find nothing that is due: then nothing is asked to do it. */
    private Mono<Instant> settleIfDue(Instant now) {
        return ahead.of(now, now).any(at -> !at.isAfter(now)).flatMap(due -> due ? settling.at(now) : Mono.just(now));
    }

    /** One after the other; gives until when all is settled. */
    private Mono<Instant> steps(Instant settled, Instant end) {
        long until = System.nanoTime() + STEPPING.toNanos();
        return Mono.just(settled)
            .expand(before -> System.nanoTime() < until ? next(before, end).flatMap(this::move).flatMap(settling::at)
                    : Mono.empty())
            .last();
    }

    /**
     * Where to stop next, not after the end; empty when nothing is due until then. The
     * clock ticks: it may have passed it already.
     */
    private Mono<Instant> next(Instant settled, Instant end) {
        return ahead.of(settled, end)
            .filter(at -> at.isAfter(settled) && !at.isAfter(end))
            .reduce(TimeMachine::earlier)
            .map(first -> earlier(lastWith(first), end));
    }

    private static Instant lastWith(Instant first) {
        long begun = Math.floorDiv(first.getEpochSecond(), TOGETHER.toSeconds());
        return Instant.ofEpochSecond((begun + 1) * TOGETHER.toSeconds()).minusMillis(1);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Mono<Instant> move(Instant moment) {
        return clock.moveTo(moment).flatMap(now -> heartbeat.beat(now, NO_SILENCE).thenReturn(now));
    }

}
