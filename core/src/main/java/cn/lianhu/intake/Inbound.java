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

    /** The channel's id of the person (openid). */
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

    /** Followed the account; scene as in a QR code, null without one. */
    record Follow(String key, String from, Instant sentAt, @Nullable String scene) implements Inbound {
    }

    record Unfollow(String key, String from, Instant sentAt) implements Inbound {
    }

    /** A follower scanned one of our QR codes. */
    record Scan(String key, String from, Instant sentAt, String scene) implements Inbound {
    }

    /** Tapped a menu button of ours. */
    record MenuTap(String key, String from, Instant sentAt, String menuKey) implements Inbound {
    }

    /**
     * Any other event of the platform: template result, view, consent …; nothing to
     * answer.
     */
    record Signal(String key, String from, Instant sentAt, String event, String reference,
            String status) implements Inbound {
    }

}
