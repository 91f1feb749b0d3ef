package cn.lianhu.bot.delivery;

import cn.lianhu.casework.BringingNews;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Occasion;
import cn.lianhu.ledger.Waiting;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Outbox;
import cn.lianhu.world.CurrentDomain;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Hands closing notices that nobody has seen for days over to the linked members. */
public final class HandingOver {

    private static final Logger LOG = LoggerFactory.getLogger(HandingOver.class);

    private static final int AT_ONCE = 100;

    private static final Duration POLL = Duration.ofSeconds(1);

    private final Outbox outbox;

    private final Ledger ledger;

    private final CurrentDomain domain;

    HandingOver(Outbox outbox, Ledger ledger, CurrentDomain domain) {
        this.outbox = outbox;
        this.ledger = ledger;
        this.domain = domain;
    }

    /** Those whose time has come; how many that were. */
    public Mono<Integer> round(Instant now) {
        return outbox.keptClosings(now.minus(BringingNews.AFTER), AT_ONCE)
            .concatMap(notice -> one(notice, now).thenReturn(notice))
            .count()
            .map(Long::intValue);
    }

    /** When the first is due, if that is not after the end. */
    public Mono<Instant> next(Instant end) {
        return outbox.keptClosings(end.minus(BringingNews.AFTER), 1)
            .next()
            .map(notice -> notice.notBefore().plus(BringingNews.AFTER));
    }

    private Mono<Void> one(Notice notice, Instant now) {
        BringingNews news = domain.now().acts().bringingNews();
        return ledger.read(now, work -> news.possible(work, notice))
            .flatMap(possible -> possible ? ledger.change(new Occasion("hand over " + notice.id(), now), work -> {
                news.handOver(work, notice);
                return null;
            }) : outbox.leaveKept(notice.id()))
            .onErrorResume(e -> {
                LOG.warn("Notice {} is handed over later: {}", notice.id(), e.toString());
                return Mono.empty();
            });
    }

    Mono<Void> run(InstantSource clock, Waiting waiting, Stop stop) {
        InstantSource kept = () -> clock.instant().minus(BringingNews.AFTER);
        Mono<List<Integer>> round = waiting
            .ask(Waiting.Queue.CLOSINGS, kept, () -> round(clock.instant()).filter(n -> n > 0))
            .onErrorResume(e -> {
                LOG.warn("Kept closing notices cannot be read: {}", e.toString());
                return Mono.empty();
            })
            .then(Mono.empty());
        return stop.polling(round, POLL).then();
    }

}
