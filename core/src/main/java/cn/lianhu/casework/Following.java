package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.sight.Masked;
import cn.lianhu.sight.Secrecy;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEdit;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.Optional;
import java.util.Set;

/** 我也是: somebody has the same trouble and follows; 公开 lifts what is confidential. */
public final class Following extends Act {

    Following(Casebook book) {
        super(book);
    }

    public Outcome follow(Work work, Actor actor, Ticket ticket) {
        if (TicketRoles.isReporter(actor, ticket) || ticket.followers().contains(actor.contact())) {
            return refused(Say.FOLLOWS_ALREADY, ticket);
        }
        if (!wording.sights().mayFollow(work, actor.viewer(), ticket)) {
            return Outcome.refused(wording.texts().say(Say.NOT_VISIBLE, "number", ticket.shownNumber()));
        }
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.FOLLOW);
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket followed = ticket.edit().followedBy(Set.of(actor.contact())).done();
        record(work, actor, TicketEvent.FOLLOW, ticket, followed, "");
        return done(Say.FOLLOWED, followed);
    }

    /** Whether there is nothing to reveal, or he may not; empty when he may. */
    public Optional<Outcome> hindered(Work work, Actor actor, Ticket ticket) {
        return refusal(work, actor, ticket, TicketEvent.PUBLISH)
            .or(() -> wording.sights().secrecy(ticket.report()) == Secrecy.ORDINARY
                    || ticket.report().discretion().revealed() ? Optional.of(refused(Say.PUBLISHED_ALREADY, ticket))
                            : Optional.empty());
    }

    /**
     * 可以说是我: whoever has it may know who reported; of a complaint about an official only
     * the desk.
     */
    public Outcome publish(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> hindered = hindered(work, actor, ticket);
        if (hindered.isPresent()) {
            return hindered.get();
        }
        Report was = ticket.report().with(ticket.report().discretion().revealing());
        Report report = was.conduct() ? was : was.withConfidential(false);
        TicketEdit edit = ticket.edit().report(report);
        Ticket open = ticket.state() == TicketState.MERGED ? edit.keepingUndo().done() : edit.done();
        record(work, actor, TicketEvent.PUBLISH, ticket, open, "");
        if (open.open()) {
            tellHandler(
                    work, actor, open, say(Say.PUBLISHED_TO_HANDLER, open, "who", wording.naming().reporter(open),
                            "contact", wording.naming().phone(open, wording.sights().handlers(open))),
                    card(Say.CARD_PUBLISHED));
        }
        return done(Say.PUBLISHED, open);
    }

    /** 保密, said after the report: what is known already is said honestly. */
    public Outcome keepSecret(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.KEEP_SECRET);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (ticket.report().confidential()) {
            return refused(Say.SECRET_ALREADY, ticket);
        }
        boolean known = ticket.clocks().handOn() == null && !ticket.handling().handlers().isEmpty()
                && wording.sights().secrecy(ticket.report()) == Secrecy.ORDINARY
                && !book.retelling().unread(work, ticket);
        Ticket secret = ticket.edit().report(Masked.secret(ticket.report())).done();
        record(work, actor, TicketEvent.KEEP_SECRET, ticket, secret, "");
        return done(Say.SECRET_NOW, secret, "seen", known ? wording.naming().handler(secret) : "");
    }

}
