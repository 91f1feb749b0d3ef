package cn.lianhu.ticket;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is counted so that it does not happen too often.
 *
 * @param asks questions to the reporter at this level
 * @param holds how often it was put on hold
 * @param reopens how often it was reopened or appealed
 * @param reopensByPhone how often of these because a household that was rung up said so
 * @param urgedOn the last day the reporter urged; null if never
 * @param escalationToldOn the last day the reporter was told of an escalation; null if
 * never
 */
public record Tallies(int asks, int holds, int reopens, int reopensByPhone, @Nullable LocalDate urgedOn,
        @Nullable LocalDate escalationToldOn) {

    public static final Tallies NONE = new Tallies(0, 0, 0, 0, null, null);

    public Tallies asked() {
        return new Tallies(asks + 1, holds, reopens, reopensByPhone, urgedOn, escalationToldOn);
    }

    public Tallies atNewLevel() {
        return new Tallies(0, holds, reopens, reopensByPhone, urgedOn, escalationToldOn);
    }

    public Tallies held() {
        return new Tallies(asks, holds + 1, reopens, reopensByPhone, urgedOn, escalationToldOn);
    }

    public Tallies reopened(boolean byPhone) {
        return new Tallies(asks, holds, reopens + 1, reopensByPhone + (byPhone ? 1 : 0), urgedOn, escalationToldOn);
    }

    public Tallies urged(LocalDate on) {
        return new Tallies(asks, holds, reopens, reopensByPhone, on, escalationToldOn);
    }

    public Tallies escalationTold(LocalDate on) {
        return new Tallies(asks, holds, reopens, reopensByPhone, urgedOn, on);
    }
}
