package cn.lianhu.notification;

import cn.lianhu.notification.Outbox.Slot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The photos and voices that people are still to be sent. Decisions put them in, with the
 * notice they belong to.
 */
public interface OwedMedia {

    /**
     * What is next for a photo: itself, first a line that names its ticket, nothing for
     * now, or nothing ever again; or it was taken before.
     */
    enum Next {

        MEDIA, LINE, FULL, GONE, TAKEN

    }

    /**
     * @param slot the message that may be sent; null where none may
     */
    record Turn(Next next, @Nullable Slot slot) {
    }

    /**
     * Takes the message that this one needs next from the person's open windows: the line
     * where the last thing he was told there is of another ticket. The last message of a
     * window that stays open is left for words. What is taken as {@link Next#MEDIA} stays
     * owed until it is dropped, but is not taken again before it is put back or told of
     * anew: when its sending is broken off it comes when the person writes.
     */
    Mono<Turn> take(String openid, Owed media, Instant now);

    /** It was not sent after all: it is owed again, behind the others. */
    Mono<Void> putBack(String openid, Owed media, Instant now);

    /** It was sent, or never can be. */
    Mono<Void> drop(String openid, Owed media);

}
