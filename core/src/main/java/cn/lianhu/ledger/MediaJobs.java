package cn.lianhu.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The media that wait to be fetched from the platform, and where those are that were. */
public interface MediaJobs {

    /**
     * A fetched photo, voice or video.
     *
     * @param name of the stored file
     * @param size in bytes
     */
    record StoredMedia(String name, String contentType, long size) {}

    /** What is to be fetched, those waiting longest first. After the lease another copy gets it. */
    Flux<Changes.Fetch> take(int most, Duration lease);

    Mono<Void> done(String attachment, String storedName, String contentType, long size);

    /** @param again when to try again; null for never */
    Mono<Void> failed(String attachment, String why, Instant again);

    /** One more try at this failed; how many that makes. */
    Mono<Integer> tried(String attachment);

    /** Whether it is still to be fetched. */
    Mono<Boolean> waits(String attachment);

    /** Empty while it is not fetched. */
    Mono<Optional<StoredMedia>> stored(String attachment);
}
