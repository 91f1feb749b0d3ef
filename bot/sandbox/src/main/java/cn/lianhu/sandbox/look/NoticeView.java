package cn.lianhu.sandbox.look;

import cn.lianhu.calendar.Hours;
import cn.lianhu.notification.Notice;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

/**
 * A notice as the sandbox shows it.
 *
 * @param to openid; null for who reported in confidence, where a ticket's notices are
 * shown
 * @param toName his name and, of a member, @param toLevel his post's level; null where
 * not asked for or not known
 * @param rung customer-service, template or kept; none before it was tried
 * @param fate pending, sent, seen, kept or handed over
 */
record NoticeView(String id, String kind, String number, String to, String toName, String toLevel, String text,
        OffsetDateTime at, OffsetDateTime notBefore, String rung, String fate) {

    static NoticeView of(Notice notice) {
        return of(notice, notice.to(), Names.NOBODY);
    }

    static NoticeView of(Notice notice, Names.Who who) {
        return of(notice, who.hidden() ? null : notice.to(), who);
    }

    private static NoticeView of(Notice notice, String to, Names.Who who) {
        return new NoticeView(notice.id(), notice.kind().setting(), notice.number(), to, who.name(), who.level(),
                notice.text(), at(notice.at()), at(notice.notBefore()), name(notice.rung(), '-'),
                name(notice.fate(), ' '));
    }

    private static String name(Enum<?> value, char between) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', between);
    }

    private static OffsetDateTime at(Instant at) {
        return at.atZone(Hours.ZONE).toOffsetDateTime();
    }
}
