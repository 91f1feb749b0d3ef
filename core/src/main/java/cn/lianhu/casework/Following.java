package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEdit;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.Optional;
import java.util.Set;

/** 我也是: somebody has the same trouble and follows; 公开 lifts what is confidential. */
public final class Following extends Act {

    public Following(Tools tools) {
        super(tools);
    }

    public Outcome follow(Work work, Actor actor, Ticket ticket) {
        if (Standings.reporter(actor, ticket) || ticket.followers().contains(actor.openid())) {
            return refused(Say.FOLLOWS_ALREADY, ticket);
        }
        if (!tools.sights().mayFollow(work, actor.viewer(), ticket)) {
            return Outcome.refused(tools.texts().say(Say.NOT_VISIBLE, "number", ticket.shownNumber()));
        }
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.FOLLOW);
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket followed = ticket.edit().followedBy(Set.of(actor.openid())).done();
        record(work, actor, TicketEvent.FOLLOW, ticket, followed, "");
        return done(Say.FOLLOWED, followed);
    }


    public Outcome publish(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.PUBLISH);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!ticket.report().confidential()) {
            return refused(Say.PUBLISHED_ALREADY, ticket);
        }
        TicketEdit edit = ticket.edit().report(ticket.report().withConfidential(false));
        Ticket open = ticket.state() == TicketState.MERGED ? edit.keepingUndo().done() : edit.done();
        record(work, actor, TicketEvent.PUBLISH, ticket, open, "");
        return done(Say.PUBLISHED, open);
    }
}
