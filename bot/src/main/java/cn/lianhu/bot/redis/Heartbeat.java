package cn.lianhu.bot.redis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** When the program last said that it runs: tells how long it did not. */
public final class Heartbeat {

    private final Lua beat;

    Heartbeat(StoreConnection store) {
        this.beat = new Lua(store, "heartbeat");
    }

    /**
     * Says so now; returns when it was said before, by any copy, to the millisecond;
     * empty the first time ever. That it was longer ago than the silence is written down
     * with it as a {@link Downtime}.
     */
    public Mono<Instant> beat(Instant now, Duration silence) {
        return beat
            .value(List.of(LedgerKeys.HEARTBEAT, LedgerKeys.DOWNTIME), Long.toString(now.toEpochMilli()),
                    Long.toString(silence.toMillis()))
            .map(Long::valueOf)
            .map(Instant::ofEpochMilli);
    }

}
