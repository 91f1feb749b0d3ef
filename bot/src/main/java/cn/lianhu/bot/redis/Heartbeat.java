package cn.lianhu.bot.redis;

import java.time.Instant;
import reactor.core.publisher.Mono;

/** When the program last said that it runs: tells how long it did not. */
public final class Heartbeat {

    private final StoreConnection store;

    Heartbeat(StoreConnection store) {
        this.store = store;
    }

    /** Says so now; returns when it was said before, by any copy, to the millisecond; empty the first time ever. */
    public Mono<Instant> beat(Instant now) {
        return store.commands().getset(LedgerKeys.HEARTBEAT, Long.toString(now.toEpochMilli()))
                .map(Long::valueOf).map(Instant::ofEpochMilli);
    }
}
