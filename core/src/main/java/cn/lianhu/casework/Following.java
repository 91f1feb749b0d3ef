package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.Optional;
import java.util.Set;

/** 我也是: somebody has the same trouble and follows; 公开 lifts what is confidential. */
public final class Following extends Act {

    public Following(Tools tools) {
        super(tools);
    }

    public Outcome follow(Work work, Actor actor, Ticket ticket) {
        if (ticket.reportedBy(actor.openid()) || ticket.followers().contains(actor.openid())) {
            return refused(Say.FOLLOWS_ALREADY, ticket);
        }
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.FOLLOW);
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket followed = ticket.edit().followedBy(Set.of(actor.openid())).keepingUndo().done();
        record(work, actor, TicketEvent.FOLLOW, ticket, followed, "");
        return done(Say.FOLLOWED, followed);
    }

    public Outcome publish(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.PUBLISH);
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket open = ticket.edit().report(ticket.report().withConfidential(false)).keepingUndo().done();
        record(work, actor, TicketEvent.PUBLISH, ticket, open, "");
        return done(Say.PUBLISHED, open);
    }
}
