package cn.lianhu.bot.redis;

import cn.lianhu.bot.wechat.sending.OwedMedia;
import cn.lianhu.bot.wechat.sending.Window;
import cn.lianhu.bot.wechat.sending.Windows.Slot;
import cn.lianhu.notification.Owed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/** What photos and voices people are owed, in Redis: a set for each person. */
final class RedisOwedMedia implements OwedMedia {

    private final StoreConnection store;

    private final Lua take;

    RedisOwedMedia(StoreConnection store) {
        this.store = store;
        this.take = new Lua(store, "owed-take");
    }

    @Override
    public Mono<Turn> take(String openid, Owed media, Instant now) {
        List<String> arguments = new ArrayList<>(
                List.of(Long.toString(now.toEpochMilli()), media.number(), OwedEntry.name(media)));
        for (Window window : Window.values()) {
            arguments.addAll(List.of(window.name(), Integer.toString(window.forWords())));
        }
        return take
            .list(List.of(LedgerKeys.windows(openid), LedgerKeys.owed(openid), LedgerKeys.owedTaken(openid)),
                    arguments.toArray(String[]::new))
            .map(RedisOwedMedia::turn);
    }

    private static Turn turn(List<String> found) {
        return switch (found.getFirst()) {
            case "MEDIA" -> new Turn.Media(slot(found));
            case "LINE" -> new Turn.Line(slot(found));
            case String why -> new Turn.None(Turn.Why.valueOf(why));
        };
    }

    private static Slot slot(List<String> found) {
        return new Slot(Window.valueOf(found.get(1)));
    }

    @Override
    public Mono<Void> putBack(String openid, Owed media, Instant now) {
        return store.commands()
            .zadd(LedgerKeys.owed(openid), now.toEpochMilli(), OwedEntry.name(media))
            .then(taken(openid, media));
    }

    @Override
    public Mono<Void> drop(String openid, Owed media) {
        return store.commands().zrem(LedgerKeys.owed(openid), OwedEntry.name(media)).then(taken(openid, media));
    }

    private Mono<Void> taken(String openid, Owed media) {
        return store.commands().hdel(LedgerKeys.owedTaken(openid), OwedEntry.name(media)).then();
    }

}
