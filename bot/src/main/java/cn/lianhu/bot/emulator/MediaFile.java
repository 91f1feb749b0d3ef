package cn.lianhu.bot.emulator;

import java.time.Instant;

/** A file of a message or an upload, good for three days from {@code at}. */
record MediaFile(String id, MediaFormat format, byte[] content, Instant at) {

    String name() {
        return id + "." + format.extension();
    }

    /** As an upload names it: image, voice, video, or thumb for a small picture. */
    boolean isA(String type) {
        return format.type().equals(type) || type.equals("thumb") && format == MediaFormat.JPEG;
    }
}
