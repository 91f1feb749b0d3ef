package cn.lianhu.bot.redis;

import cn.lianhu.ledger.MediaJobs.Erasure;

/** How a file that is to be deleted is named in its set: {@code ROUND|ATTACHMENT}. */
final class EraseEntry {

    private EraseEntry() {
    }

    static String name(Erasure erasure) {
        return erasure.round() + "|" + erasure.attachment();
    }

    static Erasure read(String name) {
        String[] parts = name.split("\\|", 2);
        return new Erasure(parts[1], Integer.parseInt(parts[0]));
    }

}
