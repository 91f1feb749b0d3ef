package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Listener;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.TicketEvent;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenerTest extends WithRedis {

    private final List<String> heard = new ArrayList<>();

    private static Ledger heardBy(Listener listener) {
        return new RedisLedger(redis.store(), 1001, InstantSource.fixed(Samples.NOW), List.of(listener));
    }

    private static void report(Ledger ledger) {
        ledger.message("m1", Samples.NOW, work -> {
            work.save(Samples.newTicket("o1"), Samples.happened(TicketEvent.REPORT));
            return new Reply("登记");
        }).block();
    }

    @Test
    void decidesMoreThatIsStoredWithWhatHappened() {
        Ledger ledger = heardBy((work, ticket, entry) -> {
            if (entry.event() == TicketEvent.REPORT) {
                work.save(Visited.KIND,
                        work.document(Visited.KIND, ticket.report().household()).because(ticket.number()));
            }
        });

        report(ledger);

        assertThat(ledger.read(Samples.NOW, work -> work.document(Visited.KIND, "H1")).block().ticket())
            .isEqualTo(1001);
    }

    @Test
    void hearsWhatHappensThereuponAsWell() {
        Ledger ledger = heardBy((work, ticket, entry) -> {
            heard.add(entry.event().name());
            if (entry.event() == TicketEvent.REPORT) {
                HistoryEntry urged = Samples.happened(TicketEvent.URGE);
                work.save(ticket, urged);
            }
        });

        report(ledger);

        assertThat(heard).containsExactly("REPORT", "URGE");
        assertThat(ledger.read(Samples.NOW, work -> work.history(1001)).block()).extracting(HistoryEntry::event)
            .containsExactly(TicketEvent.REPORT, TicketEvent.URGE);
    }

    @Test
    void leavesNothingBehindWhereItFails() {
        Ledger ledger = heardBy((work, ticket, entry) -> {
            throw new IllegalStateException("no");
        });

        assertThatThrownBy(() -> report(ledger)).hasMessage("no");

        assertThat(redis.sync().exists(LedgerKeys.NUMBERS, LedgerKeys.message("m1"), LedgerKeys.ticket("1001")))
            .isZero();
    }

    @Test
    void endsACircle() {
        Ledger ledger = heardBy((work, ticket, entry) -> work.save(ticket, entry));

        assertThatThrownBy(() -> report(ledger)).hasMessageContaining("goes on happening");
    }

}
