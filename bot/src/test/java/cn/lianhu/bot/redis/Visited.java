package cn.lianhu.bot.redis;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * A made-up kind of document: when a household was visited last. Nothing but this class
 * knows of it.
 */
record Visited(String household, long version, String grid, Instant last, Long ticket) {

    static final DueKind AGAIN = new DueKind('v', "VISIT");

    static final DocumentKind<Visited> KIND = new DocumentKind<>("visited", Visited.class,
            household -> new Visited(household, 0, null, null, null), Visited::household, Visited::version,
            (v, version) -> new Visited(v.household, version, v.grid, v.last, v.ticket), Visited::standing);

    static String in(String grid) {
        return "visited-in:" + grid;
    }

    Visited at(String where, Instant when) {
        return new Visited(household, version, where, when, ticket);
    }

    Visited because(long number) {
        return new Visited(household, version, grid, last, number);
    }

    private Standing standing() {
        return grid == null ? Standing.NOWHERE : new Standing(Map.of(in(grid), last.toEpochMilli()),
                Set.of(new Standing.Count(grid, "visited")), Map.of(AGAIN, last.plus(Duration.ofDays(14))));
    }

}
