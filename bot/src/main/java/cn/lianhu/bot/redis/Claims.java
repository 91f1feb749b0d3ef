package cn.lianhu.bot.redis;

import io.lettuce.core.SetArgs;
import java.time.Duration;
import reactor.core.publisher.Mono;

/**
 * What only one copy of the program does at a time; short, for whoever claimed it may be
 * gone.
 */
public final class Claims {

    private final StoreConnection store;

    private final Keys keys;

    Claims(StoreConnection store, Keys keys) {
        this.store = store;
        this.keys = keys;
    }

    /** True for the first who asks, until it is given up or kept no longer. */
    public Mono<Boolean> claim(String what, Duration kept) {
        return store.commands().set(keys.of("claim", what), "1", SetArgs.Builder.nx().px(kept)).hasElement();
    }

    public Mono<Void> giveUp(String what) {
        return store.commands().del(keys.of("claim", what)).then();
    }

}
