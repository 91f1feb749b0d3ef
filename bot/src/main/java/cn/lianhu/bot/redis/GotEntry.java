package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Got;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import java.time.LocalDate;

/** As what a notice counts when it reaches somebody; outbox.lua counts. */
final class GotEntry {

    private static final String BURDENS = "!";

    private GotEntry() {
    }

    static String of(Notice notice) {
        Got got = Got.of(notice);
        return (got.burdens() ? BURDENS : "") + got.monday() + "|" + got.kind();
    }

    /** Without the mark, as it is counted. */
    static Got read(String entry) {
        int between = entry.indexOf('|');
        return new Got(LocalDate.parse(entry.substring(0, between)), NoticeKind.valueOf(entry.substring(between + 1)));
    }

}
