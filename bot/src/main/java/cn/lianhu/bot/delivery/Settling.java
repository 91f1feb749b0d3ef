package cn.lianhu.bot.delivery;

import cn.lianhu.casework.ClosingNews;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.notification.Outbox;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Writes down what became of a notice: what was sent must not be sent again because the
 * store was away a moment.
 */
final class Settling {

    private static final Retry WHILE_THE_STORE_IS_AWAY = Retry.backoff(12, Duration.ofMillis(100))
        .maxBackoff(Duration.ofSeconds(5));

    private final Outbox outbox;

    private final Ledger ledger;

    private final DeliveryMemory memory;

    private final NotArrived notArrived;

    private final DeliveryMeters meters;

    Settling(Outbox outbox, Ledger ledger, DeliveryMemory memory, NotArrived notArrived, DeliveryMeters meters) {
        this.outbox = outbox;
        this.ledger = ledger;
        this.memory = memory;
        this.notArrived = notArrived;
        this.meters = meters;
    }

    Mono<Void> sent(Notice notice, RungResult.Done done, Instant now) {
        return done.msgId() == null ? settled(notice, done, now)
                : known(notice, done.msgId()).then(settled(notice, done, now)).then(ended(notice, done.msgId(), now));
    }

    private Mono<Void> settled(Notice notice, RungResult.Done done, Instant now) {
        return patiently(notice.kind() == NoticeKind.CLOSED ? ledger.change(now, work -> {
            ClosingNews.reached(work, notice);
            work.settled(notice, done.rung(), Fate.SENT, done.why());
            return null;
        }) : outbox.settle(notice.id(), done.rung(), Fate.SENT, done.why()))
            .then(Mono.fromRunnable(() -> meters.ended(done.rung(), Fate.SENT)));
    }

    Mono<Void> kept(Notice notice, String why) {
        return patiently(outbox.settle(notice.id(), Rung.KEPT, Fate.KEPT, why))
            .then(Mono.fromRunnable(() -> meters.ended(Rung.KEPT, Fate.KEPT)));
    }

    /**
     * What is left of its photos is owed to the person, and comes with another notice.
     */
    Mono<Void> owed(Notice notice) {
        return patiently(outbox.settle(notice.id(), Rung.KEPT, Fate.REPLACED, "what did not fit is owed"))
            .then(Mono.fromRunnable(() -> meters.ended(Rung.KEPT, Fate.REPLACED)));
    }

    Mono<Void> postponed(Notice notice, Instant until) {
        return patiently(outbox.postpone(notice.id(), until));
    }

    /** Before it counts as sent, so that no report of it finds nothing to belong to. */
    private Mono<Void> known(Notice notice, String msgId) {
        return patiently(memory.templateSent(msgId, notice.id()).then());
    }

    /** How the message ended may have been reported before the notice counted as sent. */
    private Mono<Void> ended(Notice notice, String msgId, Instant now) {
        return memory.templateSent(msgId, notice.id()).flatMap(status -> notArrived.keep(notice.id(), status, now));
    }

    private static Mono<Void> patiently(Mono<Void> write) {
        return write.retryWhen(WHILE_THE_STORE_IS_AWAY);
    }

}
