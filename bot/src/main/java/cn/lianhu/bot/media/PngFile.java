package cn.lianhu.bot.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A PNG as chunks: those that draw it are kept, texts, times, EXIF and what stands behind
 * its end are not.
 */
final class PngFile {

    private static final int SIGNATURE = 8;

    private static final Set<String> DRAW = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
            "iCCP", "sBIT", "bKGD", "pHYs", "cICP", "acTL", "fcTL", "fdAT");

    private PngFile() {
    }

    /**
     * @throws BrokenFile when it ends early
     */
    static Stripped stripped(byte[] content) {
        Bytes in = new Bytes(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        out.write(content, 0, in.within(SIGNATURE));
        int orientation = Turning.UPRIGHT;
        String name = "";
        for (int at = SIGNATURE; at < content.length && !name.equals("IEND");) {
            int end = in.within((long) at + 12 + in.big32(at));
            name = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (DRAW.contains(name)) {
                out.write(content, at, end - at);
            }
            else if (name.equals("eXIf")) {
                orientation = Orientation.in(content, at + 8, end - 4);
            }
            at = end;
        }
        return new Stripped(out.toByteArray(), orientation);
    }

}
