package cn.lianhu.points;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a household says in the shop to be known as itself; once, and not for long.
 *
 * @param code six digits
 * @param household null once it was used, or its time is over
 * @param contact of who asked for it
 */
record RedeemCode(String code, long version, @Nullable String household, @Nullable String contact,
        @Nullable Instant until) {

    static final Duration GOOD_FOR = Duration.ofMinutes(10);

    static final DueKind OVER = new DueKind('i', "POINTS_CODE_OVER");

    static final DocumentKind<RedeemCode> KIND = new DocumentKind<>("points-code", RedeemCode.class,
            code -> new RedeemCode(code, 0, null, null, null), RedeemCode::code, RedeemCode::version,
            (c, version) -> new RedeemCode(c.code, version, c.household, c.contact, c.until),
            c -> c.until == null ? Standing.NOWHERE : new Standing(Map.of(), Set.of(), Map.of(OVER, c.until)));

    boolean good(Instant now) {
        return household != null && until != null && now.isBefore(until);
    }

    RedeemCode of(String house, String asked, Instant now) {
        return new RedeemCode(code, version, house, asked, now.plus(GOOD_FOR));
    }

    RedeemCode over() {
        return new RedeemCode(code, version, null, null, null);
    }

}
