package cn.lianhu.bot.redis;

import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.cluster.api.reactive.RedisClusterReactiveCommands;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What one server says about how well it keeps what it is given; null where it does not
 * say.
 *
 * @param aof {@code yes} or {@code no}
 * @param fsync {@code always}, {@code everysec} or {@code no}
 * @param eviction {@code noeviction} or how keys are thrown away when memory is full
 */
record StoreFacts(@Nullable String version, @Nullable String aof, @Nullable String fsync, @Nullable String eviction) {

    /** Asks CONFIG, and INFO for what CONFIG hides, as hosted Redis often does. */
    static Mono<StoreFacts> of(RedisClusterReactiveCommands<String, String> server) {
        return Mono.zip(info(server), config(server), StoreFacts::of);
    }

    private static StoreFacts of(Map<String, String> info, Map<String, String> config) {
        String enabled = info.get("aof_enabled");
        String aof = enabled == null ? null : "1".equals(enabled) ? "yes" : "no";
        return new StoreFacts(info.get("redis_version"), config.getOrDefault("appendonly", aof),
                config.get("appendfsync"), config.getOrDefault("maxmemory-policy", info.get("maxmemory_policy")));
    }

    private static Mono<Map<String, String>> info(RedisClusterReactiveCommands<String, String> server) {
        return server.info().map(StoreFacts::fields).onErrorReturn(RedisCommandExecutionException.class, Map.of());
    }

    private static Map<String, String> fields(String info) {
        return info.lines()
            .map(line -> line.split(":", 2))
            .filter(pair -> pair.length == 2)
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> first));
    }

    private static Mono<Map<String, String>> config(RedisClusterReactiveCommands<String, String> server) {
        return Flux.concat(server.configGet("append*"), server.configGet("maxmemory-policy"))
            .<Map<String, String>>reduceWith(HashMap::new, StoreFacts::with)
            .onErrorReturn(RedisCommandExecutionException.class, Map.of());
    }

    private static Map<String, String> with(Map<String, String> all, Map<String, String> more) {
        all.putAll(more);
        return all;
    }
}
