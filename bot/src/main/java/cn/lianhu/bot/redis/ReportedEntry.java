package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Query.Reported;

/** A report as it stands in the list of its branch. */
final class ReportedEntry {

    private static final int PARTS = 3;

    private ReportedEntry() {
    }

    static String name(String number, String grid, String category) {
        return number + "|" + grid + "|" + category;
    }

    static Reported read(String name) {
        String[] parts = name.split("\\|", PARTS);
        return new Reported(Long.parseLong(parts[0]), parts[1], parts[2]);
    }

}
