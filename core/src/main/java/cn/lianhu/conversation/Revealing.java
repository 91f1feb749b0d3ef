package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Following;
import cn.lianhu.casework.Outcome;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.OnTicket;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.Optional;

/** 可以说是我: cannot be taken back, so it is asked once and needs a second word. */
final class Revealing {

    static final String CONFIRM = "确定说是我";

    private static final String REVEAL = "reveal:";

    private final Wording wording;

    private final Following following;

    Revealing(Wording wording, Following following) {
        this.wording = wording;
        this.following = following;
    }

    OnTicket word() {
        return new OnTicket(Word.MAKE_PUBLIC, TicketEvent.PUBLISH,
                (work, actor, ticket, rest) -> ask(work, actor, ticket));
    }

    String ask(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> hindered = following.hindered(work, actor, ticket);
        if (hindered.isPresent()) {
            return hindered.get().text();
        }
        Person person = work.person(actor.asPerson());
        work.save(person.with(person.conversation().withConfirms(REVEAL + ticket.number())));
        return wording.texts().say(Say.PUBLISH_CONFIRM, "number", ticket.shownNumber(), "word", CONFIRM);
    }

    /** The ticket that the second word is for; empty when these words are none. */
    Optional<Ticket> confirmed(Work work, Person person, String text) {
        return Optional.ofNullable(person.conversation().confirms())
            .filter(asked -> asked.startsWith(REVEAL) && Typed.unmarked(text).equals(CONFIRM))
            .flatMap(asked -> work.ticket(Long.parseLong(asked.substring(REVEAL.length()))));
    }

    String reveal(Work work, Person person, Ticket ticket) {
        work.save(person.with(person.conversation().withConfirms(null)));
        return following.publish(work, Actor.of(person), ticket).text();
    }

}
