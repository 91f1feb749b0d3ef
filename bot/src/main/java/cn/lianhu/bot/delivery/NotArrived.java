package cn.lianhu.bot.delivery;

import cn.lianhu.casework.ClosingNews;
import cn.lianhu.ledger.Ledger;
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

    /** Nothing happens to a notice that has ended otherwise. Who has switched messages off is marked. */
    Mono<Void> keep(String notice, String status, Instant now) {
        return outbox.undelivered(notice, status).flatMap(kept -> {
            meters.ended(Rung.KEPT, Fate.KEPT);
            Mono<Void> news = ledger.change(now, work -> {
                ClosingNews.lost(work, kept);
                return null;
            });
            return status.contains(BLOCKED) ? news.then(unreached.mark(kept.to(), NoWay.SWITCHED_OFF, now)) : news;
        });
    }
}
