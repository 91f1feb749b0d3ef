package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Rights;
import cn.lianhu.ledger.Work;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a member was given to do.
 *
 * @param waiting what he was told and nobody has taken: urgent first, then the one told
 * last
 * @param taken what he has taken and not done, the newest first
 */
record Given(List<Ticket> waiting, List<Ticket> taken) {

    static final Given NOTHING = new Given(List.of(), List.of());

    private static final Comparator<Ticket> TOLD_LAST = Comparator
        .comparing((Ticket t) -> t.handling().since(), Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
        .thenComparing(Ticket::number)
        .reversed();

    private static final Comparator<Ticket> URGENT_FIRST = Comparator.comparing((Ticket t) -> !t.report().urgent());

    static Given to(Work work, Actor actor, Rights rights, Deadlines deadlines) {
        List<Ticket> all = work.tickets(work.tasksOf(actor.asMember()));
        return new Given(
                all.stream()
                    .filter(t -> t.state() == TicketState.ASSIGNED && told(work, t, deadlines))
                    .filter(t -> rights.allows(work, actor, t, TicketEvent.ACCEPT))
                    .sorted(URGENT_FIRST.thenComparing(TOLD_LAST))
                    .toList(),
                all.stream()
                    .filter(t -> t.handling().has(actor.member()))
                    .filter(t -> t.state() != TicketState.ASSIGNED
                            && (t.state().working() || t.state() == TicketState.ON_HOLD))
                    .sorted(TOLD_LAST)
                    .toList());
    }

    /** What is held for the night, or waits to be handed on, he has not been told. */
    private static boolean told(Work work, Ticket ticket, Deadlines deadlines) {
        Instant since = ticket.handling().since();
        return since != null && ticket.clocks().handOn() == null
                && !deadlines.start(ticket.report(), ticket.level(), since).isAfter(work.now());
    }

    List<Ticket> all() {
        return Stream.concat(waiting.stream(), taken.stream()).toList();
    }

    boolean none() {
        return waiting.isEmpty() && taken.isEmpty();
    }
}
