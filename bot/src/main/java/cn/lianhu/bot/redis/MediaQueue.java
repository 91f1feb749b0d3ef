package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Changes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import reactor.core.publisher.Flux;

/**
 * Media with which something is to be done, each leased to one copy of the program at a
 * time.
 */
final class MediaQueue {

    private final String key;

    private final InstantSource wall;

    private final Documents documents = new Documents();

    private final Lua take;

    /**
     * @param wall real time, by which leases end
     */
    MediaQueue(StoreConnection store, String key, InstantSource wall) {
        this.key = key;
        this.wall = wall;
        this.take = new Lua(store, "fetch-take");
    }

    Flux<Changes.Fetch> take(int most, Duration lease) {
        Instant now = wall.instant();
        return take
            .list(List.of(key), LedgerKeys.PREFIX, Long.toString(now.toEpochMilli()),
                    Long.toString(now.plus(lease).toEpochMilli()), Integer.toString(most))
            .flatMapIterable(jobs -> jobs)
            .map(documents::fetch);
    }

}
