package cn.lianhu.article;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Standing;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That what became of a ticket may be published, as its reporter said.
 *
 * @param number of the ticket
 * @param month in which he said so; null where he has not
 */
record Permission(String number, long version, @Nullable YearMonth month, Instant at) {

    private static final int MOST = 500;

    static final DocumentKind<Permission> KIND = new DocumentKind<>("may-publish", Permission.class,
            number -> new Permission(number, 0, null, Instant.EPOCH), Permission::number, Permission::version,
            (p, version) -> new Permission(p.number, version, p.month, p.at), Permission::standing);

    private Standing standing() {
        return month == null ? Standing.NOWHERE
                : new Standing(Map.of(list(month), at.toEpochMilli()), Set.of(), Map.of());
    }

    private static String list(YearMonth month) {
        return "may-publish-in:" + month;
    }

    /** Numbers of those of a month, the last first. */
    static Query.Listed in(YearMonth month) {
        return new Query.Listed(list(month), true, MOST);
    }

    Permission given(@Nullable YearMonth when, Instant moment) {
        return new Permission(number, version, when, moment);
    }

}
