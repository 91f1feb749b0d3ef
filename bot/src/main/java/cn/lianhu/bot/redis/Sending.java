package cn.lianhu.bot.redis;

import cn.lianhu.bot.wechat.sending.Window;
import cn.lianhu.bot.wechat.sending.Windows.Slot;
import cn.lianhu.notification.Notice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/**
 * What this copy of the program is sending, known in the store as its own for as long as
 * it says that it lives.
 */
final class Sending {

    /**
     * Of a copy that is silent for so long others take over: well under the five seconds
     * in which they are to go on, as the look that notices it comes once a second.
     */
    static final Duration ALIVE = Duration.ofMillis(3500);

    private static final List<String> KEYS = List.of(LedgerKeys.SEND_LEASES);

    private final String copy = UUID.randomUUID().toString();

    private final StoreConnection store;

    private final Lua take;

    private final Lua sending;

    Sending(StoreConnection store) {
        this.store = store;
        this.take = new Lua(store, "outbox", "outbox-take");
        this.sending = new Lua(store, "outbox", "outbox-sending");
    }

    /** Notice and person in turn. */
    Mono<List<String>> take(Instant now, int most) {
        return take.list(KEYS, LedgerKeys.PREFIX, copy, Long.toString(ALIVE.toMillis()),
                Long.toString(now.toEpochMilli()), Integer.toString(most));
    }

    Mono<Void> lives() {
        return store.lookout()
            .lives(copy, () -> store.commands().psetex(LedgerKeys.alive(copy), ALIVE.toMillis(), "1").then());
    }

    Mono<Optional<Slot>> reserve(Notice notice, Instant now) {
        List<String> arguments = arguments(notice);
        arguments.addAll(List.of(Long.toString(now.toEpochMilli()), notice.number() == null ? "" : notice.number(),
                Integer.toString(Window.leaves(notice))));
        Stream.of(Window.values()).map(Window::name).forEach(arguments::add);
        return sending.value(KEYS, arguments).flatMap(found -> switch (found) {
            case "LOST" -> Mono.empty();
            case "CLOSED" -> Mono.just(Optional.empty());
            default -> Mono.just(Optional.of(new Slot(Window.valueOf(found))));
        });
    }

    Mono<Boolean> mark(Notice notice) {
        return sending.value(KEYS, arguments(notice)).map("MARKED"::equals);
    }

    private List<String> arguments(Notice notice) {
        return new ArrayList<>(List.of(LedgerKeys.PREFIX, copy, notice.id(), notice.to()));
    }

    Mono<Void> unmark(String id) {
        return store.commands().hdel(LedgerKeys.notice(id), "sending").then();
    }

}
