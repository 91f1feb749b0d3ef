package cn.lianhu.ledger;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To be added to a sum that others add to at the same time; refused when the sum would go
 * beyond a bound. Of a sum that is beyond it already, what leads back is not refused.
 *
 * @param sum its name
 * @param amount below zero to take away
 * @param floor the sum may not fall below; null for none
 * @param ceiling the sum may not rise above; null for none
 * @param kept so long after the last addition nothing is left of the sum; null where it
 * stays
 */
public record Addition(String sum, long amount, @Nullable Long floor, @Nullable Long ceiling, @Nullable Duration kept) {

    /** The store counts exactly as far as this, up and down. */
    static final long MOST = 1_000_000_000_000_000L;

    public Addition {
        List.of(amount, floor == null ? 0 : floor, ceiling == null ? 0 : ceiling).forEach(Addition::countable);
    }

    public Addition(String sum, long amount, @Nullable Long floor, @Nullable Long ceiling) {
        this(sum, amount, floor, ceiling, null);
    }

    public static Addition of(String sum, long amount) {
        return new Addition(sum, amount, null, null);
    }

    private static void countable(long value) {
        if (value < -MOST || value > MOST) {
            throw new IllegalArgumentException("more than can be counted exactly: " + value);
        }
    }

    public static Addition atLeast(long floor, String sum, long amount) {
        return new Addition(sum, amount, floor, null);
    }

    public static Addition atMost(long ceiling, String sum, long amount) {
        return new Addition(sum, amount, null, ceiling);
    }

    /** Whether there is a sum that this does not fit. */
    boolean mayFail() {
        return amount < 0 && floor != null || amount > 0 && ceiling != null;
    }

    public Addition keptFor(Duration time) {
        return new Addition(sum, amount, floor, ceiling, time);
    }

}
