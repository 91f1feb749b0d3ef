package cn.lianhu.bot.speech;

import cn.lianhu.bot.delivery.Stop;
import cn.lianhu.bot.media.FileType;
import cn.lianhu.conversation.Hearing;
import cn.lianhu.ledger.Changes.Fetch;
import cn.lianhu.ledger.FollowUps;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.ledger.MediaJobs.StoredMedia;
import cn.lianhu.ledger.Occasion;
import cn.lianhu.ledger.Waiting;
import cn.lianhu.ledger.Work;
import cn.lianhu.reading.Reading;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.world.CurrentDomain;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Does what follows from media that was fetched, or never will be: has a voice written
 * down, and lets a handler know what does not get through to him. Each is claimed by a
 * lease in the store that goes on while it is worked on, and what comes of it counts once
 * ({@link Work#once}); so that what a killed copy had is done by the next.
 */
public final class MediaFollowUps {

    private static final Logger LOG = LoggerFactory.getLogger(MediaFollowUps.class);

    private static final int AT_ONCE = 2;

    private static final Duration LEASE = Duration.ofSeconds(20);

    private static final Duration RENEWED = Duration.ofSeconds(5);

    private static final Duration POLL = Duration.ofMillis(300);

    /**
     * With these pauses some 20 minutes: whoever spoke has been heard or called by then.
     */
    private static final int MOST_TRIES = 6;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(4);

    private static final int LONGER = 4;

    private final FollowUps followUps;

    private final MediaJobs jobs;

    private final Ledger ledger;

    private final CurrentDomain domain;

    private final VoiceWriting listener;

    private final InstantSource clock;

    private final InstantSource wall;

    /**
     * @param clock the program's
     * @param wall real time: nobody waits longer or shorter where the program's own clock
     * is moved
     */
    MediaFollowUps(FollowUps followUps, MediaJobs jobs, Ledger ledger, CurrentDomain domain, VoiceWriting listener,
            InstantSource clock, InstantSource wall) {
        this.followUps = followUps;
        this.jobs = jobs;
        this.ledger = ledger;
        this.domain = domain;
        this.listener = listener;
        this.clock = clock;
        this.wall = wall;
    }

    /** What can be done now; how much that was. */
    public Mono<Integer> round() {
        return next(Waiting.UNKNOWN).repeatWhen(counts -> counts.takeWhile(n -> n > 0)).count().map(Long::intValue);
    }

    /**
     * Nobody takes more than he works on: a lease that nobody makes longer would end
     * before its turn came.
     */
    Mono<Void> run(Waiting waiting, Stop stop) {
        Mono<List<Fetch>> next = next(waiting).onErrorResume(e -> {
            LOG.warn("What follows from media cannot be read: {}", e.toString());
            return Mono.empty();
        });
        return Flux.range(0, AT_ONCE).flatMap(worker -> stop.polling(next, POLL), AT_ONCE).then();
    }

    /** Takes one and does it; empty when there is none. */
    private Mono<List<Fetch>> next(Waiting waiting) {
        return waiting.ask(Waiting.Queue.FOLLOW_UPS, wall, () -> followUps.take(1, LEASE).next())
            .flatMap(job -> one(job).thenReturn(List.of(job)));
    }

    /** Ends with the work; the lease goes on until then. */
    private Mono<Void> one(Fetch job) {
        Mono<Void> held = Flux.interval(RENEWED)
            .onBackpressureDrop()
            .concatMap(tick -> followUps.hold(job.attachment(), LEASE).onErrorComplete())
            .then();
        return Mono.firstWithSignal(work(job).onErrorResume(e -> {
            LOG.warn("What follows from media {} is done later: {}", job.attachment(), e.toString());
            return later(job, Duration.ZERO).onErrorComplete();
        }), held);
    }

    private Mono<Void> work(Fetch job) {
        return jobs.stored(job.attachment())
            .flatMap(stored -> told(job, stored)
                .then(Mono.defer(() -> stored.filter(s -> job.kind() == MediaKind.VOICE && listener.on())
                    .map(s -> written(job, s))
                    .orElseGet(() -> followUps.done(job.attachment())))));
    }

    private Hearing hearing() {
        return domain.now().hearing();
    }

    private Mono<Void> told(Fetch job, Optional<StoredMedia> stored) {
        boolean through = stored.flatMap(s -> FileType.named(s.contentType())).filter(FileType::sendable).isPresent();
        return through ? Mono.empty() : stuck(job);
    }

    private Mono<Void> stuck(Fetch job) {
        Hearing hearing = hearing();
        return change("stuck " + job.attachment(), work -> hearing.stuck(work, number(job), job.attachment()));
    }

    private Mono<Void> written(Fetch job, StoredMedia stored) {
        Hearing hearing = hearing();
        return ledger.read(clock.instant(), work -> hearing.names(work, number(job), job.attachment()))
            .flatMap(names -> names.isEmpty() ? followUps.done(job.attachment())
                    : listener.listen(stored, names.get()).flatMap(transcript -> ended(job, transcript)));
    }

    private Mono<Void> ended(Fetch job, Transcript transcript) {
        return switch (transcript) {
            case Transcript.Words words when words.text().isBlank() -> followUps.done(job.attachment());
            case Transcript.Words words -> heard(job, words.text());
            case Transcript.Failed failed when failed.again() -> later(job, failed.notBefore());
            case Transcript.Failed failed -> followUps.done(job.attachment());
        };
    }

    private Mono<Void> heard(Fetch job, String words) {
        Hearing hearing = hearing();
        Reading said = hearing.read(words);
        return change("heard " + job.attachment(), work -> hearing.heard(work, number(job), job.attachment(), said))
            .then(Mono.defer(() -> followUps.done(job.attachment())));
    }

    private Mono<Void> later(Fetch job, Duration atLeast) {
        return followUps.tried(job.attachment())
            .flatMap(tries -> tries >= MOST_TRIES ? followUps.done(job.attachment())
                    : followUps.again(job.attachment(), wall.instant().plus(pause(tries, atLeast))));
    }

    private static Duration pause(int tries, Duration atLeast) {
        Duration pause = FIRST_PAUSE.multipliedBy((long) Math.pow(LONGER, tries - 1));
        return pause.compareTo(atLeast) > 0 ? pause : atLeast;
    }

    private Mono<Void> change(String cause, Consumer<Work> decision) {
        return ledger.change(new Occasion(cause, clock.instant()), work -> {
            decision.accept(work);
            return null;
        });
    }

    private static long number(Fetch job) {
        return Long.parseLong(job.ticket());
    }

}
