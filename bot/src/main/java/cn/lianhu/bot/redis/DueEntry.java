package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Ledger.DueThing;
import cn.lianhu.ticket.Due;
import java.time.Instant;

/**
 * How something due is named in its set: {@code RANK|ID|DUE}. Redis orders equal moments
 * by name, so the rank, which is the place in {@link Due}, makes that the order in which
 * things become due. Put new values of Due at its end, or write the set anew.
 */
final class DueEntry {

    private DueEntry() {
    }

    static String name(String id, Due due) {
        return due.ordinal() + "|" + id + "|" + due;
    }

    /** In whole milliseconds, never before it is due. */
    static long score(Instant at) {
        long millis = at.toEpochMilli();
        return at.getNano() % 1_000_000 == 0 ? millis : millis + 1;
    }

    static DueThing read(String name, String score) {
        String[] parts = name.split("\\|");
        return new DueThing(parts[1], Due.valueOf(parts[2]), Instant.ofEpochMilli((long) Double.parseDouble(score)));
    }

}
