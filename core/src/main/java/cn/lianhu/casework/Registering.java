package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Place;
import cn.lianhu.routing.Assignment;
import cn.lianhu.telling.Tell;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Tallies;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A report becomes a ticket, and its first handler is told. */
public final class Registering {

    private final Tell tell;

    private final CaseSettings settings;

    private final Assigning assigning;

    private final Recurring recurring;

    Registering(Tell tell, CaseSettings settings, Assigning assigning, Recurring recurring) {
        this.tell = tell;
        this.settings = settings;
        this.assigning = assigning;
        this.recurring = recurring;
    }

    /** So that registering such a report there costs as few reads as can be. */
    public void foresee(Work work, Report report, Place place) {
        recurring.foresee(work, report, place);
    }

    public Ticket register(Work work, Actor actor, Report report, Assignment first, List<Attachment> media) {
        return register(work, actor, report, Tallies.NONE, first, media);
    }

    /** The same of what a hotline hands over, which nobody here has reported. */
    public Ticket ofHotline(Work work, Report report, Assignment first) {
        return register(work, Actor.CLOCK, report, Tallies.NONE.ofHotline(), first, List.of());
    }

    private Ticket register(Work work, Actor actor, Report report, Tallies tallies, Assignment first,
            List<Attachment> media) {
        Ticket blank = new Ticket(work.newTicket(), 0, report, Place.UNKNOWN, TicketState.ASSIGNED, Level.MEMBER,
                Handling.NOBODY, Clocks.NONE, tallies, null, null, Set.of(), List.copyOf(media), null, null);
        recurring.foresee(work, report, first.place());
        Ticket started = first.asksPlace() ? asking(work, blank)
                : recurring.marked(work, assigning.assign(work, blank, first));
        Ticket ticket = !report.unheard() || media.isEmpty() ? started
                : started.edit().clocks(started.clocks().handingOn(work.now().plus(HandingOn.AFTER))).done();
        work.save(ticket, new HistoryEntry(work.now(), TicketEvent.REPORT, actor.name(), null, ticket.state(),
                ticket.level(), assigning.reasons(work, ticket, first)));
        tell.task(work, ticket);
        return ticket;
    }

    /** Nobody has it while the place is asked; then the county desk. */
    private Ticket asking(Work work, Ticket blank) {
        Instant until = work.now().plus(settings.placeWithin());
        return blank.edit().clocks(Clocks.NONE.responding(until, null).placing(until)).done();
    }

}
