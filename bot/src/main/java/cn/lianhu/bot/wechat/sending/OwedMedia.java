package cn.lianhu.bot.wechat.sending;

import cn.lianhu.bot.wechat.sending.Windows.Slot;
import cn.lianhu.notification.Owed;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * The photos and voices that people are still to be sent. Decisions put them in, with the
 * notice they belong to.
 */
public interface OwedMedia {

    /** What is next for a photo. */
    sealed interface Turn {

        /** It itself. */
        record Media(Slot slot) implements Turn {
        }

        /** First a line that names its ticket. */
        record Line(Slot slot) implements Turn {
        }

        /** Nothing may be sent. */
        record None(Why why) implements Turn {
        }

        /** FULL: not now; GONE: never again; TAKEN: it was taken before. */
        enum Why {

            FULL, GONE, TAKEN

        }

    }

    /**
     * Takes the message that this one needs next from the person's open windows: the line
     * where the last thing he was told there is of another ticket. The last message of a
     * window that stays open is left for words. What is taken as {@link Turn.Media} stays
     * owed until it is dropped, but is not taken again before it is put back or told of
     * anew: when its sending is broken off it comes when the person writes.
     */
    Mono<Turn> take(String contact, Owed media, Instant now);

    /** It was not sent after all: it is owed again, behind the others. */
    Mono<Void> putBack(String contact, Owed media, Instant now);

    /** It was sent, or never can be. */
    Mono<Void> drop(String contact, Owed media);

}
