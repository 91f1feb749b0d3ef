package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Post;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.routing.Assignment;
import cn.lianhu.routing.Chain;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whose duty it is to close what is resolved: the secretary's, else the resolving post's;
 * when he is late, the next one's.
 */
final class ClosingDuty extends Act {

    private final Chain chain;

    private final Deadlines deadlines;

    ClosingDuty(Casebook book, Chain chain, Deadlines deadlines) {
        super(book);
        this.chain = chain;
        this.deadlines = deadlines;
    }

    /** The first level from {@code from} on somebody of which can close it. */
    Assignment from(Work work, Ticket ticket, Level from) {
        return chain.from(work, ticket.report(), ticket.place(), from, Level.TOWNSHIP, List.of(), List.of());
    }

    /** The level it is, or was until the people themselves closed it. */
    private static Level level(Ticket ticket) {
        Level duty = ticket.ending().duty();
        return duty == null ? TicketRoles.closingLevel(ticket.ending().resolvedAt()) : duty;
    }

    /**
     * Who has to close a resolved ticket now; closed by its reporter, who would have had
     * to.
     */
    List<String> closers(Work work, Ticket ticket) {
        return from(work, ticket, level(ticket)).handlers();
    }

    /**
     * Who may close it beside the secretary; not what he did himself, nor what is said of
     * somebody's conduct.
     */
    private List<String> clerks(Work work, Ticket ticket) {
        boolean theirs = ticket.ending().duty() == Level.BRANCH && ticket.report().subjects().isEmpty();
        return !theirs ? List.of()
                : chain.reachable(work, ticket.report(), ticket.place(), Post.CLERK)
                    .stream()
                    .filter(m -> !m.equals(ticket.ending().resolvedBy()))
                    .toList();
    }

    String named(Work work, Ticket ticket) {
        Assignment duty = from(work, ticket, level(ticket));
        return wording.naming().titled(duty.handlers(), duty.level(), true);
    }

    /** Tells who has to close it; not the one who acted. */
    void tell(Work work, Actor actor, Ticket ticket, Say say) {
        List<String> closers = Stream.concat(closers(work, ticket).stream(), clerks(work, ticket).stream())
            .filter(m -> !m.equals(actor.member()))
            .distinct()
            .toList();
        String words = ticket.ending().words();
        tell.members(work, ticket, closers, NoticeKind.TASK,
                say(say, ticket, "who", wording.naming().member(ticket.ending().resolvedBy()), "words", words, "by",
                        Speech.moment(ticket.clocks().closeBy(), tell.readAt(work, tell.continuous(ticket)))),
                ticket.clocks().closeBy(),
                card(say == Say.CLOSE_LATE_TO_CLOSER ? Say.CARD_CLOSE_LATE : Say.CARD_CLOSE, "words", words));
    }

    /**
     * The limit to close has passed: the duty goes one level up; at the desk, where it
     * ends, it stays.
     */
    void late(Work work, Ticket ticket) {
        Level was = level(ticket);
        Level duty = from(work, ticket, Climbing.above(was)).level();
        if (duty == was) {
            stays(work, ticket);
        }
        else {
            goesUp(work, ticket, was, duty);
        }
    }

    /** Nobody is left to ask: said once, from then on the digests tell it. */
    private void stays(Work work, Ticket ticket) {
        Ticket late = ticket.edit().clocks(ticket.clocks().pastClosing()).keepingUndo().done();
        record(work, Actor.CLOCK, TicketEvent.CLOSE_LATE, ticket, late,
                wording.texts().say(Say.CLOSE_LATE_STAYS, "who", level(ticket).title()));
        tell(work, Actor.CLOCK, late, Say.CLOSE_LATE_TO_CLOSER);
    }

    /** Whether a ticket waits to be closed and the last limit for that has passed. */
    boolean pastLast(Ticket ticket) {
        return ticket.state() == TicketState.RESOLVED && ticket.clocks().closeBy() == null
                && deadlines.closeBy(ticket.report(), level(ticket), ticket.report().at()) != null;
    }

    private void goesUp(Work work, Ticket ticket, Level was, Level duty) {
        Ticket late = ticket.edit()
            .closing(ticket.ending().dutyOf(duty))
            .clocks(ticket.clocks().closing(deadlines.closeBy(ticket.report(), duty, work.now())))
            .keepingUndo()
            .done();
        record(work, Actor.CLOCK, TicketEvent.CLOSE_LATE, ticket, late, was.title() + "→" + duty.title());
        tell(work, Actor.CLOCK, late, Say.CLOSE_LATE_TO_CLOSER);
        Assignment former = from(work, ticket, was);
        if (former.level() == was) {
            tell.members(work, late, former.handlers(), NoticeKind.PROGRESS,
                    say(Say.CLOSE_LATE_TO_FORMER, late, "closer", duty.title()), null,
                    card(Say.CARD_CLOSE_LATE_TO_FORMER, "closer", duty.title()));
        }
    }

}
