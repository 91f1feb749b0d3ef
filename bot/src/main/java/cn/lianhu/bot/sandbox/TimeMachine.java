package cn.lianhu.bot.sandbox;

import cn.lianhu.bot.delivery.HandingOver;
import cn.lianhu.bot.delivery.NoticeSender;
import cn.lianhu.bot.schedule.Digests;
import cn.lianhu.bot.schedule.Heart;
import cn.lianhu.bot.schedule.Rounds;
import cn.lianhu.bot.schedule.Turns;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.notification.Outbox;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets the time go by: stops at every moment something is due, as if it had been waited for. */
public final class TimeMachine {

    private static final Duration SENDING = Duration.ofSeconds(2);
    /** When a jump takes longer than this, what is left of it is done in one go: the limits stay exact all the same. */
    private static final Duration STEPPING = Duration.ofSeconds(15);

    private final SandboxClock clock;
    private final Ledger ledger;
    private final Outbox outbox;
    private final HandingOver handingOver;
    private final NoticeSender sender;
    private final Rounds rounds;
    private final Digests digests;
    private final Heart heart;
    private final Turns turns;

    TimeMachine(SandboxClock clock, Ledger ledger, Outbox outbox, HandingOver handingOver,
            NoticeSender sender, Rounds rounds, Digests digests, Heart heart, Turns turns) {
        this.clock = clock;
        this.ledger = ledger;
        this.outbox = outbox;
        this.handingOver = handingOver;
        this.sender = sender;
        this.rounds = rounds;
        this.digests = digests;
        this.heart = heart;
        this.turns = turns;
    }

    /** Moves to a moment; all that was due until then has happened when it completes, with where the clock stands. */
    Mono<Instant> passUntil(Instant moment) {
        return turns.take(clock.now().flatMap(now -> begin(now).then(steps(moment))
                .flatMap(all -> all ? move(moment) : arrive(moment))));
    }

    /** Most moves find nothing that is due already: then nothing is asked to do it. */
    private Mono<Void> begin(Instant now) {
        return waiting(now).any(at -> !at.isAfter(now)).flatMap(due -> due ? settle(now) : Mono.empty());
    }

    /** Whether all of them could be made. */
    private Mono<Boolean> steps(Instant moment) {
        long until = System.nanoTime() + STEPPING.toNanos();
        return Mono.defer(() -> next(moment)).flatMap(this::arrive).hasElement()
                .repeat(() -> System.nanoTime() < until).takeUntil(stepped -> !stepped).last().map(stepped -> !stepped);
    }

    /** The next moment something is due after the clock and not after the end; empty when nothing is. */
    private Mono<Instant> next(Instant end) {
        Instant now = clock.instant();
        return waiting(end).filter(at -> at.isAfter(now) && !at.isAfter(end)).reduce(TimeMachine::earlier);
    }

    /** When the first of each kind of what waits is due. */
    private Flux<Instant> waiting(Instant end) {
        return Flux.merge(ledger.nextDue(), outbox.next(), handingOver.next(end),
                Mono.fromSupplier(() -> digests.next(clock.instant())));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Mono<Instant> arrive(Instant moment) {
        return move(moment).flatMap(now -> settle(now).thenReturn(now));
    }

    private Mono<Instant> move(Instant moment) {
        return clock.moveTo(moment).flatMap(now -> heart.moved(now).thenReturn(now));
    }

    private Mono<Void> settle(Instant now) {
        return rounds.at(now).then(handingOver.round(now)).then(sender.drain(now, SENDING));
    }
}
