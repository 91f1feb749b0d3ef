package cn.lianhu.bot.delivery;

import cn.lianhu.bot.media.MediaStore;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.ledger.MediaJobs.Erasure;
import cn.lianhu.ledger.Waiting;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Deletes the photos, voices and videos of who was forgotten. What a crash leaves is
 * still listed, and done after it.
 */
public final class MediaErasing {

    private static final Logger LOG = LoggerFactory.getLogger(MediaErasing.class);

    private static final int AT_ONCE = 100;

    private static final Duration POLL = Duration.ofSeconds(1);

    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final MediaJobs jobs;

    private final MediaStore store;

    MediaErasing(MediaJobs jobs, MediaStore store) {
        this.jobs = jobs;
        this.store = store;
    }

    /** Those whose time has come; how many that were. */
    public Mono<Integer> round() {
        return jobs.toErase(AT_ONCE).concatMap(erasure -> one(erasure).thenReturn(erasure)).count().map(Long::intValue);
    }

    private Mono<Integer> erased() {
        return round().filter(n -> n > 0);
    }

    private Mono<Void> one(Erasure erasure) {
        return store.erase(erasure.attachment()).then(Mono.defer(() -> jobs.erased(erasure))).onErrorResume(e -> {
            LOG.warn("Media {} is deleted later: {}", erasure.attachment(), e.toString());
            return jobs.eraseLater(erasure, AGAIN);
        });
    }

    Mono<Void> run(Waiting waiting, Stop stop) {
        Mono<List<Integer>> round = waiting.ask(Waiting.Queue.ERASURES, InstantSource.system(), this::erased)
            .onErrorResume(e -> {
                LOG.warn("The media to delete cannot be read: {}", e.toString());
                return Mono.empty();
            })
            .then(Mono.empty());
        return stop.polling(round, POLL).then();
    }

}
