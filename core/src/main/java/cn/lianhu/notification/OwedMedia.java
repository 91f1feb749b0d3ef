package cn.lianhu.notification;

import cn.lianhu.notification.Outbox.Slot;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** The photos and voices that people are still to be sent. Decisions put them in, with the notice they belong to. */
public interface OwedMedia {

    /** What is next for a photo: itself, first a line that names its ticket, nothing for now, or nothing ever again. */
    enum Next { MEDIA, LINE, FULL, GONE }

    /** @param slot the message that may be sent; null where none may */
    record Turn(Next next, Slot slot) {}

    /**
     * Takes the message that this one needs next from the person's open windows: the line where the last thing he was
     * told there is of another ticket. The last message of a window that stays open is left for words. What is taken as
     * {@link Next#MEDIA} is owed no more.
     */
    Mono<Turn> take(String openid, Owed media, Instant now);

    /** It was not sent after all: it is owed again, behind the others. */
    Mono<Void> putBack(String openid, Owed media, Instant now);

    /** It never can be sent. */
    Mono<Void> drop(String openid, Owed media);
}
