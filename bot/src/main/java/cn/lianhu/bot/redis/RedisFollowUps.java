package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.FollowUps;
import cn.lianhu.ledger.Waiting;
import io.lettuce.core.ZAddArgs;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What follows from media, in Redis: a set by when somebody may take it, written when the
 * media was fetched.
 */
final class RedisFollowUps implements FollowUps {

    private final StoreConnection store;

    private final InstantSource wall;

    private final MediaQueue queue;

    /**
     * @param wall real time, by which leases end
     */
    RedisFollowUps(StoreConnection store, InstantSource wall) {
        this.store = store;
        this.wall = wall;
        this.queue = new MediaQueue(store, LedgerKeys.FOLLOW_UP, wall);
    }

    @Override
    public Flux<Changes.Fetch> take(int most, Duration lease) {
        return queue.take(most, lease);
    }

    @Override
    public Mono<Void> hold(String attachment, Duration lease) {
        return again(attachment, wall.instant().plus(lease));
    }

    @Override
    public Mono<Integer> tried(String attachment) {
        return store.commands().hincrby(LedgerKeys.media(attachment), "follow-up-tries", 1).map(Long::intValue);
    }

    @Override
    public Mono<Void> again(String attachment, Instant when) {
        return store.commands()
            .zadd(LedgerKeys.FOLLOW_UP, ZAddArgs.Builder.xx(), when.toEpochMilli(), attachment)
            .doOnSuccess(later -> store.lookout().soon(Waiting.Queue.FOLLOW_UPS, when))
            .then();
    }

    @Override
    public Mono<Void> done(String attachment) {
        return store.commands().zrem(LedgerKeys.FOLLOW_UP, attachment).then();
    }

}
