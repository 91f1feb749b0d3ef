package cn.lianhu.bot.media;

import java.io.ByteArrayOutputStream;

/**
 * A GIF as blocks (GIF89a): pictures, their times and how often they repeat are kept;
 * comments and XMP are not.
 */
final class GifFile {

    private static final int SCREEN_END = 13;

    private static final int EXTENSION = 0x21;

    private static final int PICTURE = 0x2c;

    private static final int TRAILER = 0x3b;

    private static final int COMMENT = 0xfe;

    private static final int APPLICATION = 0xff;

    private final Bytes in;

    private final byte[] content;

    private final ByteArrayOutputStream out;

    private GifFile(byte[] content) {
        this.content = content;
        this.in = new Bytes(content);
        this.out = new ByteArrayOutputStream(content.length);
    }

    /**
     * @throws BrokenFile when its blocks do not follow one another
     */
    static byte[] stripped(byte[] content) {
        return new GifFile(content).stripped();
    }

    private byte[] stripped() {
        int at = in.within(SCREEN_END + (long) colours(in.at(10)));
        out.write(content, 0, at);
        while (at < content.length) {
            at = block(at);
        }
        return out.toByteArray();
    }

    private int block(int at) {
        return switch (in.at(at)) {
            case EXTENSION -> copied(at, blocksEnd(at + 2), isKept(at));
            case PICTURE -> copied(at, blocksEnd(in.within(at + 11L + colours(in.at(at + 9)))), true);
            case TRAILER -> {
                copied(at, at + 1, true);
                yield content.length;
            }
            default -> throw new BrokenFile("no block at " + at);
        };
    }

    private boolean isKept(int at) {
        return switch (in.at(at + 1)) {
            case COMMENT -> false;
            case APPLICATION -> in.stands(at + 3, "NETSCAPE2.0") || in.stands(at + 3, "ANIMEXTS1.0");
            default -> true;
        };
    }

    private int copied(int from, int to, boolean kept) {
        if (kept) {
            out.write(content, from, to - from);
        }
        return to;
    }

    /** Behind the sub-blocks, the last of which is empty. */
    private int blocksEnd(int start) {
        int at = start;
        while (in.at(at) != 0) {
            at += in.at(at) + 1;
        }
        return at + 1;
    }

    /** How long the table of colours is that such flags announce. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

}
