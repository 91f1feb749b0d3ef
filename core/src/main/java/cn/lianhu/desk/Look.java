package cn.lianhu.desk;

import cn.lianhu.calendar.Hours;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;

/**
 * That somebody looked at something within one month, once or more often.
 *
 * @param who a member
 * @param area code of the area that a list or file was of; empty for a ticket
 * @param last to ten minutes
 * @param times not counting within ten minutes
 */
record Look(String who, Looked what, String area, Instant first, Instant last, int times) {

    /** Who turns pages looks once. */
    private static final Duration SAME = Duration.ofMinutes(10);

    static final Duration KEPT = Duration.ofDays(365);

    boolean isOf(Look other) {
        return who.equals(other.who) && what == other.what && area.equals(other.area)
                && month(last).equals(month(other.last));
    }

    boolean lastsUntil(Instant now) {
        return now.isBefore(last.plus(SAME));
    }

    boolean over(Instant now) {
        return !now.isBefore(last.plus(KEPT));
    }

    Look again(Instant now) {
        return new Look(who, what, area, first, now, times + 1);
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(Hours.ZONE));
    }

}
