package cn.lianhu.bot.redis;

import cn.lianhu.notification.Owed;
import cn.lianhu.ticket.MediaKind;

/**
 * How a photo or voice that somebody is owed is named in his set: {@code NUMBER|KIND|ID}.
 */
final class OwedEntry {

    private OwedEntry() {
    }

    static String name(Owed media) {
        return media.number() + "|" + media.kind() + "|" + media.id();
    }

    static Owed read(String name) {
        String[] parts = name.split("\\|", 3);
        return new Owed(parts[0], parts[2], MediaKind.valueOf(parts[1]));
    }

}
