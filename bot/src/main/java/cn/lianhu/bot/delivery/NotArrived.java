package cn.lianhu.bot.delivery;

import cn.lianhu.casework.ClosingNews;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.Outbox;
import cn.lianhu.people.NoWay;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Keeps a notice that the platform had taken and then could not deliver. */
final class NotArrived {

    /** {@code failed:user block} (platform reference 2.2). */
    private static final String BLOCKED = "user block";

    private final Outbox outbox;

    private final Ledger ledger;

    private final Unreached unreached;

    private final DeliveryMeters meters;

    NotArrived(Outbox outbox, Ledger ledger, Unreached unreached, DeliveryMeters meters) {
        this.outbox = outbox;
        this.ledger = ledger;
        this.unreached = unreached;
        this.meters = meters;
    }

    /**
     * Nothing happens to a notice that has ended otherwise. Who has switched messages off
     * is marked.
     */
    Mono<Void> keep(String notice, String status, Instant now) {
        return outbox.find(notice).filter(sent -> sent.fate() == Fate.SENT).flatMap(sent -> keep(sent, status, now));
    }

    /** That it is kept comes last: until then a repeated report does it all again. */
    private Mono<Void> keep(Notice sent, String status, Instant now) {
        Mono<Void> news = ledger.change(now, work -> {
            ClosingNews.lost(work, sent);
            return null;
        });
        Mono<Void> gone = status.contains(BLOCKED) ? unreached.mark(sent.to(), NoWay.SWITCHED_OFF, now) : Mono.empty();
        return news.then(gone)
            .then(outbox.undelivered(sent.id(), status))
            .then(Mono.fromRunnable(() -> meters.ended(Rung.KEPT, Fate.KEPT)));
    }

}
