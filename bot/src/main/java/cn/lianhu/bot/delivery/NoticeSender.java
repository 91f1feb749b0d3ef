package cn.lianhu.bot.delivery;

import cn.lianhu.ledger.Waiting;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import reactor.util.retry.RetryBackoffSpec;

/**
 * Sends what waits in the outbox, many people at a time, each his notices one after the
 * other.
 */
public final class NoticeSender {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeSender.class);

    /** The platform's answers take a fifth of a second: 250 notices a second. */
    private static final int AT_ONCE = 50;

    /** Few, so that nothing taken waits long for its turn while its lease runs. */
    private static final int TAKEN_AT_ONCE = 25;

    private static final Duration POLL = Duration.ofMillis(200);

    private static final Duration BEAT = Duration.ofMillis(500);

    /** After something that should not happen. */
    private static final Duration NOT_AT_ONCE = Duration.ofSeconds(60);

    private static final RetryBackoffSpec UNTIL_THE_STORE_ANSWERS = Retry
        .backoff(Long.MAX_VALUE, Duration.ofMillis(100))
        .maxBackoff(Duration.ofSeconds(5));

    private final Outbox outbox;

    private final Ladder ladder;

    NoticeSender(Outbox outbox, Ladder ladder) {
        this.outbox = outbox;
        this.ladder = ladder;
    }

    /**
     * Sends what may be sent at this moment, and gives how many there were; a person's
     * next may be left for another round.
     */
    public Mono<Integer> round(Instant now) {
        return all(take(() -> now).repeatWhen(counts -> counts.takeWhile(n -> n > 0)), () -> now, new Stop()).count()
            .map(Long::intValue);
    }

    /**
     * Rounds until nothing is left that may be sent at this moment; completes after
     * {@code most} at the latest.
     */
    public Mono<Void> drain(Instant now, Duration most) {
        return Mono.defer(() -> {
            long end = System.nanoTime() + most.toNanos();
            Mono<Void> rounds = Mono.defer(() -> round(now))
                .repeat(() -> System.nanoTime() < end)
                .takeUntil(n -> n == 0)
                .then()
                .cache();
            return rounds.timeout(most, Mono.empty());
        });
    }

    /**
     * Goes on sending until it is asked to stop; then ends what is under way and gives
     * back what was only taken.
     */
    Mono<Void> run(InstantSource clock, Waiting waiting, Stop stop) {
        Mono<List<Notice>> taking = waiting.ask(Waiting.Queue.NOTICES, clock, () -> take(clock)).onErrorResume(e -> {
            LOG.warn("The outbox cannot be read: {}", e.toString());
            return Mono.empty();
        });
        Mono<Void> sending = all(outbox.adopt().retryWhen(UNTIL_THE_STORE_ANSWERS).thenMany(stop.polling(taking, POLL)),
                clock, stop)
            .then()
            .cache();
        return Flux.interval(Duration.ZERO, BEAT)
            .onBackpressureDrop()
            .concatMap(beat -> outbox.lives().onErrorComplete(), 1)
            .takeUntilOther(sending)
            .then(sending);
    }

    private Mono<List<Notice>> take(InstantSource clock) {
        return Mono.defer(() -> outbox.take(clock.instant(), TAKEN_AT_ONCE).collectList())
            .filter(taken -> !taken.isEmpty());
    }

    private Flux<Notice> all(Flux<List<Notice>> taken, InstantSource clock, Stop stop) {
        return taken.flatMapIterable(list -> list, 1)
            .flatMap(notice -> one(notice, clock, stop).thenReturn(notice), AT_ONCE);
    }

    private Mono<Void> one(Notice notice, InstantSource clock, Stop stop) {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            return stop.asked() ? outbox.postpone(notice.id(), now) : ladder.climb(notice, now);
        }).onErrorResume(e -> {
            LOG.warn("Notice {} was broken off: {}", notice.id(), e.toString());
            return Mono.defer(() -> outbox.breakOff(notice.id(), clock.instant().plus(NOT_AT_ONCE)))
                .retryWhen(UNTIL_THE_STORE_ANSWERS.filter(away -> !stop.asked()))
                .onErrorComplete();
        });
    }

}
