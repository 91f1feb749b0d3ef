package cn.lianhu.bot.schedule;

import cn.lianhu.casework.TakingStock;
import cn.lianhu.ledger.Ledger;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Takes over, once since the program runs, for how long tickets are to be kept. */
final class RetentionSetting {

    private final Ledger ledger;

    private final TakingStock stock;

    private volatile boolean done;

    RetentionSetting(Ledger ledger, TakingStock stock) {
        this.ledger = ledger;
        this.stock = stock;
    }

    Mono<Void> takenOver(Instant now) {
        return done ? Mono.empty() : ledger.change(now, work -> {
            stock.begin(work);
            return null;
        }).doOnSuccess(stored -> done = true);
    }

}
