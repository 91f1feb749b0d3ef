package cn.lianhu.casework;

import static cn.lianhu.casework.Entries.entry;
import static cn.lianhu.workflow.TicketTransitions.moving;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.sight.Serving;
import cn.lianhu.telling.Wording;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.List;

/**
 * 请假 … 由: whoever stands in gets what the absent one has open, and says himself that he
 * takes it.
 */
public final class StandingIn {

    private final Wording wording;

    private final Network network;

    private final Deadlines deadlines;

    StandingIn(Wording wording, Network network, Deadlines deadlines) {
        this.wording = wording;
        this.network = network;
        this.deadlines = deadlines;
    }

    /**
     * @return what became the deputy's, the most pressing first; not what he must have
     * nothing to do with
     */
    public List<Ticket> takes(Work work, Actor absent, String deputy) {
        List<Ticket> his = work.tickets(work.tasksOf(absent.asMember()))
            .stream()
            .filter(t -> t.open() && t.handling().has(absent.member()) && mayHave(work, deputy, t))
            .toList();
        return his.stream().map(t -> passed(work, absent, deputy, t)).toList();
    }

    private boolean mayHave(Work work, String deputy, Ticket ticket) {
        return !deputy.equals(ticket.report().member()) && !Serving.shutOut(network, work, deputy, ticket.report());
    }

    /** Only the limit to respond is fresh; what waits, rests or is resolved stays so. */
    private Ticket passed(Work work, Actor absent, String deputy, Ticket ticket) {
        boolean running = ticket.state() == TicketState.ASSIGNED || ticket.state() == TicketState.IN_PROGRESS;
        Clocks clocks = running ? deadlines.responding(ticket.clocks(), ticket.report(), ticket.level(), work.now())
                : ticket.clocks();
        List<String> next = ticket.handling()
            .handlers()
            .stream()
            .map(m -> m.equals(absent.member()) ? deputy : m)
            .distinct()
            .toList();
        Handling handling = ticket.handling()
            .to(next, ticket.handling().byPost(), work.now())
            .telling(ticket.handling().alsoTold());
        Ticket moved = (running ? moving(ticket, TicketEvent.SUCCEED) : ticket.edit()).handling(handling)
            .clocks(clocks)
            .done();
        work.save(moved, entry(work, absent, TicketEvent.SUCCEED, ticket, moved, wording.naming().handler(moved)));
        return moved;
    }

}
