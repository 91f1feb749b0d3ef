package cn.lianhu.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The media that wait to be fetched from the platform, where those are that were, and
 * which are to be deleted.
 */
public interface MediaJobs {

    /**
     * A fetched photo, voice or video.
     *
     * @param name of the stored file
     * @param size in bytes
     */
    record StoredMedia(String name, String contentType, long size) {
    }

    /**
     * What is to be fetched, those waiting longest first. After the lease another copy
     * gets it.
     */
    Flux<Changes.Fetch> take(int most, Duration lease);

    /**
     * @param follows whether something follows from it for its ticket, see
     * {@link FollowUps}
     */
    Mono<Void> done(String attachment, StoredMedia stored, boolean follows);

    /**
     * @param again when to try again
     */
    Mono<Void> failed(String attachment, String why, Instant again);

    /** It will never be there. */
    Mono<Void> givenUp(String attachment, String why, boolean follows);

    /** One more try at this failed; how many that makes. */
    Mono<Integer> tried(String attachment);

    /** Whether it is still to be fetched. */
    Mono<Boolean> waits(String attachment);

    /** Empty while it is not fetched. */
    Mono<Optional<StoredMedia>> stored(String attachment);

    /**
     * A file to delete. Each comes twice: at once, and again when whoever was fetching it
     * at that moment has ended.
     *
     * @param round 1 or 2
     */
    record Erasure(String attachment, int round) {
    }

    /** What is to be deleted now, those waiting longest first. */
    Flux<Erasure> toErase(int most);

    /** The file is gone; so is then what was known of it. */
    Mono<Void> erased(Erasure erasure);

    /** The file could not be deleted now. */
    Mono<Void> eraseLater(Erasure erasure, Duration pause);

}
