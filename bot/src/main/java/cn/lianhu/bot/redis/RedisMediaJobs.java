package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.ledger.Waiting;
import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import io.lettuce.core.ZAddArgs;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The media jobs in Redis; decisions put them in. */
final class RedisMediaJobs implements MediaJobs {

    private final StoreConnection store;

    private final InstantSource wall;

    private final MediaQueue queue;

    private final Lua done;

    /**
     * @param wall real time: the platform does not wait longer where the program's own
     * clock is moved
     */
    RedisMediaJobs(StoreConnection store, InstantSource wall) {
        this.store = store;
        this.wall = wall;
        this.queue = new MediaQueue(store, LedgerKeys.FETCH, wall);
        this.done = new Lua(store, "fetch-done");
    }

    @Override
    public Flux<Changes.Fetch> take(int most, Duration lease) {
        return queue.take(most, lease);
    }

    @Override
    public Mono<Void> done(String attachment, StoredMedia stored, boolean follows) {
        return ended(attachment, follows, "name", stored.name(), "type", stored.contentType(), "size",
                Long.toString(stored.size()));
    }

    @Override
    public Mono<Void> failed(String attachment, String why, Instant again) {
        return store.commands()
            .hset(LedgerKeys.media(attachment), "why", why)
            .then(store.commands().zadd(LedgerKeys.FETCH, ZAddArgs.Builder.xx(), again.toEpochMilli(), attachment))
            .then();
    }

    @Override
    public Mono<Void> givenUp(String attachment, String why, boolean follows) {
        return ended(attachment, follows, "why", why);
    }

    private Mono<Void> ended(String attachment, boolean follows, String... fields) {
        List<String> values = new ArrayList<>(
                List.of(attachment, follows ? Long.toString(wall.instant().toEpochMilli()) : ""));
        values.addAll(List.of(fields));
        return done.value(List.of(LedgerKeys.media(attachment), LedgerKeys.FETCH, LedgerKeys.FOLLOW_UP), values)
            .doOnSuccess(ended -> store.lookout().woke(Waiting.Queue.FOLLOW_UPS, Waiting.Queue.MEDIA))
            .then();
    }

    @Override
    public Mono<Integer> tried(String attachment) {
        return store.commands().hincrby(LedgerKeys.media(attachment), "tries", 1).map(Long::intValue);
    }

    @Override
    public Mono<Boolean> waits(String attachment) {
        return store.commands().zscore(LedgerKeys.FETCH, attachment).hasElement();
    }

    @Override
    public Mono<Optional<StoredMedia>> stored(String attachment) {
        return store.commands()
            .hgetall(LedgerKeys.media(attachment))
            .collectMap(field -> field.getKey(), field -> field.getValue())
            .map(fields -> Optional.ofNullable(fields.get("name"))
                .map(name -> new StoredMedia(name, fields.getOrDefault("type", ""),
                        Long.parseLong(fields.get("size")))));
    }

    @Override
    public Flux<Erasure> toErase(int most) {
        Range<Long> due = Range.from(Range.Boundary.unbounded(),
                Range.Boundary.including(wall.instant().toEpochMilli()));
        return store.commands()
            .zrangebyscore(LedgerKeys.ERASE, due, Limit.create(0, most))
            .map(EraseEntry::read)
            .collectList()
            .flatMapIterable(all -> all);
    }

    @Override
    public Mono<Void> erased(Erasure erasure) {
        String attachment = erasure.attachment();
        return store.commands()
            .zrem(LedgerKeys.FETCH, attachment)
            .then(store.commands().zrem(LedgerKeys.FOLLOW_UP, attachment))
            .then(store.commands().del(LedgerKeys.media(attachment), LedgerKeys.uploaded(attachment)))
            .then(store.commands().zrem(LedgerKeys.ERASE, EraseEntry.name(erasure)))
            .then();
    }

    @Override
    public Mono<Void> eraseLater(Erasure erasure, Duration pause) {
        return store.commands()
            .zadd(LedgerKeys.ERASE, ZAddArgs.Builder.xx(), wall.instant().plus(pause).toEpochMilli(),
                    EraseEntry.name(erasure))
            .then();
    }

}
