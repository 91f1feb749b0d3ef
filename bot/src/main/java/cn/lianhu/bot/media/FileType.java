package cn.lianhu.bot.media;

import cn.lianhu.ticket.MediaKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The types of file that people's photos, voices and videos come in, told by their first
 * bytes.
 */
public enum FileType {

    JPEG(MediaKind.IMAGE, "image/jpeg", "jpg", true, 0, "\u00FF\u00D8\u00FF"),
    PNG(MediaKind.IMAGE, "image/png", "png", true, 0, "\u0089PNG\r\n\u001A\n"),
    GIF(MediaKind.IMAGE, "image/gif", "gif", true, 0, "GIF87a", "GIF89a"),
    WEBP(MediaKind.IMAGE, "image/webp", "webp", false, 8, "WEBP"),
    AMR(MediaKind.VOICE, "audio/amr", "amr", true, 0, "#!AMR\n"),
    AMR_WB(MediaKind.VOICE, "audio/amr-wb", "awb", false, 0, "#!AMR-WB\n"),
    SILK(MediaKind.VOICE, "audio/silk", "silk", false, 0, "#!SILK_V3", "\u0002#!SILK_V3"),
    MP3(MediaKind.VOICE, "audio/mpeg", "mp3", true, 0, "ID3", "\u00FF\u00FB", "\u00FF\u00F3", "\u00FF\u00F2",
            "\u00FF\u00FA"),
    SPEEX(MediaKind.VOICE, "audio/ogg", "spx", false, 0, "OggS", "Speex   "),
    MP4(MediaKind.VIDEO, "video/mp4", "mp4", false, 4, "ftyp");

    private final MediaKind kind;

    private final String contentType;

    private final String extension;

    private final boolean sendable;

    private final int offset;

    private final List<byte[]> marks;

    /**
     * @param marks one byte a character, any of which stands at the offset
     */
    FileType(MediaKind kind, String contentType, String extension, boolean sendable, int offset, String... marks) {
        this.kind = kind;
        this.contentType = contentType;
        this.extension = extension;
        this.sendable = sendable;
        this.offset = offset;
        this.marks = Stream.of(marks).map(m -> m.getBytes(StandardCharsets.ISO_8859_1)).toList();
    }

    /** Whatever it is said to be; empty for anything else than these. */
    public static Optional<FileType> of(byte[] content) {
        return Stream.of(values()).filter(type -> type.fits(content)).findFirst();
    }

    public static Optional<FileType> named(String contentType) {
        return Stream.of(values()).filter(type -> type.contentType.equals(contentType)).findFirst();
    }

    private boolean fits(byte[] content) {
        return marks.stream()
            .anyMatch(mark -> content.length >= offset + mark.length
                    && Arrays.equals(content, offset, offset + mark.length, mark, 0, mark.length));
    }

    public boolean is(MediaKind wanted) {
        return kind == wanted;
    }

    public MediaKind kind() {
        return kind;
    }

    public String contentType() {
        return contentType;
    }

    public String extension() {
        return extension;
    }

    /**
     * Whether the platform takes it from us too (media/upload, platform reference 6.1).
     */
    public boolean sendable() {
        return sendable;
    }

}
