package cn.lianhu.ticket;

import java.time.LocalDate;

/**
 * What is counted so that it does not happen too often.
 *
 * @param asks questions to the reporter at this level
 * @param holds how often it was put on hold
 * @param reopens how often it was reopened or appealed
 * @param urgedOn the last day the reporter urged; null if never
 * @param escalationToldOn the last day the reporter was told of an escalation; null if never
 */
public record Tallies(int asks, int holds, int reopens, LocalDate urgedOn, LocalDate escalationToldOn) {

    public static final Tallies NONE = new Tallies(0, 0, 0, null, null);

    public Tallies asked() {
        return new Tallies(asks + 1, holds, reopens, urgedOn, escalationToldOn);
    }

    public Tallies atNewLevel() {
        return new Tallies(0, holds, reopens, urgedOn, escalationToldOn);
    }

    public Tallies held() {
        return new Tallies(asks, holds + 1, reopens, urgedOn, escalationToldOn);
    }

    public Tallies reopened() {
        return new Tallies(asks, holds, reopens + 1, urgedOn, escalationToldOn);
    }

    public Tallies urged(LocalDate on) {
        return new Tallies(asks, holds, reopens, on, escalationToldOn);
    }

    public Tallies escalationTold(LocalDate on) {
        return new Tallies(asks, holds, reopens, urgedOn, on);
    }
}
