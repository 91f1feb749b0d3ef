package cn.lianhu.points;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a branch publishes of a month.
 *
 * @param branch its name
 * @param given points in all, also by rules that are no more
 * @param checked id of the member of the supervision who has looked at it; null where
 * nobody has
 */
public record PublicSheet(String branch, YearMonth month, long given, List<RuleLine> rules, List<GoodLine> goods,
        @Nullable String checked, @Nullable Instant checkedAt) {

    /**
     * @param points given by it
     */
    public record RuleLine(Rule rule, long points) {
    }

    /**
     * @param good of price 0 where it is not sold any more
     * @param sold pieces
     * @param stock pieces that are there now
     */
    public record GoodLine(Good good, long sold, long stock) {
    }

}
