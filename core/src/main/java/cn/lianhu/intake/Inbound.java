package cn.lianhu.intake;

import cn.lianhu.ticket.MediaKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person did in the chat, in our words; the channel's adapter makes it.
 * {@code key} is the same for every delivery of the same message and different for any
 * other.
 */
public sealed interface Inbound {

    String key();

    /** The person, by the written form of his contact. */
    String from();

    /** When the person sent it, by the channel's clock; to the second. */
    Instant sentAt();

    /**
     * Words; {@code tapped} when they came from tapping a link or menu of ours as far as
     * the channel tells.
     */
    record Text(String key, String from, Instant sentAt, String words, boolean tapped) implements Inbound {
    }

    /**
     * A photo, voice or video; {@code mediaId} is good for three days on the platform,
     * {@code url} may be null, {@code recognition} is what the platform took a voice for,
     * null for nothing.
     */
    record Media(String key, String from, Instant sentAt, MediaKind kind, String mediaId, @Nullable String url,
            @Nullable String recognition) implements Inbound {

        public Media(String key, String from, Instant sentAt, MediaKind kind, String mediaId, @Nullable String url) {
            this(key, from, sentAt, kind, mediaId, url, null);
        }
    }

    /** A place sent from the map; degrees, GCJ-02; label may be empty. */
    record Location(String key, String from, Instant sentAt, double latitude, double longitude,
            String label) implements Inbound {
    }

    /** A link or anything else that is well formed but that we cannot read. */
    record Unreadable(String key, String from, Instant sentAt, String type) implements Inbound {
    }

    /**
     * Came to the account; {@code code} is the one he came by, null without one of ours.
     */
    record Follow(String key, String from, Instant sentAt, @Nullable Code code) implements Inbound {
    }

    record Unfollow(String key, String from, Instant sentAt) implements Inbound {
    }

    /**
     * Somebody who is there already scanned a code; null when it is none that means
     * anything.
     */
    record Scan(String key, String from, Instant sentAt, @Nullable Code code) implements Inbound {
    }

    /**
     * Tapped a button of ours that stands for a word; null when it only asks what is the
     * matter.
     */
    record MenuTap(String key, String from, Instant sentAt, @Nullable String word) implements Inbound {
    }

    /**
     * Any other event of the platform: template result, view, consent …; nothing to
     * answer.
     */
    record Signal(String key, String from, Instant sentAt, String event, @Nullable String reference,
            @Nullable String status) implements Inbound {
    }

}
