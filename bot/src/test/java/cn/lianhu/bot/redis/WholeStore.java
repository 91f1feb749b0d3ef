package cn.lianhu.bot.redis;

import io.lettuce.core.RedisCommandTimeoutException;
import io.lettuce.core.cluster.api.reactive.RedisClusterReactiveCommands;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Flux;
import reactor.util.retry.Retry;

/** All that a running program's store holds of what people said, as text. */
public final class WholeStore {

    /**
     * A machine with other things to do may keep the store from its disk for longer than
     * one command may take.
     */
    private static final Retry PATIENT = Retry.max(15).filter(RedisCommandTimeoutException.class::isInstance);

    private WholeStore() {
    }

    /** But for the replies that are kept for a day to be given again. */
    public static String text(ApplicationContext program) {
        RedisClusterReactiveCommands<String, String> store = program.getBean(StoreConnection.class).commands();
        return store.keys("*")
            .filter(key -> !key.startsWith(LedgerKeys.message("")))
            .flatMap(key -> store.type(key).flatMapMany(type -> content(store, key, type)))
            .collectList()
            .map(all -> String.join("\n", all))
            .retryWhen(PATIENT)
            .block();
    }

    private static Flux<String> content(RedisClusterReactiveCommands<String, String> store, String key, String type) {
        return switch (type) {
            case "hash" -> store.hgetall(key).map(field -> field.getKey() + "=" + field.getValue());
            case "zset" -> store.zrange(key, 0, -1);
            case "set" -> store.smembers(key);
            case "list" -> store.lrange(key, 0, -1);
            default -> store.get(key).flux();
        };
    }

}
