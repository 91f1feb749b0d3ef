package cn.lianhu.bot.redis;

import io.lettuce.core.cluster.api.reactive.RedisClusterReactiveCommands;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** How far the sandbox's clock has been moved on, for all copies and over restarts. */
public final class SandboxClockStore {

    private final RedisClusterReactiveCommands<String, String> commands;
    private final Lua forward;

    public SandboxClockStore(RedisClusterReactiveCommands<String, String> commands) {
        this.commands = commands;
        this.forward = new Lua(commands, "clock-forward");
    }

    /** Zero where it was never moved. */
    public Mono<Duration> get() {
        return commands.get(LedgerKeys.CLOCK).map(Long::valueOf).map(Duration::ofMillis).defaultIfEmpty(Duration.ZERO);
    }

    /** Moves it to this offset unless it is there or beyond; to the millisecond. Returns where it is now. */
    public Mono<Duration> set(Duration offset) {
        return forward.value(new String[] {LedgerKeys.CLOCK}, Long.toString(offset.toMillis()))
                .map(Long::valueOf).map(Duration::ofMillis);
    }
}
