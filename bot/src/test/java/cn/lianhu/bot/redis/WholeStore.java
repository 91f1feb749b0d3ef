package cn.lianhu.bot.redis;

import io.lettuce.core.cluster.api.reactive.RedisClusterReactiveCommands;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Flux;

/** All that a running program's store holds of what people said, as text. */
public final class WholeStore {

    private WholeStore() {
    }

    /**
     * But for the replies that are kept for a day to be given again. The keys are taken
     * whole before any of them is asked about: an answer that waits for those to others
     * on its own connection may wait for good (redis/lettuce#962).
     */
    public static String text(ApplicationContext program) {
        RedisClusterReactiveCommands<String, String> store = program.getBean(StoreConnection.class).commands();
        return store.keys("*")
            .collectList()
            .flatMapIterable(keys -> keys)
            .filter(key -> !key.startsWith(LedgerKeys.message("")))
            .flatMap(key -> store.type(key).flatMapMany(type -> content(store, key, type)))
            .collectList()
            .map(all -> String.join("\n", all))
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
