package cn.lianhu.casework;

import static cn.lianhu.workflow.TicketTransitions.moved;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Place;
import cn.lianhu.routing.Assignment;
import cn.lianhu.routing.Routing;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.triage.Categories;
import java.util.Optional;

/** The reporter puts right where it is, before anybody has taken it. */
public final class Correcting extends Act {

    private final Routing routing;

    private final Assigning assigning;

    private final Categories categories;

    Correcting(Casebook book, Categories categories, Routing routing, Assigning assigning) {
        super(book);
        this.categories = categories;
        this.routing = routing;
        this.assigning = assigning;
    }

    /**
     * Whether the ticket would still go where it really is; later whoever has it is only
     * told.
     */
    public static boolean stillMoves(Ticket ticket) {
        return ticket.state() == TicketState.ASSIGNED && ticket.place().known() && !ticket.report().conduct();
    }

    public Outcome correct(Work work, Actor actor, Ticket ticket, Place named, Place home, String words) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.LOCATE);
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket worded = ticket.edit().report(ticket.report().withWords(words)).done();
        Assignment next = routing.first(work, worded.report(), categories.of(ticket.report().category()), named, home);
        Ticket placed = next.handlers().equals(ticket.handling().handlers()) && next.level() == ticket.level()
                ? stays(work, actor, ticket, worded.edit().place(next.place()).done(), words)
                : goes(work, actor, ticket, assigning.assign(work, moved(worded, TicketEvent.LOCATE), next), next);
        return done(Say.PLACE_CORRECTED, placed, "by", Speech.moment(placed.clocks().respondBy(), work.now()));
    }

    private Ticket stays(Work work, Actor actor, Ticket ticket, Ticket placed, String words) {
        record(work, actor, TicketEvent.LOCATE, ticket, placed, wording.naming().place(placed));
        tellHandler(work, actor, placed, say(Say.PLACE_CORRECTED_TO_HANDLER, placed),
                card(Say.CARD_SUPPLEMENT, "words", words));
        return placed;
    }

    /** Who had it reads that it is his no more; who gets it, what it is. */
    private Ticket goes(Work work, Actor actor, Ticket ticket, Ticket moved, Assignment next) {
        record(work, actor, TicketEvent.LOCATE, ticket, moved, assigning.reasons(work, moved, next));
        tellCalledOut(work, actor, ticket, moved, say(Say.PLACE_CORRECTED_TO_FORMER, moved),
                card(Say.CARD_PLACE_CORRECTED));
        tell.task(work, moved);
        return moved;
    }

}
