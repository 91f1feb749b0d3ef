package cn.lianhu.sandbox.look;

import cn.lianhu.bot.wechat.WechatChannel;
import cn.lianhu.calendar.Hours;
import cn.lianhu.notification.Notice;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A notice as the sandbox shows it: as its people read it at WeChat.
 *
 * @param to openid; null for who reported in confidence, where a ticket's notices are
 * shown
 * @param toName his name and, of a member, @param toLevel his post's level; null where
 * not asked for or not known
 * @param rung customer-service, template or kept; none before it was tried
 * @param fate pending, sent, seen, kept or handed over
 */
record NoticeView(String id, String kind, @Nullable String number, @Nullable String to, @Nullable String toName,
        @Nullable String toLevel, String text, OffsetDateTime at, OffsetDateTime notBefore, String rung, String fate) {

    static NoticeView of(Notice notice) {
        return of(notice, notice.to(), Names.NOBODY);
    }

    static NoticeView of(Notice notice, Names.Who who) {
        return of(notice, who.hidden() ? null : notice.to(), who);
    }

    private static NoticeView of(Notice notice, @Nullable String to, Names.Who who) {
        return new NoticeView(notice.id(), notice.kind().setting(), notice.number(), to, who.name(), who.level(),
                WechatChannel.CHANNEL.shown(notice.text()), at(notice.at()), at(notice.notBefore()),
                name(notice.rung().name(), '-'), name(notice.fate().name(), ' '));
    }

    private static String name(String value, char between) {
        return value.toLowerCase(Locale.ROOT).replace('_', between);
    }

    private static OffsetDateTime at(Instant at) {
        return at.atZone(Hours.ZONE).toOffsetDateTime();
    }
}
