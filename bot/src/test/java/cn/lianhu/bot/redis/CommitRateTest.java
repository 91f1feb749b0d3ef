package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** Prints a figure; machines differ too much to demand one. */
class CommitRateTest extends WithRedis {

    private final Ledger ledger = new RedisLedger(redis.store(), 1, InstantSource.system(), List.of());

    private long reports(String run, int count) {
        return Flux.range(0, count).flatMap(i -> ledger.message(run + i, Samples.NOW, work -> {
            String from = "o" + i % 1_000 + run;
            work.save(work.person(from).followingNow());
            work.save(Samples.newTicket(from), Samples.happened(TicketEvent.REPORT));
            work.tell(Samples.notice(run + i, "o-handler-" + i, Samples.NOW, false));
            return new Reply("登记 #" + Ticket.NUMBER_TO_COME);
        }), 64).count().block();
    }

    @Test
    void storesManyReportsAtOnce() {
        reports("warm", 1_000);
        long start = System.nanoTime();

        assertThat(reports("run", 4_000)).isEqualTo(4_000);

        System.out.printf("reports stored: %.0f/s with 64 in flight%n", 4_000 / ((System.nanoTime() - start) / 1e9));
        long yearsPassedOver = 2099 - 1989;
        assertThat(redis.sync().get(LedgerKeys.NUMBERS)).isEqualTo(Long.toString(5_000 + yearsPassedOver));
    }

}
