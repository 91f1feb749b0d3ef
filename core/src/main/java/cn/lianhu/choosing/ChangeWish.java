package cn.lianhu.choosing;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Standing;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That a household would rather have another member, outside of a mutual choice.
 *
 * @param branch its branch; null where it wishes for nothing
 * @param wanted id of whom it would like; null where it names nobody
 * @param reason in its words
 * @param by contact of who said it
 * @param at null where it wishes for nothing
 */
public record ChangeWish(String household, long version, @Nullable String branch, @Nullable String wanted,
        String reason, @Nullable String by, @Nullable Instant at) {

    private static final int MOST = 200;

    public static final DocumentKind<ChangeWish> KIND = new DocumentKind<>("change-wish", ChangeWish.class,
            household -> new ChangeWish(household, 0, null, null, "", null, null), ChangeWish::household,
            ChangeWish::version,
            (c, version) -> new ChangeWish(c.household, version, c.branch, c.wanted, c.reason, c.by, c.at),
            ChangeWish::standing);

    private Standing standing() {
        return branch == null || at == null ? Standing.NOWHERE
                : new Standing(Map.of(list(branch), at.toEpochMilli()), Set.of(), Map.of());
    }

    private static String list(String branch) {
        return "change-wishes:" + branch;
    }

    /** Ids of the households of a branch that wish for another one, the first first. */
    static Query.Listed in(String branch) {
        return new Query.Listed(list(branch), false, MOST);
    }

    public boolean open() {
        return at != null;
    }

    ChangeWish of(String branchCode, @Nullable String member, String why, String contact, Instant when) {
        return new ChangeWish(household, version, branchCode, member, why, contact, when);
    }

    ChangeWish gone() {
        return new ChangeWish(household, version, null, null, "", null, null);
    }

}
