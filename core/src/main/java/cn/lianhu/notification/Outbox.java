package cn.lianhu.notification;

import java.time.Instant;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The notices that wait to be sent, and what became of those that did. */
public interface Outbox {

    /**
     * What may be sent now: urgent ones first, one for each person at a time and each
     * person in his turn, so that what waits for one of them keeps nobody else waiting; a
     * person's own in the order in which they may leave. His next one follows when this
     * one is settled or postponed. Whatever a copy of the program had that no longer
     * lives is given back before: what was on its way is in doubt, and is kept; the rest
     * is taken again.
     */
    Flux<Notice> take(Instant now, int most);

    /** Says that this copy of the program lives, which is believed for a few seconds. */
    Mono<Void> lives();

    /** Marks a notice as being sent; false when it is no longer this copy's. */
    Mono<Boolean> sending(Notice notice);

    /**
     * The platform did not take this notice: it is not being sent any more, and not in
     * doubt.
     */
    Mono<Void> refused(String id);

    /**
     * Says what became of a notice. A kept one is put before the next reply and may still
     * be settled otherwise.
     */
    Mono<Void> settle(String id, Notice.Rung rung, Notice.Fate fate, String why);

    /**
     * Gives a notice back; what waits for the same person behind it waits with it, unless
     * it is urgent.
     */
    Mono<Void> postpone(String id, Instant until);

    /**
     * This copy does not go on with a notice and cannot say how it ended: kept, if it was
     * marked as being sent, else given back for later.
     */
    Mono<Void> breakOff(String id, Instant until);

    /**
     * Takes over what waited in the store of a version before; completes when nothing is
     * left of it.
     */
    Mono<Void> adopt();

    /** One more try at this notice failed; how many that makes. */
    Mono<Integer> tried(String id);

    /** A notice with what became of it; empty when it is not known (any more). */
    Mono<Notice> find(String id);

    /**
     * The platform reports later that a notice it had taken did not arrive: it is kept,
     * unless it ended otherwise.
     */
    Mono<Void> undelivered(String id, String why);

    /**
     * Closing notices that are kept and should have left at {@code since} or before,
     * longest first.
     */
    Flux<Notice> keptClosings(Instant since, int most);

    /**
     * This closing notice stays kept for good and is not listed among the kept closings
     * any more.
     */
    Mono<Void> leaveKept(String id);

    /** A person's last 200 notices, newest last. */
    Flux<Notice> of(String to);

    /** How many notices ended how, by {@code RUNG:FATE}. */
    Mono<Map<String, Long>> fates();

    /**
     * When the next one may be taken, which may be long past; empty when none waits, or
     * all that do are being sent.
     */
    Mono<Instant> next();

}
