package cn.lianhu.sandbox.clock;

import cn.lianhu.bot.delivery.HandingOver;
import cn.lianhu.bot.schedule.Digests;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.notification.Outbox;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** When the first of each kind of what waits is due. */
record Ahead(Ledger ledger, Outbox outbox, HandingOver handingOver, Digests digests) {

    /**
     * @param settled until when all is done
     * @param end after it nothing is of interest
     */
    Flux<Instant> of(Instant settled, Instant end) {
        return Flux.merge(ledger.nextDue(), outbox.next(), handingOver.next(end), Mono.just(digests.next(settled)));
    }

}
