package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEdit;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.workflow.Role;
import java.util.Optional;
import java.util.Set;

/** 我也是: somebody has the same trouble and follows; 公开 lifts what is confidential. */
public final class Following extends Act {

    public Following(Tools tools) {
        super(tools);
    }

    public Outcome follow(Work work, Actor actor, Ticket ticket) {
        if (hidden(work, actor, ticket)) {
            return Outcome.refused(tools.texts().say(Say.NOT_VISIBLE, "number", ticket.shownNumber()));
        }
        if (Standings.reporter(actor, ticket) || ticket.followers().contains(actor.openid())) {
            return refused(Say.FOLLOWS_ALREADY, ticket);
        }
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.FOLLOW);
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket followed = ticket.edit().followedBy(Set.of(actor.openid())).done();
        record(work, actor, TicketEvent.FOLLOW, ticket, followed, "");
        return done(Say.FOLLOWED, followed);
    }

    /** Whom it is about, and in confidence everybody who has nothing to do with it, learns nothing of it this way. */
    private boolean hidden(Work work, Actor actor, Ticket ticket) {
        Standing standing = tools.standings().of(work, actor, ticket);
        return standing.about() || ticket.report().confidential() && standing.is(Role.OUTSIDER);
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
