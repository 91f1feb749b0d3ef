package cn.lianhu.bot.delivery;

import cn.lianhu.channel.Channels;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The sender, and what hears of the platform's later reports, which share their parts.
 */
record Delivery(NoticeSender sender, DeliveryReports reports) {

    static Delivery of(Outbox outbox, Ledger ledger, MediaJobs jobs, DeliveryMemory memory, Channels channels,
            List<Carrier> carriers, DeliveryMeters meters, BiPredicate<Notice, Instant> mayLeave) {
        Unreached unreached = new Unreached(ledger);
        NotArrived notArrived = new NotArrived(outbox, ledger, unreached, meters);
        Settling settling = new Settling(outbox, ledger, memory, notArrived, meters);
        Ladder ladder = new Ladder(outbox, new Carriers(channels, carriers), new Awaiting(jobs), settling, unreached,
                mayLeave);
        return new Delivery(new NoticeSender(outbox, ladder), new DeliveryReports(memory, notArrived));
    }
}
