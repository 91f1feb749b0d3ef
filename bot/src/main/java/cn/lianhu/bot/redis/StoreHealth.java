package cn.lianhu.bot.redis;

import io.lettuce.core.SetArgs;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Mono;

/** Whether the store takes writes, asked by writing. */
public final class StoreHealth {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final SetArgs FOR_A_MINUTE = SetArgs.Builder.px(Duration.ofMinutes(1));

    private final StoreConnection store;

    private final String key;

    private final StoreWatch watch;

    StoreHealth(StoreConnection store, Keys keys, StoreWatch watch) {
        this.watch = watch;
        this.store = store;
        this.key = keys.of("health");
    }

    /**
     * Completes when a write was taken by the store that was opened, which keeps it;
     * errors with the reason when not, after a few seconds at the latest.
     */
    public Mono<Void> takesWrites() {
        return store.commands()
            .set(key, "ok", FOR_A_MINUTE)
            .timeout(PATIENCE, Mono.error(() -> new TimeoutException("The store took no write within " + PATIENCE)))
            .then(watch.look())
            .flatMap(wrong -> wrong.isEmpty() ? Mono.<Void>empty() : Mono.error(new IllegalStateException(wrong)));
    }

}
