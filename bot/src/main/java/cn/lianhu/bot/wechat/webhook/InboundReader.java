package cn.lianhu.bot.wechat.webhook;

import cn.lianhu.intake.Inbound;
import cn.lianhu.ticket.MediaKind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns a message of a person, by its {@code MsgType}, into our words; events are
 * {@link EventReader}'s.
 */
final class InboundReader {

    private final InstantSource wallClock;

    InboundReader(InstantSource wallClock) {
        this.wallClock = wallClock;
    }

    /** Empty when it does not say who did what. */
    Optional<Inbound> read(Fields push) {
        if (!push.has("FromUserName") || !push.has("MsgType")) {
            return Optional.empty();
        }
        Instant sentAt = Seconds.parse(push.text("CreateTime")).orElseGet(wallClock::instant);
        return Optional.of(push.text("MsgType").equals("event") ? new EventReader(push, sentAt).read()
                : new Message(push, key(push), push.text("FromUserName"), sentAt).read());
    }

    /**
     * Every message has a {@code MsgId}, the same in each delivery; it may exceed 2^53
     * and need not be a number.
     */
    private static String key(Fields push) {
        String id = push.firstOf("MsgId", "MsgID");
        return id != null ? id
                : String.join("|", push.text("FromUserName"), push.text("CreateTime"), push.text("MsgType"));
    }

    private record Message(Fields push, String key, String from, Instant sentAt) {

        /**
         * Of a voice the 8 kHz recording: the one that the platform also takes back, for
         * whoever is to hear it.
         */
        Inbound read() {
            return switch (push.text("MsgType")) {
                case "text" -> text();
                case "image" -> media(MediaKind.IMAGE, push.firstOf("MediaId"));
                case "voice" -> media(MediaKind.VOICE, push.firstOf("MediaId", "MediaId16K"));
                case "video", "shortvideo" -> media(MediaKind.VIDEO, push.firstOf("MediaId"));
                case "location" -> location();
                default -> push.firstOf("MsgId", "MsgID") != null ? unreadable() : signal();
            };
        }

        private Inbound text() {
            String words = PersonText.clean(push.text("Content"));
            boolean tapped = push.has("bizmsgmenuid");
            return words.isEmpty() ? unreadable() : new Inbound.Text(key, from, sentAt, words, tapped);
        }

        private Inbound media(MediaKind kind, @Nullable String mediaId) {
            return mediaId == null ? unreadable()
                    : new Inbound.Media(key, from, sentAt, kind, mediaId, push.firstOf("PicUrl"), recognition());
        }

        /**
         * What the platform took a voice for; it has sent it empty for years (platform
         * reference 2).
         */
        private @Nullable String recognition() {
            String words = PersonText.clean(push.text("Recognition"));
            return words.isEmpty() ? null : words;
        }

        private Inbound location() {
            double latitude = degrees("Location_X", 90);
            double longitude = degrees("Location_Y", 180);
            String label = PersonText.clean(push.text("Label"));
            return Double.isNaN(latitude + longitude) ? unreadable()
                    : new Inbound.Location(key, from, sentAt, latitude, longitude, label);
        }

        private double degrees(String name, double most) {
            try {
                double value = Double.parseDouble(push.text(name));
                return Math.abs(value) <= most ? value : Double.NaN;
            }
            catch (NumberFormatException e) {
                return Double.NaN;
            }
        }

        private Inbound unreadable() {
            return new Inbound.Unreadable(key, from, sentAt, push.text("MsgType"));
        }

        private Inbound signal() {
            return new Inbound.Signal(key, from, sentAt, push.text("MsgType"), null, null);
        }
    }

}
