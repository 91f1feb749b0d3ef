package cn.lianhu.ledger;

import static cn.lianhu.ledger.WithLedger.notice;
import static cn.lianhu.ledger.WithLedger.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.intake.Approach;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.TicketEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes when somebody is forgotten. */
interface ForgettingContract extends WithLedger {

    private HistoryEntry by(String who) {
        HistoryEntry e = Samples.happened(TicketEvent.SUPPLEMENT);
        return new HistoryEntry(e.at(), e.event(), who, e.from(), e.to(), e.level(), "补充");
    }

    private void happened(long number, String who) {
        change(work -> {
            work.save(work.ticket(number).orElseThrow(), by(who));
            return null;
        });
    }

    @Test
    default void forgetsWhatWasToldHimAndWhoHeWasInTheseTickets() {
        store(ticket("o1"), ticket("o1"));
        happened(1001, "o1");
        happened(1001, "o2");
        happened(1002, "o1");
        tell(notice("n1", "o1"), notice("n2", "o1").keeping(), notice("n3", "o2"));

        change(work -> {
            work.approached("o1", Approach.WROTE);
            work.tell(notice("n4", "o1"));
            work.forget("o1", List.of(1001L));
            return null;
        });

        listed(w -> w.history(1001)).extracting(HistoryEntry::by).containsExactly("-", "o2");
        listed(w -> w.history(1002)).extracting(HistoryEntry::by).containsExactly("o1");
        assertThat(ids(w -> w.lastTo("o1"))).isEmpty();
        assertThat(ids(w -> w.keptFor("o1"))).isEmpty();
        assertThat(ids(w -> w.unread(Query.UnreadBy.all("o1")))).isEmpty();
        assertThat(ids(w -> w.lastTo("o2"))).containsExactly("n3");
    }

}
