package cn.lianhu.scheme;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How often households are visited.
 *
 * @param every those that are looked after more closely
 * @param others all others; null: only for a reason
 */
public record VisitPeriods(Period every, @Nullable Period others) {

    /** As the scheme promises. */
    public static final VisitPeriods USUAL = new VisitPeriods(Period.ofDays(14), Period.ofDays(14));

    /**
     * Null where nobody is to call without a reason.
     * @param closely whether it is one that is looked after more closely
     */
    public @Nullable Period of(boolean closely) {
        return closely ? every : others;
    }

}
