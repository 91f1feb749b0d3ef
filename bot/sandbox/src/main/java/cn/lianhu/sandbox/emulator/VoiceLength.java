package cn.lianhu.sandbox.emulator;

import java.nio.charset.StandardCharsets;

/**
 * How long a voice plays, in milliseconds; told from its frames. SILK and what cannot be
 * read counts as nothing.
 */
final class VoiceLength {

    static final long LONGEST = 60_000;

    private static final int[] NARROW = { 12, 13, 15, 17, 19, 20, 26, 31, 5, 0, 0, 0, 0, 0, 0, 0 };

    private static final int[] WIDE = { 17, 23, 32, 36, 40, 46, 50, 58, 60, 5, 0, 0, 0, 0, 0, 0 };

    private static final int FRAME_MILLIS = 20;

    private VoiceLength() {
    }

    static long of(byte[] voice) {
        if (begins(voice, "#!AMR-WB\n")) {
            return frames(voice, "#!AMR-WB\n".length(), WIDE);
        }
        return begins(voice, "#!AMR\n") ? frames(voice, "#!AMR\n".length(), NARROW) : Mp3Length.of(voice);
    }

    private static boolean begins(byte[] voice, String mark) {
        return new String(voice, 0, Math.min(voice.length, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
    }

    /** A frame is a byte that names its mode, and as many bytes as that mode has. */
    private static long frames(byte[] voice, int from, int[] sizes) {
        long millis = 0;
        for (int at = from; at < voice.length; at += 1 + sizes[voice[at] >> 3 & 0xf]) {
            millis += FRAME_MILLIS;
        }
        return millis;
    }

}
