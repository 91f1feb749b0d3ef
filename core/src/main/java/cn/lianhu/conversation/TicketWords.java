package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Merging;
import cn.lianhu.casework.Undoing;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.OnTicket;
import cn.lianhu.conversation.Saying.OnTwo;
import cn.lianhu.ledger.Work;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.List;

/** The words on tickets that need to know more than the ticket. */
final class TicketWords {

    private final Wording wording;

    private final Chooser chooser;

    private final Undoing undoing;

    private final Merging merging;

    TicketWords(Wording wording, Chooser chooser, Undoing undoing, Merging merging) {
        this.wording = wording;
        this.chooser = chooser;
        this.undoing = undoing;
        this.merging = merging;
    }

    OnTicket undo() {
        return new OnTicket(Word.UNDO, TicketEvent.UNDO, (w, a, t, rest) -> undoing.undo(w, a, t).text(),
                this::undoable);
    }

    private List<Ticket> undoable(Work work, Actor actor) {
        return work.tickets(chooser.near(work, actor)).stream().filter(t -> undoing.possible(work, actor, t)).toList();
    }

    OnTwo merge() {
        return new OnTwo(Word.MERGE, (work, person, said, order) -> merge(work, Actor.of(person), order.numbers()));
    }

    private String merge(Work work, Actor actor, List<Long> numbers) {
        if (numbers.size() != 2) {
            return wording.texts().say(Say.MERGE_NEEDS_TWO);
        }
        return merging
            .merge(work, actor, work.ticket(numbers.get(0)).orElseThrow(), work.ticket(numbers.get(1)).orElseThrow())
            .text();
    }

}
