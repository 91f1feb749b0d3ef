package cn.lianhu.bot.media;

import java.util.Arrays;

/**
 * Reads of EXIF (a TIFF, CIPA DC-008) the one thing that is needed: which way up the
 * picture is.
 */
final class Orientation {

    private static final int TAG = 0x0112;

    private static final int ENTRY = 12;

    private Orientation() {
    }

    /** 1 to 8; 1 where it does not say. */
    static int in(byte[] content, int from, int to) {
        if (from >= to) {
            return Turning.UPRIGHT;
        }
        try {
            return first(new Bytes(Arrays.copyOfRange(content, from, to)));
        }
        catch (BrokenFile unreadable) {
            return Turning.UPRIGHT;
        }
    }

    private static int first(Bytes tiff) {
        boolean little = tiff.stands(0, "II");
        int folder = little ? tiff.little32(4) : tiff.big32(4);
        int entries = read16(tiff, folder, little);
        for (int i = 0; i < entries; i++) {
            int entry = folder + 2 + i * ENTRY;
            if (read16(tiff, entry, little) == TAG) {
                int value = read16(tiff, entry + 8, little);
                return value >= 1 && value <= 8 ? value : Turning.UPRIGHT;
            }
        }
        return Turning.UPRIGHT;
    }

    private static int read16(Bytes tiff, int at, boolean little) {
        return little ? tiff.little16(at) : tiff.big16(at);
    }

}
