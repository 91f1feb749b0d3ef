package cn.lianhu.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A photo, voice or video of a ticket.
 *
 * @param id names the stored file
 * @param by contact of who sent it; null once forgotten
 * @param staff whether it was sent by staff, as proof of what was done
 * @param heard what a machine took a voice for; null for nothing
 * @param stuck whether the platform does not carry it to anybody else
 */
public record Attachment(String id, MediaKind type, Instant at, @Nullable String by, boolean staff,
        @Nullable Heard heard, boolean stuck) {

    public Attachment(String id, MediaKind type, Instant at, @Nullable String by, boolean staff) {
        this(id, type, at, by, staff, null, false);
    }

    /** Without who sent it and what he said: for what is kept outside its ticket. */
    public Attachment unsigned() {
        return new Attachment(id, type, at, null, staff, null, stuck);
    }

    /**
     * @param words null for none any more
     */
    public Attachment hearing(@Nullable Heard words) {
        return new Attachment(id, type, at, by, staff, words, stuck);
    }

    public Attachment gotStuck() {
        return new Attachment(id, type, at, by, staff, heard, true);
    }

    /**
     * Whether it cannot be passed on: the platform takes no video back, and not every
     * voice.
     */
    public boolean stays() {
        return stuck || type == MediaKind.VIDEO;
    }
}
