package cn.lianhu.bot.redis;

import cn.lianhu.bot.wechat.sending.Windows;
import cn.lianhu.ledger.Waiting;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Outbox;
import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The outbox in Redis; decisions put notices in, each together with what it tells of. */
final class RedisOutbox implements Outbox {

    private static final List<String> KEYS = List.of(LedgerKeys.SEND_LEASES);

    private final StoreConnection store;

    private final Documents documents = new Documents();

    private final NoticeReads notices;

    private final Sending sending;

    private final Lua next;

    private final Lua settle;

    private final Lua postpone;

    private final Lua breakOff;

    private final Lua undelivered;

    private final Lua adopt;

    RedisOutbox(StoreConnection store) {
        this.store = store;
        this.notices = new NoticeReads(store, documents);
        this.sending = new Sending(store);
        this.next = new Lua(store, "outbox", "outbox-next");
        this.settle = new Lua(store, "outbox", "outbox-settle");
        this.postpone = new Lua(store, "outbox", "outbox-postpone");
        this.breakOff = new Lua(store, "outbox", "outbox-break-off");
        this.undelivered = new Lua(store, "outbox", "outbox-undelivered");
        this.adopt = new Lua(store, "outbox", "outbox-adopt");
    }

    /** For this copy: what it takes from a window it marks as its own. */
    Windows windows() {
        return new RedisWindows(store, sending);
    }

    @Override
    public Flux<Notice> take(Instant now, int most) {
        return sending.take(now, most).flatMapIterable(this::read);
    }

    private List<Notice> read(List<String> flat) {
        return IntStream.range(0, flat.size() / 2)
            .mapToObj(
                    i -> documents.notice(flat.get(2 * i), flat.get(2 * i + 1), Notice.Rung.NONE, Notice.Fate.PENDING))
            .toList();
    }

    @Override
    public Mono<Void> lives() {
        return sending.lives();
    }

    @Override
    public Mono<Boolean> sending(Notice notice) {
        return sending.mark(notice);
    }

    @Override
    public Mono<Void> refused(String id) {
        return sending.unmark(id);
    }

    @Override
    public Mono<Void> settle(String id, Notice.Rung rung, Notice.Fate fate, String why) {
        if (fate == Notice.Fate.PENDING) {
            return Mono.error(new IllegalArgumentException("pending is no end of a notice; postpone it"));
        }
        return settle.value(KEYS, LedgerKeys.PREFIX, id, rung.name(), fate.name(), why == null ? "" : why)
            .doOnSuccess(settled -> freed())
            .then();
    }

    @Override
    public Mono<Void> postpone(String id, Instant until) {
        return postpone.value(KEYS, LedgerKeys.PREFIX, id, Long.toString(DueEntry.score(until)))
            .doOnSuccess(postponed -> freed())
            .then();
    }

    @Override
    public Mono<Void> breakOff(String id, Instant until) {
        return breakOff.value(KEYS, LedgerKeys.PREFIX, id, Long.toString(DueEntry.score(until)))
            .doOnSuccess(brokenOff -> freed())
            .then();
    }

    @Override
    public Mono<Void> adopt() {
        return Mono.defer(() -> adopt.value(KEYS, LedgerKeys.PREFIX))
            .repeat()
            .takeUntil("0"::equals)
            .then()
            .doOnSuccess(adopted -> freed());
    }

    /** What waits behind it may leave now. */
    private void freed() {
        store.lookout().woke(Waiting.Queue.NOTICES);
    }

    @Override
    public Mono<Integer> tried(String id) {
        return store.commands().hincrby(LedgerKeys.notice(id), "tries", 1).map(Long::intValue);
    }

    @Override
    public Mono<Notice> find(String id) {
        return notices.all(List.of(id)).flatMap(found -> Mono.justOrEmpty(found.stream().findFirst()));
    }

    @Override
    public Mono<Void> undelivered(String id, String why) {
        return undelivered.value(KEYS, LedgerKeys.PREFIX, id, why).then();
    }

    @Override
    public Flux<Notice> keptClosings(Instant since, int most) {
        Range<Long> until = Range.from(Range.Boundary.unbounded(), Range.Boundary.including(since.toEpochMilli()));
        return store.commands()
            .zrangebyscore(LedgerKeys.CLOSINGS, until, Limit.create(0, most))
            .collectList()
            .flatMap(notices::all)
            .flatMapIterable(all -> all);
    }

    @Override
    public Mono<Void> leaveKept(String id) {
        return store.commands().zrem(LedgerKeys.CLOSINGS, id).then();
    }

    @Override
    public Flux<Notice> of(String to) {
        return store.commands()
            .zrange(LedgerKeys.noticesTo(to), 0, -1)
            .collectList()
            .flatMap(notices::all)
            .flatMapIterable(all -> all);
    }

    @Override
    public Mono<Map<String, Long>> fates() {
        return store.commands()
            .hgetall(LedgerKeys.FATES)
            .collectMap(count -> count.getKey(), count -> Long.valueOf(count.getValue()));
    }

    @Override
    public Mono<Instant> next() {
        return next.value(KEYS, LedgerKeys.PREFIX).map(millis -> Instant.ofEpochMilli(Long.parseLong(millis)));
    }

}
