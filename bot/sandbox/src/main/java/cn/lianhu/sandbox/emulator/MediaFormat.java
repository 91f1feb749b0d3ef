package cn.lianhu.sandbox.emulator;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file the platform takes, told by how they begin. */
enum MediaFormat {

    JPEG("image", "jpg", "image/jpeg", 0, "\u00ff\u00d8\u00ff"), PNG("image", "png", "image/png", 0, "\u0089PNG"),
    GIF("image", "gif", "image/gif", 0, "GIF8"), AMR("voice", "amr", "audio/amr", 0, "#!AMR"),
    SILK("voice", "amr", "audio/amr", 1, "#!SILK"), MP3("voice", "mp3", "audio/mp3", 0, "ID3"),
    MP3_BARE("voice", "mp3", "audio/mp3", 0, "\u00ff\u00fb"), MP3_LOW("voice", "mp3", "audio/mp3", 0, "\u00ff\u00f3"),
    MP4("video", "mp4", "video/mp4", 4, "ftyp");

    private final String type;

    private final String extension;

    private final String contentType;

    private final int from;

    private final String mark;

    MediaFormat(String type, String extension, String contentType, int from, String mark) {
        this.type = type;
        this.extension = extension;
        this.contentType = contentType;
        this.from = from;
        this.mark = mark;
    }

    static Optional<MediaFormat> of(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, 16), StandardCharsets.ISO_8859_1);
        return Stream.of(values()).filter(format -> head.startsWith(format.mark, format.from)).findFirst();
    }

    String type() {
        return type;
    }

    String extension() {
        return extension;
    }

    String contentType() {
        return contentType;
    }

}
