package cn.lianhu.bot.redis;

import cn.lianhu.notification.Window;
import cn.lianhu.notification.Outbox.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** How many customer-service messages the platform still carries to whom; decisions open the windows. */
final class Windows {

    private final StoreConnection store;
    private final Lua reserve;
    private final Lua release;

    Windows(StoreConnection store) {
        this.store = store;
        this.reserve = new Lua(store, "window-reserve");
        this.release = new Lua(store, "window-release");
    }

    Mono<Optional<Slot>> reserve(String openid, String about, Instant now) {
        List<String> arguments = Stream.concat(Stream.of(Long.toString(now.toEpochMilli()), about == null ? "" : about),
                Stream.of(Window.values()).map(Window::name)).toList();
        return reserve.value(keys(openid), arguments).map(kind -> Optional.of(new Slot(Window.valueOf(kind))))
                .defaultIfEmpty(Optional.empty());
    }

    Mono<Void> release(String openid, Slot slot) {
        return release.value(keys(openid), slot.kind().name(), Integer.toString(slot.kind().messages())).then();
    }

    Mono<Void> close(String openid) {
        return store.commands().del(LedgerKeys.windows(openid)).then();
    }

    private static List<String> keys(String openid) {
        return List.of(LedgerKeys.windows(openid));
    }
}
