package cn.lianhu.bot.schedule;

import cn.lianhu.bot.redis.Downtime;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Occasion;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.world.CurrentDomain;
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

    private final CurrentDomain domain;

    private final Downtime downtime;

    Sweeper(Ledger ledger, CurrentDomain domain, Downtime downtime) {
        this.ledger = ledger;
        this.domain = domain;
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
        return domain.now()
            .whenDue(due.kind())
            .orElseThrow(() -> new IllegalStateException(
                    "this program does not know what falls due as " + due.kind().name()));
    }

    /** Two copies that work on the same come to the same; one of them stores it. */
    private static Occasion on(DueThing due, Instant at) {
        return new Occasion("due " + due.kind().name() + " " + due.id() + " " + due.at(), at);
    }

    /** One that fails is tried again when its lease is over. */
    private Mono<Void> pass(DueThing due, Instant now, Instant late) {
        Instant at = due.at().isAfter(late) ? due.at() : now;
        return Mono.fromCallable(() -> whose(due)).flatMap(passing -> ledger.change(on(due, at), work -> {
            passing.pass(work, due);
            return null;
        })).onErrorResume(e -> {
            Log.failed("sweep", e);
            return Mono.empty();
        });
    }

}
