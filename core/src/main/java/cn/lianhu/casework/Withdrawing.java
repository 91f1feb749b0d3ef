package cn.lianhu.casework;

import static cn.lianhu.workflow.TicketTransitions.moving;

import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.List;
import java.util.Optional;

/** 撤回: the reporter no longer wants it. */
public final class Withdrawing extends Act {

    Withdrawing(Casebook book) {
        super(book);
    }

    public List<Spoken> words() {
        return List.of(new Spoken(Word.WITHDRAW, TicketEvent.WITHDRAW, (w, a, t, words) -> withdraw(w, a, t)));
    }

    public Outcome withdraw(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.WITHDRAW);
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket gone = moving(ticket, TicketEvent.WITHDRAW).question(null)
            .clocks(Clocks.NONE)
            .undoable(TicketEvent.WITHDRAW, actor.asPerson(), work.now())
            .done();
        record(work, actor, TicketEvent.WITHDRAW, ticket, gone, "");
        tellCalledOut(work, actor, ticket, gone,
                say(Say.WITHDRAWN_TO_HANDLER, gone, "who", wording.naming().reporter(gone)),
                card(Say.CARD_WITHDRAWN, "who", wording.naming().reporter(gone)));
        tell.people(work, gone, tell.parties(work, gone), NoticeKind.CLOSED, say(Say.WITHDRAWN_TO_PARTIES, gone),
                card(Say.CARD_WITHDRAWN_TO_PARTIES));
        return done(Say.WITHDRAWN, gone);
    }

}
