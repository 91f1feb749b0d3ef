package cn.lianhu.bot.redis;

import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Until when no copy of the program ran the last time: what became due before then was
 * found late.
 */
public final class Downtime {

    private final StoreConnection store;

    Downtime(StoreConnection store) {
        this.store = store;
    }

    public Mono<Instant> until() {
        return store.commands().get(LedgerKeys.DOWNTIME).map(Long::valueOf).map(Instant::ofEpochMilli);
    }

}
