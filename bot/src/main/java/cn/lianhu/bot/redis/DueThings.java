package cn.lianhu.bot.redis;

import cn.lianhu.ledger.DueThing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What has become due, each to one copy of the program at a time. */
final class DueThings {

    /** So long another copy waits for what one has taken. */
    static final Duration LEASE = Duration.ofSeconds(15);

    private final StoreConnection store;

    private final Lua take;

    DueThings(StoreConnection store) {
        this.store = store;
        this.take = new Lua(store, "due");
    }

    /**
     * @param wall the moment by the clock on the wall, by which leases end
     */
    Flux<DueThing> take(Instant now, Instant wall, int most) {
        List<String> keys = List.of(LedgerKeys.DUE_LEASES, LedgerKeys.DUE, LedgerKeys.DUE_LATER_KINDS);
        return take
            .list(keys, Long.toString(now.toEpochMilli()), Long.toString(wall.toEpochMilli()),
                    Long.toString(wall.plus(LEASE).toEpochMilli()), Integer.toString(most))
            .flatMapIterable(DueThings::read);
    }

    private static List<DueThing> read(List<String> flat) {
        return IntStream.range(0, flat.size() / 2)
            .mapToObj(i -> DueEntry.read(flat.get(2 * i), flat.get(2 * i + 1)))
            .toList();
    }

    Mono<Instant> next() {
        return Flux.just(LedgerKeys.DUE, LedgerKeys.DUE_LATER_KINDS)
            .flatMap(due -> store.commands().zrangeWithScores(due, 0, 0).next())
            .reduce((one, other) -> one.getScore() <= other.getScore() ? one : other)
            .map(first -> Instant.ofEpochMilli((long) first.getScore()));
    }

}
