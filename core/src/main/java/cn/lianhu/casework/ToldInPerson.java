package cn.lianhu.casework;

import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.workflow.Role;
import java.util.List;
import java.util.Optional;

/** 已告知: the linked member has brought the news in person. */
public final class ToldInPerson extends Act {

    private final Network network;

    private final TicketRoles roles;

    ToldInPerson(Casebook book, Network network, TicketRoles roles) {
        super(book);
        this.network = network;
        this.roles = roles;
    }

    public List<Spoken> words() {
        return List.of(new Spoken(Word.TOLD, TicketEvent.TOLD_IN_PERSON, (w, a, t, words) -> told(w, a, t)));
    }

    public Outcome told(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.TOLD_IN_PERSON);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!linked(actor, ticket) && roles.of(work, actor, ticket).is(Role.OUTSIDER)) {
            return Outcome.refused(wording.texts().say(Say.NOT_VISIBLE, "number", ticket.shownNumber()));
        }
        Ticket told = ticket.edit().closing(ticket.ending().reachedAt(work.now())).keepingUndo().done();
        record(work, actor, TicketEvent.TOLD_IN_PERSON, ticket, told, wording.naming().member(actor.member()));
        return done(Say.TOLD_IN_PERSON, told);
    }

    private boolean linked(Actor actor, Ticket ticket) {
        return actor.member() != null && network.householdsOf(actor.member())
            .stream()
            .anyMatch(h -> h.id().equals(ticket.report().household()));
    }

}
