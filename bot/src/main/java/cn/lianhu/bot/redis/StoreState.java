package cn.lianhu.bot.redis;

import io.lettuce.core.KeyValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * How far a store has come.
 *
 * @param mark null where there is none
 * @param number the last ticket's number, 0 before the first
 * @param beat when a copy of the program last said that it runs, in milliseconds, 0
 * before the first time
 */
record StoreState(@Nullable String mark, long number, long beat) {

    static Mono<StoreState> of(StoreConnection store) {
        return store.commands()
            .mget(LedgerKeys.MARK, LedgerKeys.NUMBERS, LedgerKeys.HEARTBEAT)
            .collectList()
            .map(StoreState::of);
    }

    private static StoreState of(List<KeyValue<String, String>> found) {
        return new StoreState(found.get(0).getValueOrElse(null), number(found.get(1)), number(found.get(2)));
    }

    private static long number(KeyValue<String, String> found) {
        return Long.parseLong(found.getValueOrElse("0"));
    }
}
