package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Noting;
import cn.lianhu.casework.Outcome;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.OnTicket;
import cn.lianhu.ledger.Work;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;

/**
 * Words for a ticket that is there. An accusation never joins one: it would reach whom it
 * is about.
 */
final class Supplements {

    private final Texts texts;

    private final Reporting reporting;

    private final Noting noting;

    Supplements(Wording wording, Reporting reporting, Noting noting) {
        this.texts = wording.texts();
        this.reporting = reporting;
        this.noting = noting;
    }

    OnTicket word(Chooser chooser) {
        return new OnTicket(Word.SUPPLEMENT, TicketEvent.SUPPLEMENT,
                (work, actor, ticket, rest) -> add(work, actor, ticket, rest.read()),
                (work, actor) -> chooser.fitting(work, actor, TicketEvent.SUPPLEMENT).stream().limit(1).toList());
    }

    String add(Work work, Actor actor, Ticket ticket, Reading said) {
        String words = said.words();
        if (said.accuses() && !ticket.report().conduct()) {
            return reporting.words(work, work.person(actor.asPerson()), said);
        }
        return noting.supplement(work, actor, PhoneTold.of(actor, words, ticket), PhoneTold.words(words, ticket))
            .text();
    }

    /**
     * What is said right after the report, and may be another matter after all; said
     * again it adds nothing.
     */
    String join(Work work, Actor actor, Ticket ticket, Reading said) {
        String words = Typed.remark(said.words());
        if (ticket.report().words().contains(words)) {
            return texts.say(Say.JOINED, "number", ticket.shownNumber());
        }
        Outcome outcome = noting.supplement(work, actor, PhoneTold.of(actor, words, ticket),
                PhoneTold.words(words, ticket));
        return outcome.done() ? texts.say(Say.JOINED, "number", ticket.shownNumber()) : outcome.text();
    }

}
