package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Window;
import cn.lianhu.notification.Outbox.Slot;
import io.lettuce.core.cluster.api.reactive.RedisClusterReactiveCommands;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** How many customer-service messages the platform still carries to whom; decisions open the windows. */
final class Windows {

    private final RedisClusterReactiveCommands<String, String> commands;
    private final Lua reserve;
    private final Lua release;

    Windows(RedisClusterReactiveCommands<String, String> commands) {
        this.commands = commands;
        this.reserve = new Lua(commands, "window-reserve");
        this.release = new Lua(commands, "window-release");
    }

    Mono<Optional<Slot>> reserve(String openid, Instant now) {
        String[] arguments = Stream.concat(Stream.of(Long.toString(now.toEpochMilli())),
                Stream.of(Window.values()).map(Window::name)).toArray(String[]::new);
        return reserve.value(keys(openid), arguments).map(kind -> Optional.of(new Slot(Window.valueOf(kind))))
                .defaultIfEmpty(Optional.empty());
    }

    Mono<Void> release(String openid, Slot slot) {
        return release.value(keys(openid), slot.kind().name(), Integer.toString(slot.kind().messages())).then();
    }

    Mono<Void> close(String openid) {
        return commands.del(keys(openid)).then();
    }

    private static String[] keys(String openid) {
        return new String[] {LedgerKeys.windows(openid)};
    }
}
