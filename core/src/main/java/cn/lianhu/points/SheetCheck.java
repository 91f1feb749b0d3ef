package cn.lianhu.points;

import cn.lianhu.ledger.DocumentKind;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of the supervision has checked what a branch publishes of a month.
 *
 * @param by id of the member; null where nobody has
 * @param given points, and
 * @param sold pieces, and
 * @param lines by rule and good, as he saw them: of another sheet nobody has looked at
 * anything
 */
record SheetCheck(String id, long version, @Nullable String by, @Nullable Instant at, long given, long sold,
        String lines) {

    static final DocumentKind<SheetCheck> KIND = new DocumentKind<>("points-sheet", SheetCheck.class,
            id -> new SheetCheck(id, 0, null, null, 0, 0, ""), SheetCheck::id, SheetCheck::version,
            (s, version) -> new SheetCheck(s.id, version, s.by, s.at, s.given, s.sold, s.lines));

    SheetCheck {
        lines = lines == null ? "" : lines;
    }

    static String id(String branch, YearMonth month) {
        return branch + ":" + month;
    }

    SheetCheck by(String member, Instant when, long points, long pieces, String seen) {
        return new SheetCheck(id, version, member, when, points, pieces, seen);
    }

}
