package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Changes.Correction;
import cn.lianhu.ledger.Corrections;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Work;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is to be learnt from stands with the ticket, and goes with what may be known of
 * it.
 */
class RedisCorrectionsTest extends WithRedis {

    private Ledger ledger;

    private Corrections corrections;

    @BeforeEach
    void open() {
        ledger = new RedisLedger(redis.store(), 1001, InstantSource.fixed(Samples.NOW), List.of());
        corrections = new RedisCorrections(redis.store());
        for (int i = 0; i < 2; i++) {
            change(work -> work.save(Samples.newTicket("o1"), Samples.happened(TicketEvent.REPORT)));
        }
        change(work -> {
            work.corrected(new Correction(1001, "水到处流", "water"));
            work.corrected(new Correction(1002, "又来了", "animals"));
        });
    }

    private void change(Consumer<Work> decision) {
        ledger.change(Samples.NOW, work -> {
            decision.accept(work);
            return null;
        }).block();
    }

    private void change(long number, UnaryOperator<Report> to) {
        change(work -> {
            Ticket ticket = work.ticket(number).orElseThrow();
            work.save(ticket.edit().report(to.apply(ticket.report())).done());
        });
    }

    @Test
    void areOnePerTicketTheLastThatWasSaid() {
        long before = corrections.changes().block();
        change(work -> work.corrected(new Correction(1001, "水到处流", "drainage")));

        assertThat(corrections.all().block()).containsExactly(new Correction(1001, "水到处流", "drainage"),
                new Correction(1002, "又来了", "animals"));
        assertThat(corrections.changes().block()).isGreaterThan(before);
    }

    @Test
    void goWithWhoeverIsForgotten() {
        change(1001, report -> report.forgotten("水到处流"));
        assertThat(corrections.all().block()).extracting(Correction::ticket).containsExactly(1002L);
    }

    @Test
    void goWithWhatBecomesSecret() {
        change(1002, report -> report.hidden("又来了"));
        assertThat(corrections.all().block()).extracting(Correction::ticket).containsExactly(1001L);
    }

    @Test
    void stayWhileNothingOfThatHappens() {
        change(1001, report -> report.withWords("还在流"));
        assertThat(corrections.all().block()).hasSize(2);
    }

}
