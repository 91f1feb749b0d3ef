package cn.lianhu.ledger;

import java.time.InstantSource;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * Knows without asking the store whether something may wait there for a copy of the
 * program, so that one with nothing to do hardly asks. What this copy puts there it knows
 * at once, what others do within a second or so.
 */
public interface Waiting {

    /** What there is to wait in. */
    enum Queue {

        NOTICES, MEDIA, FOLLOW_UPS, DUE, ERASURES, CLOSINGS, NETWORK

    }

    /** Knows nothing: whoever wants to know asks the store. */
    Waiting UNKNOWN = new Waiting() {
        @Override
        public <T> Mono<T> ask(Queue queue, InstantSource clock, Supplier<Mono<T>> take) {
            return Mono.defer(take);
        }
    };

    /**
     * Takes from a queue where something may wait in it.
     * @param clock tells until when it counts
     * @param take empty when there is nothing any more
     */
    <T> Mono<T> ask(Queue queue, InstantSource clock, Supplier<Mono<T>> take);

}
