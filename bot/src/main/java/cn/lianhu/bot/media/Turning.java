package cn.lianhu.bot.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a photo anew, upright. */
final class Turning {

    /** EXIF's number for what is upright already. */
    static final int UPRIGHT = 1;

    private static final float QUALITY = 0.92f;

    /** More is not opened: a few bytes can claim to be a picture that no memory holds. */
    private static final long MOST_PIXELS = 50_000_000;

    /** More than that is drawn at half its size, or less. */
    private static final long ENOUGH_PIXELS = 12_500_000;

    private Turning() {
    }

    /** Empty when it cannot be read, or is too large. */
    static Optional<byte[]> drawnAnew(byte[] content, String format, int orientation) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
            Optional<BufferedImage> image = readers.hasNext() ? read(readers.next(), in) : Optional.empty();
            return image.isEmpty() ? Optional.empty() : Optional.of(written(turned(image.get(), orientation), format));
        }
        catch (IOException | RuntimeException unreadable) {
            return Optional.empty(); // readers throw whatever a broken file leads them to
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                return Optional.empty();
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = 1;
            while (pixels / ((long) step * step) > ENOUGH_PIXELS) {
                step++;
            }
            param.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(reader.read(0, param));
        }
        finally {
            reader.dispose();
        }
    }

    private static BufferedImage turned(BufferedImage image, int orientation) {
        boolean lying = orientation >= 5;
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage upright = new BufferedImage(lying ? height : width, lying ? width : height,
                image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                upright.setRGB(column(orientation, x, y, width, height), row(orientation, x, y, width, height),
                        line[x]);
            }
        }
        return upright;
    }

    /** In which column of the upright picture a point of the stored one lies. */
    private static int column(int orientation, int x, int y, int width, int height) {
        return switch (orientation) {
            case 2, 3 -> width - 1 - x;
            case 5, 8 -> y;
            case 6, 7 -> height - 1 - y;
            default -> x;
        };
    }

    private static int row(int orientation, int x, int y, int width, int height) {
        return switch (orientation) {
            case 3, 4 -> height - 1 - y;
            case 5, 6 -> x;
            case 7, 8 -> width - 1 - x;
            default -> y;
        };
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        }
        finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

}
