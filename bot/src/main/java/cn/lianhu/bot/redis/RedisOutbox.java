package cn.lianhu.bot.redis;

import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Outbox;
import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The outbox in Redis; decisions put notices in, each together with what it tells of. */
final class RedisOutbox implements Outbox {

    /** How long it can be looked up what became of a notice. */
    static final Duration ENDED_KEPT = Duration.ofDays(180);

    private final StoreConnection store;
    private final Documents documents = new Documents();
    private final NoticeReads notices;
    private final Windows windows;
    private final Lua take;
    private final Lua next;
    private final Lua settle;
    private final Lua postpone;
    private final Lua undelivered;

    RedisOutbox(StoreConnection store) {
        this.store = store;
        this.notices = new NoticeReads(store, documents);
        this.windows = new Windows(store);
        this.take = new Lua(store, "outbox-take");
        this.next = new Lua(store, "outbox-next");
        this.settle = new Lua(store, "outbox-settle");
        this.postpone = new Lua(store, "outbox-postpone");
        this.undelivered = new Lua(store, "outbox-undelivered");
    }

    @Override
    public Flux<Notice> take(Instant now, int most, Duration lease) {
        List<String> keys = List.of(LedgerKeys.OUT_URGENT, LedgerKeys.OUT, LedgerKeys.OUT_LEASES);
        return take.list(keys, LedgerKeys.PREFIX, Long.toString(now.toEpochMilli()),
                Long.toString(now.plus(lease).toEpochMilli()), Integer.toString(most)).flatMapIterable(this::read);
    }

    private List<Notice> read(List<String> flat) {
        return IntStream.range(0, flat.size() / 2).mapToObj(i -> documents.notice(flat.get(2 * i), flat.get(2 * i + 1),
                Notice.Rung.NONE, Notice.Fate.PENDING)).toList();
    }

    @Override
    public Mono<Optional<Slot>> reserve(String openid, String about, Instant now) {
        return windows.reserve(openid, about, now);
    }

    @Override
    public Mono<Void> release(String openid, Slot slot) {
        return windows.release(openid, slot);
    }

    @Override
    public Mono<Void> windowClosed(String openid) {
        return windows.close(openid);
    }

    @Override
    public Mono<Void> settle(String id, Notice.Rung rung, Notice.Fate fate, String why) {
        if (fate == Notice.Fate.PENDING) {
            return Mono.error(new IllegalArgumentException("pending is no end of a notice; postpone it"));
        }
        List<String> keys = List.of(LedgerKeys.notice(id), LedgerKeys.OUT, LedgerKeys.OUT_URGENT, LedgerKeys.OUT_LEASES,
                LedgerKeys.FATES);
        return settle.value(keys, LedgerKeys.PREFIX, id, rung.name(), fate.name(), why == null ? "" : why,
                Long.toString(ENDED_KEPT.toSeconds())).then();
    }

    @Override
    public Mono<Void> postpone(String id, Instant until) {
        List<String> keys =
                List.of(LedgerKeys.notice(id), LedgerKeys.OUT, LedgerKeys.OUT_URGENT, LedgerKeys.OUT_LEASES);
        return postpone.value(keys, LedgerKeys.PREFIX, id, Long.toString(DueEntry.score(until))).then();
    }

    @Override
    public Mono<Integer> tried(String id) {
        return store.commands().hincrby(LedgerKeys.notice(id), "tries", 1).map(Long::intValue);
    }

    @Override
    public Mono<Notice> undelivered(String id, String why) {
        List<String> keys = List.of(LedgerKeys.notice(id), LedgerKeys.FATES, LedgerKeys.CLOSINGS);
        return undelivered.list(keys, LedgerKeys.PREFIX, id, why).filter(found -> !found.isEmpty())
                .map(found -> documents.notice(found.get(0), found.get(1), Notice.Rung.KEPT, Notice.Fate.KEPT));
    }

    @Override
    public Flux<Notice> keptClosings(Instant since, int most) {
        Range<Long> until = Range.from(Range.Boundary.unbounded(), Range.Boundary.including(since.toEpochMilli()));
        return store.commands().zrangebyscore(LedgerKeys.CLOSINGS, until, Limit.create(0, most)).collectList()
                .flatMap(notices::all).flatMapIterable(all -> all);
    }

    @Override
    public Mono<Void> leaveKept(String id) {
        return store.commands().zrem(LedgerKeys.CLOSINGS, id).then();
    }

    @Override
    public Flux<Notice> of(String to) {
        return store.commands().zrange(LedgerKeys.noticesTo(to), 0, -1).collectList().flatMap(notices::all)
                .flatMapIterable(all -> all);
    }

    @Override
    public Mono<Map<String, Long>> fates() {
        return store.commands().hgetall(LedgerKeys.FATES)
                .collectMap(count -> count.getKey(), count -> Long.valueOf(count.getValue()));
    }

    @Override
    public Mono<Instant> next() {
        List<String> keys = List.of(LedgerKeys.OUT_URGENT, LedgerKeys.OUT, LedgerKeys.OUT_LEASES);
        return next.value(keys, LedgerKeys.PREFIX).map(millis -> Instant.ofEpochMilli(Long.parseLong(millis)));
    }
}
