package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.chat.Utterance.Order;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Plain;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import java.util.List;

/** 看 and 进度: one ticket whole, or the list of his own. */
final class Showing {

    private final Texts texts;

    private final Lists lists;

    private final Leading leading;

    private final TicketInFull whole;

    Showing(Wording wording, Lists lists, Leading leading, TicketInFull whole) {
        this.texts = wording.texts();
        this.lists = lists;
        this.leading = leading;
        this.whole = whole;
    }

    List<Saying> words() {
        return List.of(
                new Plain(Word.PROGRESS,
                        (work, person, said, order) -> order.numbers().isEmpty() ? lists.progress(work, person, 0)
                                : show(work, person, order)),
                new Plain(Word.SHOW, (work, person, said, order) -> order.numbers().isEmpty() ? texts.say(Say.SHOW_HOW)
                        : show(work, person, order)));
    }

    private String show(Work work, Person person, Order order) {
        return shown(work, Actor.of(person), work.ticket(order.numbers().getFirst()).orElseThrow());
    }

    /** The ticket; of one that was merged, where it goes on. */
    String shown(Work work, Actor actor, Ticket ticket) {
        return leading.into(work, actor, ticket)
            .map(into -> leading.says(ticket, into) + "\n" + whole.show(work, actor, into))
            .orElseGet(() -> whole.show(work, actor, ticket));
    }

}
