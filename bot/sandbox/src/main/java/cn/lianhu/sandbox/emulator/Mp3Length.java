package cn.lianhu.sandbox.emulator;

import org.jspecify.annotations.Nullable;

/** How long an MP3 plays, in milliseconds, by the headers of its layer-3 frames. */
final class Mp3Length {

    private static final int[] KBITS_1 = { 0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0 };

    private static final int[] KBITS_2 = { 0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0 };

    private static final int[] HERTZ = { 44_100, 48_000, 32_000, 0 };

    private static final int VERSION_1 = 3;

    private static final int VERSION_2 = 2;

    private Mp3Length() {
    }

    static long of(byte[] voice) {
        double millis = 0;
        for (int at = afterTag(voice); at + 4 <= voice.length;) {
            Frame frame = Frame.at(voice, at);
            if (frame == null) {
                break;
            }
            millis += 1_000.0 * frame.samples() / frame.hertz();
            at += frame.bytes();
        }
        return Math.round(millis);
    }

    /** An ID3 tag names its length in four bytes of seven bits. */
    private static int afterTag(byte[] voice) {
        return voice.length > 10 && voice[0] == 'I' ? 10 + (voice[6] << 21 | voice[7] << 14 | voice[8] << 7 | voice[9])
                : 0;
    }

    private record Frame(int samples, int hertz, int bytes) {

        /** Null where none begins. */
        static @Nullable Frame at(byte[] voice, int at) {
            int version = voice[at + 1] >> 3 & 3;
            boolean layer3 = voice[at] == (byte) 0xff && (voice[at + 1] & 0xe6) == 0xe2;
            int kbits = (version == VERSION_1 ? KBITS_1 : KBITS_2)[voice[at + 2] >> 4 & 0xf];
            int hertz = HERTZ[voice[at + 2] >> 2 & 3] >> (version == VERSION_1 ? 0 : version == VERSION_2 ? 1 : 2);
            if (!layer3 || version == 1 || kbits == 0 || hertz == 0) {
                return null;
            }
            int samples = version == VERSION_1 ? 1152 : 576;
            return new Frame(samples, hertz, samples / 8 * kbits * 1_000 / hertz + (voice[at + 2] >> 1 & 1));
        }
    }

}
