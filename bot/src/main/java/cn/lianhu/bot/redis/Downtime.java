package cn.lianhu.bot.redis;

import java.time.Instant;
import reactor.core.publisher.Mono;

/** Until when no copy of the program ran the last time: what became due before then was found late. */
public final class Downtime {

    private final StoreConnection store;
    private final String key;

    Downtime(StoreConnection store, Keys keys) {
        this.store = store;
        this.key = keys.of("downtime-until");
    }

    public Mono<Instant> until() {
        return store.commands().get(key).map(Long::valueOf).map(Instant::ofEpochMilli);
    }

    public Mono<Void> ended(Instant at) {
        return store.commands().set(key, Long.toString(at.toEpochMilli())).then();
    }
}
