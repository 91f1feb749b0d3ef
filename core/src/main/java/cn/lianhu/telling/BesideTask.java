package cn.lianhu.telling;

import cn.lianhu.ledger.Work;
import cn.lianhu.ticket.Ticket;

/** What else than its own a task says to one of those who get it. */
@FunctionalInterface
public interface BesideTask {

    BesideTask NOTHING = (work, ticket, member) -> "";

    /** A line of its own; empty for nothing. */
    String line(Work work, Ticket ticket, String member);

}
