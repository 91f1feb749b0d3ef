package cn.lianhu.bot.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A WebP as chunks of RIFF: all are kept but EXIF and XMP, and the header says no more
 * that they are there.
 */
final class WebpFile {

    private static final int HEADER = 12;

    private static final int SIZE_AT = 4;

    private static final int SIZE_COUNTS_FROM = 8;

    private static final int EXIF_AND_XMP = 0x08 | 0x04;

    private WebpFile() {
    }

    /**
     * @throws BrokenFile when it ends early
     */
    static byte[] stripped(byte[] content) {
        Bytes in = new Bytes(content);
        int end = in.within((long) in.little32(SIZE_AT) + SIZE_COUNTS_FROM);
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        out.write(content, 0, HEADER);
        for (int at = HEADER; at < end;) {
            int size = in.little32(at + 4);
            int next = in.within((long) at + 8 + size + (size & 1));
            if (!in.stands(at, "EXIF") && !in.stands(at, "XMP ")) {
                out.write(content, at, next - at);
            }
            at = next;
        }
        return said(out.toByteArray());
    }

    /** The size as it is now, and the flags of what is there still. */
    private static byte[] said(byte[] file) {
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(SIZE_AT, file.length - SIZE_COUNTS_FROM);
        if (new Bytes(file).stands(HEADER, "VP8X")) {
            file[HEADER + 8] &= ~EXIF_AND_XMP;
        }
        return file;
    }

}
