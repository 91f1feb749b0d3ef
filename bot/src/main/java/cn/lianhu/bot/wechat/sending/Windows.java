package cn.lianhu.bot.wechat.sending;

import cn.lianhu.notification.Notice;
import java.time.Instant;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * How many customer-service messages the platform still carries to whom. Decisions open
 * the windows, with what they decide; notices take from them.
 */
public interface Windows {

    /** A message that may be sent, and the window it is taken from. */
    record Slot(Window kind) {
    }

    /**
     * Marks a notice as being sent and takes one message from its person's open window
     * that ends soonest, in one step; gives nothing inside when no message may be sent.
     * Completes empty when the notice is no longer this copy's.
     */
    Mono<Optional<Slot>> reserve(Notice notice, Instant now);

    /** The message was not sent after all. */
    Mono<Void> release(String contact, Slot slot);

    /** The platform says that nothing more may be sent to this person (45015, 45047). */
    Mono<Void> close(String contact);

}
