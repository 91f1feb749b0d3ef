package cn.lianhu.figures;

import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Mark;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.util.Set;
import java.util.function.Predicate;

/** What a ticket may count as, once. Each is seen from the ticket alone. */
public enum Figure {

    RECEIVED(ticket -> true),
    ANSWERED_IN_TIME(ticket -> marked(ticket, Mark.ANSWERED) && !marked(ticket, Mark.LATE_TO_ANSWER)),
    /** Done as somebody said, closed or about to be. */
    RESOLVED_IN_TIME(ticket -> (ticket.state() == TicketState.RESOLVED || closed(ticket))
            && !marked(ticket, Mark.LATE_TO_RESOLVE)),
    CLOSED(Figure::closed), NOT_TAKEN(ticket -> ticket.state() == TicketState.REJECTED),
    /** The reporter took it back, or it is told of in another. */
    DROPPED(Figure::dropped), SATISFIED(ticket -> rated(ticket, false, Rating.SATISFIED)),
    FAIRLY_SATISFIED(ticket -> rated(ticket, false, Rating.FAIRLY_SATISFIED)),
    /** The people themselves had it opened again. */
    DISSATISFIED(ticket -> ticket.tallies().reopens() > ticket.tallies().reopensByPhone()),
    UNRATED(ticket -> closed(ticket) && (ticket.closing() == null || ticket.closing().ratings().isEmpty())),
    SATISFIED_BY_PHONE(ticket -> rated(ticket, true, Rating.SATISFIED)),
    FAIRLY_SATISFIED_BY_PHONE(ticket -> rated(ticket, true, Rating.FAIRLY_SATISFIED)),
    DISSATISFIED_BY_PHONE(ticket -> ticket.tallies().reopensByPhone() > 0),
    RETURNED(ticket -> marked(ticket, Mark.RETURNED)), FORWARDED(ticket -> marked(ticket, Mark.FORWARDED)),
    REOPENED(ticket -> ticket.tallies().reopens() > 0),
    /** The same was closed there shortly before. */
    RECURRED(ticket -> marked(ticket, Mark.RECURRED) && !dropped(ticket)),
    /** What a hotline handed over counts here and in nothing else. */
    OF_HOTLINE(true, ticket -> true), OF_HOTLINE_CLOSED(true, Figure::closed);

    private final boolean ofHotline;

    private final Predicate<Ticket> counts;

    Figure(Predicate<Ticket> counts) {
        this(false, counts);
    }

    Figure(boolean ofHotline, Predicate<Ticket> counts) {
        this.ofHotline = ofHotline;
        this.counts = counts;
    }

    boolean counts(Ticket ticket) {
        return ticket.ofHotline() == ofHotline && counts.test(ticket);
    }

    private static boolean marked(Ticket ticket, Mark mark) {
        return ticket.tallies().marks(mark) > 0;
    }

    private static boolean dropped(Ticket ticket) {
        return ticket.state() == TicketState.WITHDRAWN || ticket.state() == TicketState.MERGED;
    }

    private static boolean closed(Ticket ticket) {
        return ticket.state() == TicketState.CLOSED;
    }

    /** Where several rated it, the least satisfied of them counts. */
    private static boolean rated(Ticket ticket, boolean byPhone, Rating rating) {
        Closing closing = ticket.closing();
        if (!closed(ticket) || closing == null) {
            return false;
        }
        Set<Rating> given = closing.given(byPhone);
        return given.contains(rating) && (rating != Rating.SATISFIED || given.size() == 1);
    }

}
