package cn.lianhu.bot.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/**
 * Photos as cameras write them, made of a picture whose corners have colours of their
 * own.
 */
public final class SomePhoto {

    static final int WIDTH = 48;
    static final int HEIGHT = 32;

    public static final String PLACE = "24.4789N118.0894E";

    private SomePhoto() {
    }

    /** Red above, blue below on the left; green above, white below on the right. */
    static BufferedImage picture() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean left = x < WIDTH / 2;
                image.setRGB(x, y, y < HEIGHT / 2 ? left ? 0xff0000 : 0x00ff00 : left ? 0x0000ff : 0xffffff);
            }
        }
        return image;
    }

    public static byte[] plain(String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture(), format, out);
            return out.toByteArray();
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A TIFF that says how the picture is to be turned, and with a folder of GPS that
     * says where it was taken.
     */
    static byte[] exif(int orientation, ByteOrder order) {
        byte[] place = bytes(PLACE);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + 2 + 12 + 4 + place.length).order(order);
        tiff.put(bytes(order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM"))
            .putShort((short) 42)
            .putInt(8)
            .putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        tiff.putShort((short) 1).putShort((short) 0x001d).putShort((short) 2).putInt(place.length).putInt(56).putInt(0);
        return tiff.put(place).array();
    }

    /**
     * A JPEG with EXIF, XMP, a comment and, behind its end, a second picture with EXIF of
     * its own.
     */
    public static byte[] jpeg(int orientation, ByteOrder order) {
        byte[] plain = plain("jpeg");
        byte[] app1 = segment(0xe1, both(bytes("Exif\0\0"), exif(orientation, order)));
        byte[] xmp = segment(0xe1, bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + PLACE + "</x:xmpmeta>"));
        byte[] comment = segment(0xfe, bytes(PLACE));
        byte[] withExif = both(bytes("\u00ff\u00d8"), app1, xmp, comment, Arrays.copyOfRange(plain, 2, plain.length));
        return both(withExif, bytes("\u00ff\u00d8"), app1, Arrays.copyOfRange(plain, 2, plain.length));
    }

    static byte[] png(int orientation) {
        byte[] plain = plain("png");
        int behindHeader = 8 + 25;
        return both(Arrays.copyOf(plain, behindHeader), chunk("eXIf", exif(orientation, ByteOrder.BIG_ENDIAN)),
                chunk("tEXt", bytes("Location\0" + PLACE)), Arrays.copyOfRange(plain, behindHeader, plain.length),
                bytes(PLACE));
    }

    static byte[] gif() {
        byte[] plain = plain("gif");
        int behindScreen = 13 + ((plain[10] & 0x80) == 0 ? 0 : 3 << (plain[10] & 7) + 1);
        return both(Arrays.copyOf(plain, behindScreen), bytes("!\u00fe" + (char) PLACE.length() + PLACE + "\0"),
                bytes("!\u00ff\u000bXMP DataXMP" + (char) PLACE.length() + PLACE + "\0"),
                Arrays.copyOfRange(plain, behindScreen, plain.length), bytes(PLACE));
    }

    /** Its picture is made up: nothing of ours reads it. */
    static byte[] webp() {
        byte[] chunks = both(riff("VP8X", bytes("\u002c\0\0\0\u002f\0\0\u001f\0\0")), riff("VP8 ", bytes("picture")),
                riff("EXIF", exif(1, ByteOrder.LITTLE_ENDIAN)), riff("XMP ", bytes(PLACE)));
        ByteBuffer file = ByteBuffer.allocate(12 + chunks.length).order(ByteOrder.LITTLE_ENDIAN);
        return file.put(bytes("RIFF")).putInt(4 + chunks.length).put(bytes("WEBP")).put(chunks).array();
    }

    private static byte[] riff(String name, byte[] content) {
        int padded = content.length + (content.length & 1);
        return ByteBuffer.allocate(8 + padded)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(bytes(name))
            .putInt(content.length)
            .put(content)
            .array();
    }

    static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
            .put((byte) 0xff)
            .put((byte) marker)
            .putShort((short) (content.length + 2))
            .put(content)
            .array();
    }

    static byte[] chunk(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(bytes(name));
        crc.update(content);
        return ByteBuffer.allocate(12 + content.length)
            .putInt(content.length)
            .put(bytes(name))
            .put(content)
            .putInt((int) crc.getValue())
            .array();
    }

    static byte[] both(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] bytes(String characters) {
        return characters.getBytes(StandardCharsets.ISO_8859_1);
    }

}
