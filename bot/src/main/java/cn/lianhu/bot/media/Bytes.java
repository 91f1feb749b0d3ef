package cn.lianhu.bot.media;

import java.nio.charset.StandardCharsets;

/**
 * Reads a file piece by piece. Whatever would lie behind its end makes it a
 * {@link BrokenFile}.
 */
final class Bytes {

    private final byte[] content;

    Bytes(byte[] content) {
        this.content = content;
    }

    /** 0 to 255. */
    int at(int index) {
        if (index < 0 || index >= content.length) {
            throw new BrokenFile("ends early");
        }
        return content[index] & 0xff;
    }

    int big16(int index) {
        return at(index) << 8 | at(index + 1);
    }

    /** At most 2³¹ − 1, as more than the file has is broken anyway. */
    int big32(int index) {
        return size((long) big16(index) << 16 | big16(index + 2));
    }

    int little16(int index) {
        return at(index + 1) << 8 | at(index);
    }

    int little32(int index) {
        return size((long) little16(index + 2) << 16 | little16(index));
    }

    private static int size(long value) {
        if (value > Integer.MAX_VALUE) {
            throw new BrokenFile("a size of " + value);
        }
        return (int) value;
    }

    boolean stands(int index, String mark) {
        return Telling.stands(content, index, mark.getBytes(StandardCharsets.ISO_8859_1));
    }

    /**
     * @throws BrokenFile when it ends before {@code to}
     */
    int within(long to) {
        if (to < 0 || to > content.length) {
            throw new BrokenFile("ends early");
        }
        return (int) to;
    }

}
