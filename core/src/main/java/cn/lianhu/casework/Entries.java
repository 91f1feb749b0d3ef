package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import org.jspecify.annotations.Nullable;

/** Lines of a ticket's history. */
final class Entries {

    private Entries() {
    }

    static HistoryEntry entry(Work work, Actor actor, TicketEvent event, Ticket before, Ticket after,
            @Nullable String note) {
        return new HistoryEntry(work.now(), event, actor.name(), before.state(), after.state(), after.level(),
                note == null ? "" : note);
    }

}
