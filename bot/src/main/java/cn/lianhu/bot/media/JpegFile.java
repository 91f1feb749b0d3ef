package cn.lianhu.bot.media;

import java.io.ByteArrayOutputStream;

/**
 * A JPEG as segments (ITU T.81 B). Kept is what the picture needs: its tables and lines,
 * JFIF without a small picture, the colours' profile and Adobe's mark; what stands behind
 * its end (a second picture, a short film) goes too.
 */
final class JpegFile {

    private static final int END = 0xd9;

    private static final int START_OF_SCAN = 0xda;

    private static final int APP0 = 0xe0;

    private static final int APP1 = 0xe1;

    private static final int APP2 = 0xe2;

    private static final int APP14 = 0xee;

    private static final int APP15 = 0xef;

    private static final int COMMENT = 0xfe;

    private static final int JFIF_WITHOUT_PICTURE = 16;

    private final Bytes in;

    private final byte[] content;

    private final ByteArrayOutputStream out;

    private int orientation = Turning.UPRIGHT;

    private JpegFile(byte[] content) {
        this.content = content;
        this.in = new Bytes(content);
        this.out = new ByteArrayOutputStream(content.length);
    }

    /**
     * @throws BrokenFile when its segments do not follow one another
     */
    static Stripped stripped(byte[] content) {
        return new JpegFile(content).stripped();
    }

    private Stripped stripped() {
        out.write(content, 0, 2);
        int at = 2;
        while (at < content.length) {
            at = segment(at);
        }
        return new Stripped(out.toByteArray(), orientation);
    }

    /** Where the next one begins. */
    private int segment(int start) {
        int at = start;
        while (in.at(at) == 0xff && in.at(at + 1) == 0xff) {
            at++; // filling
        }
        if (in.at(at) != 0xff) {
            throw new BrokenFile("no segment at " + at);
        }
        int marker = in.at(at + 1);
        if (marker == END) {
            out.write(content, at, 2);
            return content.length;
        }
        if (standsAlone(marker)) {
            out.write(content, at, 2);
            return at + 2;
        }
        int end = in.within((long) at + 2 + in.big16(at + 2));
        if (marker == APP1 && in.stands(at + 4, "Exif\0")) {
            orientation = Orientation.in(content, at + 10, end);
        }
        if (isKept(marker, at, end)) {
            out.write(content, at, end - at);
        }
        return marker == START_OF_SCAN ? lines(end) : end;
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || marker >= 0xd0 && marker <= 0xd8;
    }

    private boolean isKept(int marker, int at, int end) {
        return switch (marker) {
            case APP0 -> in.stands(at + 4, "JFIF\0") && end - at - 2 == JFIF_WITHOUT_PICTURE;
            case APP2 -> in.stands(at + 4, "ICC_PROFILE\0");
            case APP14 -> in.stands(at + 4, "Adobe");
            default -> marker != COMMENT && (marker < APP0 || marker > APP15);
        };
    }

    /** The lines of the picture go on until a marker that is not one of theirs. */
    private int lines(int start) {
        int at = start;
        while (at + 1 < content.length && !(in.at(at) == 0xff && ends(in.at(at + 1)))) {
            at++;
        }
        int end = at + 1 < content.length ? at : content.length;
        out.write(content, start, end - start);
        return end;
    }

    private static boolean ends(int marker) {
        return marker != 0 && marker != 0xff && !(marker >= 0xd0 && marker <= 0xd7);
    }

}
