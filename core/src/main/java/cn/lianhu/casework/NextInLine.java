package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.routing.Assignment;
import cn.lianhu.routing.Chain;
import cn.lianhu.telling.Wording;
import cn.lianhu.ticket.Ticket;
import java.util.List;

/**
 * Who would really get a ticket next: the chain skips posts that are vacant, cannot be
 * reached or had it already.
 */
public final class NextInLine {

    private final Wording wording;

    private final Chain chain;

    NextInLine(Wording wording, Chain chain) {
        this.wording = wording;
        this.chain = chain;
    }

    /**
     * By post and name, when the handler lets his limit to respond pass; empty where it
     * then stays with him.
     */
    public String whenLate(Work work, Ticket ticket) {
        boolean back = !ticket.handling().byPost() && ticket.level() != Level.MEMBER;
        return back || Level.TOWNSHIP.above(ticket.level()) ? named(next(work, ticket, back)) : "";
    }

    /** The same when the handler hands it up; empty where nobody is above. */
    String whenRaised(Work work, Ticket ticket) {
        boolean back = !ticket.handling().byPost() && ticket.level() != Level.MEMBER;
        return back || ticket.level() != Level.COUNTY ? named(next(work, ticket, back)) : "";
    }

    private Assignment next(Work work, Ticket ticket, boolean back) {
        Level from = back ? ticket.level() : Climbing.above(ticket.level());
        return chain.from(work, ticket.report(), ticket.place(), from, Level.TOWNSHIP, ticket.handling().handlers(),
                List.of());
    }

    /** The desk is called by what it is: whoever is on duty answers. */
    private String named(Assignment next) {
        return next.level() == Level.COUNTY || next.handlers().isEmpty() ? next.level().title()
                : wording.naming().titled(next.handlers(), next.level(), true);
    }

}
