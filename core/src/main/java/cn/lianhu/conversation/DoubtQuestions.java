package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Rights;
import cn.lianhu.chat.Utterance;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.List;
import java.util.Optional;

/** Asks back when a word has a negation or a question beside it. Nothing is changed. */
final class DoubtQuestions {

    private final Rights rights;

    private final Texts texts;

    private final Orders orders;

    DoubtQuestions(Wording wording, Rights rights, Orders orders) {
        this.rights = rights;
        this.texts = wording.texts();
        this.orders = orders;
    }

    String ask(Work work, Actor actor, Utterance.Doubtful doubt) {
        Optional<Ticket> ticket = doubt.number() != null ? work.ticket(doubt.number())
                : only(work, actor, doubt.offered());
        String number = ticket.map(Ticket::shownNumber).orElse("");
        boolean mayHold = ticket.filter(t -> rights.allows(work, actor, t, TicketEvent.HOLD)).isPresent();
        if (doubt.offered() == Word.RAISE) {
            return texts.say(Say.DOUBT_RAISE, "number", number, "meant", doubt.meant().shown(), "hold",
                    mayHold ? texts.say(Say.DOUBT_HOLD, "number", number) : "");
        }
        if (doubt.offered() == Word.PROGRESS) {
            return texts.say(Say.DOUBT_ASKS, "number", number);
        }
        return texts.say(Say.DOUBT, "number", number, "meant", doubt.meant().shown(), "offered",
                (doubt.offered().shown() + " " + number).strip());
    }

    /** The one ticket of his that the offered word fits; none when there are several. */
    private Optional<Ticket> only(Work work, Actor actor, Word offered) {
        List<Ticket> fitting = orders.fitting(work, actor, offered);
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

}
