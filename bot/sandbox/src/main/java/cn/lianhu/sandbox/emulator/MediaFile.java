package cn.lianhu.sandbox.emulator;

import java.time.Instant;

/** A file of a message or an upload, good for three days from {@code at}. */
record MediaFile(String id, MediaFormat format, byte[] content, Instant at) {

    String name() {
        return id + "." + format.extension();
    }

    /**
     * As an upload names it: image, voice, video, thumb for a small picture; or still for
     * one that does not move.
     */
    boolean isA(String type) {
        return switch (type) {
            case "thumb" -> format == MediaFormat.JPEG;
            case "still" -> format.type().equals("image") && format != MediaFormat.GIF;
            default -> format.type().equals(type);
        };
    }
}
