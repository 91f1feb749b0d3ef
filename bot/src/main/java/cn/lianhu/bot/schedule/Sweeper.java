package cn.lianhu.bot.schedule;

import cn.lianhu.bot.redis.Downtime;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.WhenDue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Does what is due. Each thing counts from the exact moment it was due; only what became
 * due while no copy of the program ran counts from when it is found.
 */
public final class Sweeper {

    private static final int BATCH = 512;

    private static final int AT_ONCE = 32;

    private final Ledger ledger;

    private final Map<DueKind, WhenDue> passing;

    private final Downtime downtime;

    /**
     * @throws IllegalStateException when two of them would pass the same kind
     */
    public Sweeper(Ledger ledger, List<WhenDue> passing, Downtime downtime) {
        this.ledger = ledger;
        this.passing = passing.stream()
            .flatMap(one -> one.kinds().stream().map(kind -> Map.entry(kind, one)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.downtime = downtime;
    }

    /**
     * Everything due until {@code now}, earliest first; completes with how many things
     * were done.
     */
    public Mono<Long> sweep(Instant now) {
        return downtime.until().defaultIfEmpty(Instant.MIN).flatMap(late -> batches(now, late));
    }

    private Mono<Long> batches(Instant now, Instant late) {
        return ledger.due(now, BATCH)
            .collectList()
            .flatMap(batch -> pass(batch, now, late))
            .repeat()
            .takeUntil(done -> done == 0)
            .reduce(0L, Long::sum);
    }

    private Mono<Long> pass(List<DueThing> batch, Instant now, Instant late) {
        Map<String, List<DueThing>> byId = batch.stream()
            .collect(Collectors.groupingBy(DueThing::id, TreeMap::new, Collectors.toList()));
        return Flux.fromIterable(byId.values())
            .flatMap(same -> Flux.fromIterable(same).concatMap(due -> pass(due, now, late)).then(), AT_ONCE)
            .then(Mono.just((long) batch.size()));
    }

    private WhenDue whose(DueThing due) {
        WhenDue found = passing.get(due.kind());
        if (found == null) {
            throw new IllegalStateException("this program does not know what falls due as " + due.kind().name());
        }
        return found;
    }

    /** One that fails is tried again when its lease is over. */
    private Mono<Void> pass(DueThing due, Instant now, Instant late) {
        Instant at = due.at().isAfter(late) ? due.at() : now;
        return ledger.change(at, work -> {
            whose(due).pass(work, due);
            return null;
        }).onErrorResume(e -> {
            Log.failed("sweep", e);
            return Mono.empty();
        });
    }

}
