package cn.lianhu.bot.redis;

import cn.lianhu.bot.wechat.sending.Windows;
import cn.lianhu.notification.Notice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** The windows in Redis: of each person a hash with those he has opened. */
final class RedisWindows implements Windows {

    private final StoreConnection store;

    private final Sending sending;

    private final Lua release;

    RedisWindows(StoreConnection store, Sending sending) {
        this.store = store;
        this.sending = sending;
        this.release = new Lua(store, "window-release");
    }

    @Override
    public Mono<Optional<Slot>> reserve(Notice notice, Instant now) {
        return sending.reserve(notice, now);
    }

    @Override
    public Mono<Void> release(String openid, Slot slot) {
        return release
            .value(List.of(LedgerKeys.windows(openid)), slot.kind().name(), Integer.toString(slot.kind().messages()))
            .then();
    }

    @Override
    public Mono<Void> close(String openid) {
        return store.commands().del(LedgerKeys.windows(openid)).then();
    }

}
