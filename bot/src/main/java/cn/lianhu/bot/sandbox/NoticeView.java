package cn.lianhu.bot.sandbox;

import cn.lianhu.calendar.Hours;
import cn.lianhu.notification.Notice;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

/**
 * A notice as the sandbox shows it.
 *
 * @param rung customer-service, template or kept; none before it was tried
 * @param fate pending, sent, seen, kept or handed over
 */
record NoticeView(String id, String kind, String number, String to, String text, OffsetDateTime at,
        OffsetDateTime notBefore, String rung, String fate) {

    static NoticeView of(Notice notice) {
        return new NoticeView(notice.id(), notice.kind().setting(), notice.number(), notice.to(), notice.text(),
                at(notice.at()), at(notice.notBefore()), name(notice.rung(), '-'), name(notice.fate(), ' '));
    }

    private static String name(Enum<?> value, char between) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', between);
    }

    private static OffsetDateTime at(Instant at) {
        return at.atZone(Hours.ZONE).toOffsetDateTime();
    }
}
