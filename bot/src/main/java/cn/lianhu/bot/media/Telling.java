package cn.lianhu.bot.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a file holds any of the marks that what a camera or an editor writes beside the
 * picture begins with.
 */
final class Telling {

    private static final List<byte[]> MARKS = Stream
        .of("Exif\0", "ns.adobe.com/x", "Photoshop 3.0", "8BIM", "MPF\0", "eXIf", "EXIF", "XMP ", "XMP Data", "iTXt",
                "tEXt", "zTXt", "II*\0", "MM\0*", "GPS", "<x:xmpmeta", "ftyp", "\u00ff\u00fe", "!\u00fe")
        .map(mark -> mark.getBytes(StandardCharsets.ISO_8859_1))
        .toList();

    private Telling() {
    }

    static boolean in(byte[] content) {
        return MARKS.stream().anyMatch(mark -> holds(content, mark));
    }

    private static boolean holds(byte[] content, byte[] mark) {
        for (int at = 0; at + mark.length <= content.length; at++) {
            if (stands(content, at, mark)) {
                return true;
            }
        }
        return false;
    }

    static boolean stands(byte[] content, int at, byte[] mark) {
        return at >= 0 && at + mark.length <= content.length
                && Arrays.equals(content, at, at + mark.length, mark, 0, mark.length);
    }

}
