package cn.lianhu.bot.media;

import cn.lianhu.ticket.MediaKind;

/**
 * How large a file we take, in bytes: what the platform lets people send (platform
 * reference 6.1).
 */
public final class MediaLimits {

    private static final long MEGABYTE = 1L << 20;

    private MediaLimits() {
    }

    public static long of(MediaKind kind) {
        return switch (kind) {
            case IMAGE -> 10 * MEGABYTE;
            case VOICE -> 2 * MEGABYTE;
            case VIDEO -> 20 * MEGABYTE;
        };
    }

}
