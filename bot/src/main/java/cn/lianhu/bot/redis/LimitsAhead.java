package cn.lianhu.bot.redis;

import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ticket.Due;
import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * When the next limit of any ticket passes; reminders, the dates of a hold and whatever
 * is no ticket's are none.
 */
public final class LimitsAhead {

    private static final Set<DueKind> LIMITS = EnumSet
        .complementOf(EnumSet.of(Due.REMIND_RESPOND, Due.REMIND_RESOLVE, Due.REVIEW, Due.NO_REVIEW))
        .stream()
        .map(DueKind::of)
        .collect(Collectors.toSet());

    private static final int MOST = 1_000;

    private final StoreConnection store;

    LimitsAhead(StoreConnection store) {
        this.store = store;
    }

    /** The first after this moment; empty when there is none. */
    public Mono<Instant> after(Instant now) {
        Range<Long> later = Range.from(Range.Boundary.excluding(now.toEpochMilli()), Range.Boundary.unbounded());
        return store.commands()
            .zrangebyscoreWithScores(LedgerKeys.DUE, later, Limit.create(0, MOST))
            .map(found -> DueEntry.read(found.getValue(), Double.toString(found.getScore())))
            .filter(found -> LIMITS.contains(found.kind()))
            .next()
            .map(DueThing::at);
    }

}
