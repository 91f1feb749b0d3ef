package cn.lianhu.bot.schedule;

import cn.lianhu.ledger.Ledger;
import cn.lianhu.world.CurrentDomain;
import cn.lianhu.world.Domain;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes over, once since the program runs, what is set and falls due by it: for how long
 * tickets are to be kept, whether visits are on.
 */
public final class TakenOver {

    private final Ledger ledger;

    private final CurrentDomain domain;

    private final List<AtStart> all;

    private volatile boolean done;

    TakenOver(Ledger ledger, CurrentDomain domain, List<AtStart> more) {
        this.ledger = ledger;
        this.domain = domain;
        this.all = Stream.concat(Stream.<AtStart>of((decides, work) -> decides.acts().takingStock().begin(work),
                (decides, work) -> decides.acts().visits().mornings().begin(work),
                (decides, work) -> decides.articles().begin(work)), more.stream())
            .toList();
    }

    Mono<Void> at(Instant now) {
        return done ? Mono.empty() : again(now);
    }

    /** Once more, as the store was emptied. */
    public Mono<Void> again(Instant now) {
        return Flux.fromIterable(all)
            .concatMap(begins -> begin(begins, now))
            .then()
            .doOnSuccess(nothing -> done = true);
    }

    private Mono<Void> begin(AtStart begins, Instant now) {
        Domain decides = domain.now();
        return ledger.change(now, work -> {
            begins.begin(decides, work);
            return null;
        });
    }

}
