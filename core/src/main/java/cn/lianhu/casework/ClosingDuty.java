package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Post;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.routing.Assignment;
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

    ClosingDuty(Tools tools) {
        super(tools);
    }

    /** The first level from {@code from} on somebody of which can close it. */
    Assignment from(Work work, Ticket ticket, Level from) {
        return tools.chain().from(work, ticket.report(), ticket.place(), from, Level.TOWNSHIP, List.of(), List.of());
    }

    /** Who has to close a resolved ticket now. */
    List<String> closers(Work work, Ticket ticket) {
        return from(work, ticket, ticket.closing().duty()).handlers();
    }

    /**
     * Who may close it beside the secretary; not what he did himself, nor what is said of
     * somebody's conduct.
     */
    private List<String> clerks(Work work, Ticket ticket) {
        boolean theirs = ticket.closing().duty() == Level.BRANCH && ticket.report().subjects().isEmpty();
        return !theirs ? List.of()
                : tools.chain()
                    .reachable(work, ticket.report(), ticket.place(), Post.CLERK)
                    .stream()
                    .filter(m -> !m.equals(ticket.closing().resolvedBy()))
                    .toList();
    }

    String named(Work work, Ticket ticket) {
        Assignment duty = from(work, ticket, ticket.closing().duty());
        return tools.naming().titled(duty.handlers(), duty.level(), true);
    }

    /** Tells who has to close it; not the one who acted. */
    void tell(Work work, Actor actor, Ticket ticket, Say say) {
        List<String> closers = Stream.concat(closers(work, ticket).stream(), clerks(work, ticket).stream())
            .filter(m -> !m.equals(actor.member()))
            .distinct()
            .toList();
        String words = ticket.closing().words();
        tools.tell()
            .members(work, ticket, closers, NoticeKind.TASK,
                    say(say, ticket, "who", tools.naming().member(ticket.closing().resolvedBy()), "words", words, "by",
                            Speech.moment(ticket.clocks().closeBy(),
                                    tools.tell().readAt(work, tools.tell().continuous(ticket)))),
                    ticket.clocks().closeBy(),
                    card(say == Say.CLOSE_LATE_TO_CLOSER ? Say.CARD_CLOSE_LATE : Say.CARD_CLOSE, "words", words));
    }

    /**
     * The limit to close has passed: the duty goes one level up; at the desk, where it
     * ends, it stays.
     */
    void late(Work work, Ticket ticket) {
        Level was = ticket.closing().duty();
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
                tools.texts().say(Say.CLOSE_LATE_STAYS, "who", ticket.closing().duty().title()));
        tell(work, Actor.CLOCK, late, Say.CLOSE_LATE_TO_CLOSER);
    }

    /** Whether a ticket waits to be closed and the last limit for that has passed. */
    static boolean pastLast(Tools tools, Ticket ticket) {
        return ticket.state() == TicketState.RESOLVED && ticket.clocks().closeBy() == null
                && tools.timing().closeBy(ticket.report(), ticket.closing().duty(), ticket.report().at()) != null;
    }

    private void goesUp(Work work, Ticket ticket, Level was, Level duty) {
        Ticket late = ticket.edit()
            .closing(ticket.closing().dutyOf(duty))
            .clocks(ticket.clocks().closing(tools.timing().closeBy(ticket.report(), duty, work.now())))
            .keepingUndo()
            .done();
        record(work, Actor.CLOCK, TicketEvent.CLOSE_LATE, ticket, late, was.title() + "→" + duty.title());
        tell(work, Actor.CLOCK, late, Say.CLOSE_LATE_TO_CLOSER);
        Assignment former = from(work, ticket, was);
        if (former.level() == was) {
            tools.tell()
                .members(work, late, former.handlers(), NoticeKind.PROGRESS,
                        say(Say.CLOSE_LATE_TO_FORMER, late, "closer", duty.title()), null,
                        card(Say.CARD_CLOSE_LATE_TO_FORMER, "closer", duty.title()));
        }
    }

}
