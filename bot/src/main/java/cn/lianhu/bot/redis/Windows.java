package cn.lianhu.bot.redis;

import cn.lianhu.notification.Outbox.Slot;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * How many customer-service messages the platform still carries to whom; decisions open
 * the windows, notices take from them.
 */
final class Windows {

    private final StoreConnection store;

    private final Lua release;

    Windows(StoreConnection store) {
        this.store = store;
        this.release = new Lua(store, "window-release");
    }

    Mono<Void> release(String openid, Slot slot) {
        return release
            .value(List.of(LedgerKeys.windows(openid)), slot.kind().name(), Integer.toString(slot.kind().messages()))
            .then();
    }

    Mono<Void> close(String openid) {
        return store.commands().del(LedgerKeys.windows(openid)).then();
    }

}
