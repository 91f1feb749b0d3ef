package cn.lianhu.casework;

import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;

/**
 * A word of the chat that asks for an act on a ticket, as the class that does it declares
 * it.
 *
 * @param event the row of the table that says who may and when
 */
public record Spoken(Word word, TicketEvent event, Deed deed) {

    /** What the word does to a ticket. */
    public interface Deed {

        /**
         * @param words what stood behind the word; may be empty
         */
        Outcome on(Work work, Actor actor, Ticket ticket, String words);

    }
}
