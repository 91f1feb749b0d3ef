package cn.lianhu.sandbox.emulator;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Real bytes for those who have no file at hand. */
final class SampleMedia {

    private static final int SIDE = 128;

    private static final int MODULES = 21;

    private static final int FRAME = 32;

    private static final int WIDE_FRAME = 18;

    private static final int FRAMES_A_SECOND = 50;

    private SampleMedia() {
    }

    static byte[] photo() {
        return jpeg(g -> {
            g.setColor(new Color(0x20304a));
            g.fillRect(0, 0, SIDE, SIDE);
            g.setColor(new Color(0xf2c14e));
            g.fillOval(SIDE / 3, SIDE / 4, SIDE / 3, SIDE / 3);
        });
    }

    /** Two seconds of silence in AMR-NB at 12.2 kbit/s. */
    static byte[] voice() {
        return voice(2);
    }

    /** The same in AMR-WB at 6.6 kbit/s. */
    static byte[] wideVoice() {
        return voice("#!AMR-WB\n", 2, WIDE_FRAME, 0x04);
    }

    /** Silence in AMR-NB. */
    static byte[] voice(int seconds) {
        return voice("#!AMR\n", seconds, FRAME, 0x3c);
    }

    private static byte[] voice(String mark, int seconds, int frame, int mode) {
        byte[] head = mark.getBytes(StandardCharsets.US_ASCII);
        byte[] voice = Arrays.copyOf(head, head.length + seconds * FRAMES_A_SECOND * frame);
        for (int at = head.length; at < voice.length; at += frame) {
            voice[at] = (byte) mode;
        }
        return voice;
    }

    /** An MP4 with nothing to see in it. */
    static byte[] video() {
        byte[] brand = "ftypmp42\0\0\0\0mp42isom".getBytes(StandardCharsets.US_ASCII);
        byte[] data = "mdat".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(2 * Integer.BYTES + brand.length + data.length + 1024)
            .putInt(Integer.BYTES + brand.length)
            .put(brand)
            .putInt(Integer.BYTES + data.length + 1024)
            .put(data)
            .array();
    }

    /**
     * A picture in a code's place: the same for the same ticket, not to be read by a
     * camera.
     */
    static byte[] code(String ticket) {
        Random dots = new Random(ticket.hashCode());
        int size = SIDE / MODULES;
        return jpeg(g -> {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, SIDE, SIDE);
            g.setColor(Color.BLACK);
            for (int module = 0; module < MODULES * MODULES; module++) {
                if (dots.nextBoolean()) {
                    g.fillRect(module % MODULES * size, module / MODULES * size, size, size);
                }
            }
        });
    }

    private static byte[] jpeg(Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        drawing.accept(graphics);
        graphics.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
