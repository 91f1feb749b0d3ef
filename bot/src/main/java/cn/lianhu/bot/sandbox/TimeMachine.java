package cn.lianhu.bot.sandbox;

import cn.lianhu.bot.delivery.NoticeSender;
import cn.lianhu.bot.schedule.Digests;
import cn.lianhu.bot.schedule.Heart;
import cn.lianhu.bot.schedule.Rounds;
import cn.lianhu.bot.schedule.Turns;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.notification.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Lets the time go by: stops at every moment something is due, as if it had been waited for. */
public final class TimeMachine {

    private static final Duration SENDING = Duration.ofSeconds(2);
    /** When a jump takes longer than this, what is left of it is done in one go: the limits stay exact all the same. */
    private static final Duration STEPPING = Duration.ofSeconds(15);

    private final SandboxClock clock;
    private final Ledger ledger;
    private final Outbox outbox;
    private final NoticeSender sender;
    private final Rounds rounds;
    private final Digests digests;
    private final Heart heart;
    private final Turns turns;

    TimeMachine(SandboxClock clock, Ledger ledger, Outbox outbox, NoticeSender sender, Rounds rounds, Digests digests,
            Heart heart, Turns turns) {
        this.clock = clock;
        this.ledger = ledger;
        this.outbox = outbox;
        this.sender = sender;
        this.rounds = rounds;
        this.digests = digests;
        this.heart = heart;
        this.turns = turns;
    }

    /** Moves to a moment; all that was due until then has happened when it completes, with where the clock stands. */
    Mono<Instant> passUntil(Instant moment) {
        return turns.take(clock.now().flatMap(now -> settle(now).then(steps(moment)).then(arrive(moment))));
    }

    private Mono<Void> steps(Instant moment) {
        long until = System.nanoTime() + STEPPING.toNanos();
        return Mono.defer(() -> next(moment)).flatMap(this::arrive).hasElement()
                .repeat(() -> System.nanoTime() < until).takeUntil(stepped -> !stepped).then();
    }

    /** The next moment something is due after the clock and not after the end; empty when nothing is. */
    private Mono<Instant> next(Instant end) {
        Instant now = clock.instant();
        Mono<Optional<Instant>> due = ledger.nextDue().map(Optional::of).defaultIfEmpty(Optional.empty());
        Mono<Optional<Instant>> notice = outbox.next().map(Optional::of).defaultIfEmpty(Optional.empty());
        return Mono.zip(due, notice).flatMap(both -> Mono.justOrEmpty(Stream
                .of(both.getT1(), both.getT2(), Optional.of(digests.next(now))).flatMap(Optional::stream)
                .filter(at -> at.isAfter(now) && !at.isAfter(end)).min(Instant::compareTo)));
    }

    private Mono<Instant> arrive(Instant moment) {
        return clock.moveTo(moment).flatMap(now -> heart.moved(now).then(settle(now)).thenReturn(now));
    }

    private Mono<Void> settle(Instant now) {
        return rounds.at(now).then(sender.drain(now, SENDING));
    }
}
