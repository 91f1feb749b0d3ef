package cn.lianhu.bot.redis;

import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import java.time.Instant;

/**
 * How something due is named in its set: {@code RANK|ID|NAME}. Redis orders equal moments
 * by name, so the rank makes that the order in which things become due.
 */
final class DueEntry {

    private DueEntry() {
    }

    static String name(String id, DueKind kind) {
        if (id.indexOf('|') >= 0) {
            throw new IllegalArgumentException("an id with a | cannot fall due: " + kind.name());
        }
        return kind.rank() + "|" + id + "|" + kind.name();
    }

    /** The set it is in: those with digits are of a ticket or a draft. */
    static String set(DueKind kind) {
        return Character.isDigit(kind.rank()) ? LedgerKeys.DUE : LedgerKeys.DUE_LATER_KINDS;
    }

    static boolean isSet(String key) {
        return key.equals(LedgerKeys.DUE) || key.equals(LedgerKeys.DUE_LATER_KINDS);
    }

    /** In whole milliseconds, never before it is due. */
    static long score(Instant at) {
        long millis = at.toEpochMilli();
        return at.getNano() % 1_000_000 == 0 ? millis : millis + 1;
    }

    static DueThing read(String name, String score) {
        String[] parts = name.split("\\|");
        return new DueThing(new DueKind(parts[0].charAt(0), parts[2]), parts[1],
                Instant.ofEpochMilli((long) Double.parseDouble(score)));
    }

}
