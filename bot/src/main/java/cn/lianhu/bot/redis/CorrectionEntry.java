package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Changes.Correction;

/** How a correction is kept: number, category and words, which are on one line. */
final class CorrectionEntry {

    private static final String BETWEEN = "\t";

    private CorrectionEntry() {
    }

    static String of(Correction correction) {
        return correction.ticket() + BETWEEN + correction.category() + BETWEEN + correction.words();
    }

    static Correction read(String entry) {
        String[] parts = entry.split(BETWEEN, 3);
        return new Correction(Long.parseLong(parts[0]), parts[2], parts[1]);
    }

}
