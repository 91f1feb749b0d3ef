package cn.lianhu.ledger;

import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Media of which something follows for its ticket, now that it has been fetched or never
 * will be: a voice is to be written down, its handler to be told that it does not get
 * through. Whoever takes one has it until the lease ends, and lets that go on while he is
 * at it; so that of a copy that was killed comes again soon.
 */
public interface FollowUps {

    /** Those waiting longest first. */
    Flux<Changes.Fetch> take(int most, Duration lease);

    /** It is still being done. */
    Mono<Void> hold(String attachment, Duration lease);

    /** One more try at it failed; how many that makes. */
    Mono<Integer> tried(String attachment);

    Mono<Void> again(String attachment, Instant when);

    Mono<Void> done(String attachment);

}
