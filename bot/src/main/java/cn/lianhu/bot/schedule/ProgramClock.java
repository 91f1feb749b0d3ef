package cn.lianhu.bot.schedule;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Mono;

/**
 * The clock that deadlines, windows and calendars go by. The check of pushes' timestamps
 * goes by the wall clock.
 */
public interface ProgramClock extends InstantSource {

    /**
     * The time, freshly agreed on with the other copies where that takes asking the
     * store.
     */
    default Mono<Instant> now() {
        return Mono.fromSupplier(this::instant);
    }

    static ProgramClock wall() {
        return () -> Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

}
