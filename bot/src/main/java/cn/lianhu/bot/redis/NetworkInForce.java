package cn.lianhu.bot.redis;

import reactor.core.publisher.Mono;

/** Which network was in force last, so that a change of posts is also noticed when it was made while nothing ran. */
public final class NetworkInForce {

    private final StoreConnection store;
    private final String key;

    NetworkInForce(StoreConnection store, Keys keys) {
        this.store = store;
        this.key = keys.of("network");
    }

    /** The files as packed; empty the first time. */
    public Mono<String> packed() {
        return store.commands().get(key);
    }

    public Mono<Void> keep(String packed) {
        return store.commands().set(key, packed).then();
    }
}
