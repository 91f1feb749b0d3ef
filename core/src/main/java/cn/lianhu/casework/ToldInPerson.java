package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.Optional;

/** 已告知: the linked member has brought the news in person. */
public final class ToldInPerson extends Act {

    public ToldInPerson(Tools tools) {
        super(tools);
    }

    public Outcome told(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.TOLD_IN_PERSON);
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket told = ticket.edit().closing(ticket.closing().reachedAt(work.now())).keepingUndo().done();
        record(work, actor, TicketEvent.TOLD_IN_PERSON, ticket, told, tools.naming().member(actor.member()));
        return done(Say.TOLD_IN_PERSON, told);
    }
}
