package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Spoken;
import cn.lianhu.chat.Utterance.Order;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A word of the chat and what it does, as the class that does it declares it. */
sealed interface Saying {

    Word word();

    /** Whether who may is left to the table, or to what he sees of the ticket. */
    boolean leftToTicket(Order order);

    /** A word that needs no ticket, or finds its own. */
    record Plain(Word word, Answer answer) implements Saying {

        @Override
        public boolean leftToTicket(Order order) {
            return word == Word.SHOW;
        }
    }

    /** A word on two tickets at once. */
    record OnTwo(Word word, Answer answer) implements Saying {

        @Override
        public boolean leftToTicket(Order order) {
            return !order.numbers().isEmpty();
        }
    }

    /**
     * A word on a ticket.
     *
     * @param event the row of the table that says who may and when
     * @param fits the tickets it may be meant for where none is named; null for those
     * that the table lets him
     */
    record OnTicket(Word word, TicketEvent event, Deed deed, @Nullable Fits fits) implements Saying {

        interface Deed {

            String on(Work work, Actor actor, Ticket ticket, Remark remark);

        }

        interface Fits {

            List<Ticket> of(Work work, Actor actor);

        }

        OnTicket(Word word, TicketEvent event, Deed deed) {
            this(word, event, deed, null);
        }

        static OnTicket of(Spoken act) {
            return new OnTicket(act.word(), act.event(),
                    (work, actor, ticket, remark) -> act.deed().on(work, actor, ticket, remark.words()).text());
        }

        @Override
        public boolean leftToTicket(Order order) {
            return !order.numbers().isEmpty();
        }
    }

    /**
     * A word that people say in sentences, too: it counts only with what it needs behind
     * it, or alone; else what was said is read like any other words.
     */
    record Sentence(Word word, Attempt attempt) implements Saying {

        @Override
        public boolean leftToTicket(Order order) {
            return false;
        }

        interface Attempt {

            /** Empty when it is no word here. */
            Optional<String> to(Work work, Person person, Reading said, Order order);

        }

    }

    /** What a word is answered with. */
    interface Answer {

        String to(Work work, Person person, Reading said, Order order);

    }

}
