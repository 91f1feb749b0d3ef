package cn.lianhu.bot.schedule;

import cn.lianhu.ledger.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Looks once a second what is due. One round at a time. */
public final class Rounds implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ProgramClock clock;

    private final Heart heart;

    private final Sweeper sweeper;

    private final Digests digests;

    private final Turns turns;

    private final TakenOver takenOver;

    private final Waiting waiting;

    private final Scheduler scheduler = Schedulers.newSingle("rounds", true);

    private @Nullable Disposable running;

    Rounds(ProgramClock clock, Heart heart, Sweeper sweeper, Digests digests, Turns turns, TakenOver takenOver,
            Waiting waiting) {
        this.waiting = waiting;
        this.clock = clock;
        this.heart = heart;
        this.sweeper = sweeper;
        this.digests = digests;
        this.turns = turns;
        this.takenOver = takenOver;
    }

    private Mono<Void> round() {
        return turns
            .take(clock.now()
                .flatMap(now -> heart.beat(now).then(due(now)).then(digests.look(now)).then(takenOver.at(now))))
            .onErrorResume(e -> {
                Log.failed("a round", e);
                return Mono.empty();
            });
    }

    private Mono<Long> due(Instant now) {
        return waiting.ask(Waiting.Queue.DUE, InstantSource.fixed(now), () -> sweeper.sweep(now).filter(n -> n > 0));
    }

    /** What is due at a moment. */
    public Mono<Void> at(Instant now) {
        return sweeper.sweep(now).then(digests.write(now));
    }

    @Override
    public void start() {
        running = Flux.interval(Duration.ZERO, PAUSE, scheduler)
            .onBackpressureDrop()
            .concatMap(tick -> round(), 1)
            .subscribe();
    }

    @Override
    public void stop() {
        if (running != null) {
            running.dispose();
            running = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

}
