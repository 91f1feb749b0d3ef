package cn.lianhu.casework;

import static cn.lianhu.casework.Entries.entry;
import static cn.lianhu.workflow.TicketTransitions.moving;

import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.List;
import java.util.Optional;

/** 接单: somebody takes it. */
public final class Accepting extends Act {

    Accepting(Casebook book) {
        super(book);
    }

    public List<Spoken> words() {
        return List.of(new Spoken(Word.ACCEPT, TicketEvent.ACCEPT, (w, a, t, words) -> accept(w, a, t)));
    }

    public Outcome accept(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> refused = book.rights().refusal(work, actor, ticket, TicketEvent.ACCEPT);
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket taken = taken(ticket, actor.asMember());
        work.save(taken, entry(work, actor, TicketEvent.ACCEPT, ticket, taken, wording.naming().handler(taken)));
        tell.reporter(work, taken, NoticeKind.PROGRESS,
                wording.texts()
                    .say(Say.ACCEPTED_TO_REPORTER, "number", taken.shownNumber(), "category",
                            wording.naming().category(taken, wording.sights().reporters(taken)), "who",
                            wording.naming().handler(taken), "phone", wording.naming().phone(actor.member())),
                tell.card(Say.CARD_ACCEPTED, "who", wording.naming().handler(taken)));
        String who = wording.naming().handler(taken);
        tellCalledOut(work, actor, ticket, taken,
                say(Say.ACCEPTED_TO_OTHERS, taken, "who", who, "phone", wording.naming().phone(actor.member())),
                card(Say.CARD_ACCEPTED, "who", who));
        return Outcome.done(wording.texts()
            .say(Say.ACCEPTED, "task", tell.taskText(work, taken, null), "number", taken.shownNumber(), "by",
                    Speech.moment(taken.clocks().resolveBy(), work.now())));
    }

    private static Ticket taken(Ticket ticket, String member) {
        Handling handling = ticket.handling();
        Level told = handling.alsoTold().get(member);
        boolean asPost = handling.has(member) ? handling.byPost() : told != null;
        Level level = told != null && !handling.has(member) && told.above(ticket.level()) ? told : ticket.level();
        Handling his = handling.acceptedBy(member);
        return moving(ticket, TicketEvent.ACCEPT).level(level)
            .handling(his.byPost(asPost))
            .clocks(ticket.clocks().responded())
            .done();
    }

}
