package cn.lianhu.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The notices that wait to be sent, and what became of those that did. */
public interface Outbox {

    /** A customer-service message that may be sent, and the window it is taken from. */
    record Slot(Window kind) {}

    /**
     * What may be sent now, urgent ones first, else in the order in which they came about; one for each person at a
     * time, so that his next one follows when this one is settled or postponed. After the lease another copy gets it.
     */
    Flux<Notice> take(Instant now, int most, Duration lease);

    /**
     * Takes one message from the person's open window that ends soonest; empty when none may be sent.
     *
     * @param about number of the ticket it tells of; null for none
     */
    Mono<Optional<Slot>> reserve(String openid, String about, Instant now);

    /** For a message about no ticket. */
    default Mono<Optional<Slot>> reserve(String openid, Instant now) {
        return reserve(openid, null, now);
    }

    /** The message was not sent after all. */
    Mono<Void> release(String openid, Slot slot);

    /** The platform says that nothing more may be sent to this person (45015, 45047). */
    Mono<Void> windowClosed(String openid);

    /** Says what became of a notice. A kept one is put before the next reply and may still be settled otherwise. */
    Mono<Void> settle(String id, Notice.Rung rung, Notice.Fate fate, String why);

    /** Gives a notice back; what waits for the same person behind it waits with it, unless it is urgent. */
    Mono<Void> postpone(String id, Instant until);

    /** One more try at this notice failed; how many that makes. */
    Mono<Integer> tried(String id);

    /**
     * The platform reports later that a notice it had taken did not arrive: it is kept now. Empty unless it was sent.
     */
    Mono<Notice> undelivered(String id, String why);

    /** Closing notices that are kept and should have left at {@code since} or before, longest first. */
    Flux<Notice> keptClosings(Instant since, int most);

    /** This closing notice stays kept for good and is not listed among the kept closings any more. */
    Mono<Void> leaveKept(String id);

    /** A person's last 200 notices, newest last. */
    Flux<Notice> of(String to);

    /** How many notices ended how, by {@code RUNG:FATE}. */
    Mono<Map<String, Long>> fates();

    /** When the next one may be taken, which may be in the past; empty when none waits. */
    Mono<Instant> next();
}
