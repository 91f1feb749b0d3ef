package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Ledger.DueThing;
import cn.lianhu.ticket.Due;
import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import reactor.core.publisher.Mono;

/** When the next limit of any ticket passes; reminders and drafts are none. */
public final class LimitsAhead {

    private static final Set<Due> NO_LIMITS = EnumSet.of(Due.REMIND_RESPOND, Due.REMIND_RESOLVE, Due.DRAFT);

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
            .filter(found -> !NO_LIMITS.contains(found.due()))
            .next()
            .map(DueThing::at);
    }

}
