package cn.lianhu.ledger;

import cn.lianhu.calendar.Hours;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * What somebody got of one kind in one week.
 *
 * @param monday on which the week began
 */
public record Got(LocalDate monday, NoticeKind kind) {

    /** Where a notice counts once it has reached somebody. */
    public static Got of(Notice notice) {
        Instant leaves = notice.notBefore() != null && notice.notBefore().isAfter(notice.at()) ? notice.notBefore()
                : notice.at();
        return new Got(week(leaves), notice.kind());
    }

    public static LocalDate week(Instant at) {
        return LocalDate.ofInstant(at, Hours.ZONE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /**
     * Whether it is one of those that may become a burden: said once more, or not asked
     * for.
     */
    public boolean burdens() {
        return kind == NoticeKind.SCHEME || kind == NoticeKind.REMINDER;
    }

}
