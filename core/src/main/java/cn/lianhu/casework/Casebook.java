package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an act on a ticket is allowed or refused, and what came of it is written down.
 *
 * @param wording what is said of it
 * @param tell who is told of it
 * @param recurring what is told of a group by what was closed there
 */
record Casebook(Rights rights, Retelling retelling, Wording wording, Tell tell, Recurring recurring) {

    /** Empty when he may. */
    Optional<Outcome> refusal(Work work, Actor actor, Ticket ticket, TicketEvent event) {
        return rights.refusal(work, actor, ticket, event);
    }

    /**
     * Keeps the ticket as it is after the act, and what was told of it before as its
     * readers may still know it.
     */
    void record(Work work, Actor actor, TicketEvent event, Ticket before, Ticket after, @Nullable String note) {
        recurring.foresee(work, before, after);
        retelling.narrow(work, before, after);
        recurring.follow(work, before, after);
        work.save(after, Entries.entry(work, actor, event, before, after, note));
    }
}
