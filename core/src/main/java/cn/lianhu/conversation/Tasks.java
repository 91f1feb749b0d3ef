package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Rights;
import cn.lianhu.ledger.Work;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.List;

/** What members were given to do, and what they may do with it. */
record Tasks(Rights rights, Deadlines deadlines) {

    Given of(Work work, Actor actor) {
        return Given.to(work, actor, rights, deadlines);
    }

    boolean allows(Work work, Actor actor, Ticket ticket, TicketEvent event) {
        return rights.allows(work, actor, ticket, event);
    }

    List<Ticket> allowed(Work work, Actor actor, List<Ticket> all, TicketEvent event) {
        return all.stream().filter(t -> allows(work, actor, t, event)).toList();
    }

}
