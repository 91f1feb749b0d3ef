package cn.lianhu.bot.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhotosTest {

    private static byte[] cleaned(FileType type, byte[] file) {
        return Photos.clean(type, file).orElseThrow();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    static Stream<Arguments> allKinds() {
        return Stream.of(Arguments.of(FileType.JPEG, SomePhoto.jpeg(1, ByteOrder.LITTLE_ENDIAN)),
                Arguments.of(FileType.JPEG, SomePhoto.jpeg(1, ByteOrder.BIG_ENDIAN)),
                Arguments.of(FileType.JPEG, SomePhoto.jpeg(6, ByteOrder.BIG_ENDIAN)),
                Arguments.of(FileType.PNG, SomePhoto.png(1)), Arguments.of(FileType.PNG, SomePhoto.png(8)),
                Arguments.of(FileType.GIF, SomePhoto.gif()), Arguments.of(FileType.WEBP, SomePhoto.webp()));
    }

    @ParameterizedTest
    @MethodSource("allKinds")
    void keepsNothingOfWhereItWasTaken(FileType type, byte[] file) {
        assertThat(text(file)).contains(SomePhoto.PLACE);
        assertThat(FileType.of(file)).contains(type);

        byte[] kept = cleaned(type, file);

        assertThat(text(kept)).doesNotContain(SomePhoto.PLACE)
            .doesNotContain("Exif")
            .doesNotContain("EXIF")
            .doesNotContain("eXIf")
            .doesNotContain("xmpmeta")
            .doesNotContain("XMP");
        assertThat(FileType.of(kept)).contains(type);
    }

    @ParameterizedTest
    @CsvSource({ "jpeg,JPEG", "png,PNG", "gif,GIF" })
    void leavesWhatTellsNothingAsItWas(String format, FileType type) {
        byte[] plain = SomePhoto.plain(format);
        assertThat(cleaned(type, plain)).isEqualTo(plain);
    }

    @Test
    void leavesThePictureOfAnUprightPhotoAsItWas() {
        assertThat(cleaned(FileType.JPEG, SomePhoto.jpeg(1, ByteOrder.BIG_ENDIAN))).isEqualTo(SomePhoto.plain("jpeg"));
    }

    /**
     * Which colours are to be seen above left, above right, below left and below right.
     */
    @ParameterizedTest
    @CsvSource({ "1,RGBW", "2,GRWB", "3,WBGR", "4,BWRG", "5,RBGW", "6,BRWG", "7,WGBR", "8,GWRB" })
    void turnsAPhotoUpright(int orientation, String corners) {
        for (ByteOrder order : new ByteOrder[] { ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN }) {
            BufferedImage upright = SomePhoto.read(cleaned(FileType.JPEG, SomePhoto.jpeg(orientation, order)));
            assertThat(upright.getWidth()).isEqualTo(orientation < 5 ? SomePhoto.WIDTH : SomePhoto.HEIGHT);
            assertThat(corners(upright)).isEqualTo(corners);
        }
        assertThat(corners(SomePhoto.read(cleaned(FileType.PNG, SomePhoto.png(orientation))))).isEqualTo(corners);
    }

    private static String corners(BufferedImage image) {
        int right = image.getWidth() - 4;
        int low = image.getHeight() - 4;
        return name(image.getRGB(3, 3)) + name(image.getRGB(right, 3)) + name(image.getRGB(3, low))
                + name(image.getRGB(right, low));
    }

    private static String name(int rgb) {
        boolean red = (rgb >> 16 & 0xff) > 128;
        boolean green = (rgb >> 8 & 0xff) > 128;
        return red && green ? "W" : red ? "R" : green ? "G" : "B";
    }

    @ParameterizedTest
    @CsvSource({ "0", "9", "255", "65535" })
    void leavesAPhotoAsItLiesThatNamesNoWayUp(int orientation) {
        assertThat(cleaned(FileType.JPEG, SomePhoto.jpeg(orientation, ByteOrder.BIG_ENDIAN)))
            .isEqualTo(SomePhoto.plain("jpeg"));
    }

    @Test
    void keepsABrokenPhotoThatTellsNothing() {
        byte[] broken = SomePhoto.bytes("\u00ff\u00d8\u00ff\u00e0photo");
        assertThat(cleaned(FileType.JPEG, broken)).isEqualTo(broken);
    }

    @Test
    void keepsNoBrokenPhotoThatTellsSomething() {
        byte[] cut = Arrays.copyOf(SomePhoto.jpeg(1, ByteOrder.BIG_ENDIAN), 60);
        assertThat(Photos.clean(FileType.JPEG, cut)).isEmpty();
        byte[] gif = SomePhoto.gif();
        assertThat(Photos.clean(FileType.GIF, Arrays.copyOf(gif, gif.length - SomePhoto.PLACE.length() - 8)))
            .satisfiesAnyOf(kept -> assertThat(kept).isEmpty(),
                    kept -> assertThat(text(kept.orElseThrow())).doesNotContain(SomePhoto.PLACE));
    }

    /**
     * Cut anywhere, a photo is kept without what it told, or not at all; and no cut makes
     * an error.
     */
    @ParameterizedTest
    @EnumSource(value = FileType.class, names = { "JPEG", "PNG", "GIF", "WEBP" })
    void letsNothingThroughWhereverItIsCut(FileType type) {
        byte[] file = switch (type) {
            case JPEG -> SomePhoto.jpeg(6, ByteOrder.LITTLE_ENDIAN);
            case PNG -> SomePhoto.png(6);
            case GIF -> SomePhoto.gif();
            default -> SomePhoto.webp();
        };
        for (int length = 14; length < file.length; length += 3) {
            Optional<byte[]> kept = Photos.clean(type, Arrays.copyOf(file, length));
            kept.ifPresent(k -> assertThat(text(k)).doesNotContain(SomePhoto.PLACE));
        }
    }

    /** A few bytes that claim to be 65,500 by 65,500 points. */
    @Test
    void opensNoPictureThatNoMemoryHolds() {
        byte[] file = SomePhoto.jpeg(6, ByteOrder.BIG_ENDIAN);
        for (int at = 0; at < file.length - 9; at++) {
            if ((file[at] & 0xff) == 0xff && (file[at + 1] & 0xff) == 0xc0) {
                file[at + 5] = file[at + 7] = (byte) 0xff;
            }
        }
        byte[] kept = cleaned(FileType.JPEG, file);
        assertThat(text(kept)).doesNotContain(SomePhoto.PLACE);
        assertThat(kept.length).isLessThan(file.length);
    }

}
