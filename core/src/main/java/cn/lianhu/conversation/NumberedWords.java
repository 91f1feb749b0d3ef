package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Rights;
import cn.lianhu.chat.Utterance;
import cn.lianhu.ledger.Work;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.Optional;

/** A number with words that are no command. */
final class NumberedWords {

    private final Texts texts;

    private final Rights rights;

    private final Showing showing;

    private final Leading leading;

    private final StaffAnswers staff;

    private final Supplements supplements;

    NumberedWords(Wording wording, Rights rights, Showing showing, Leading leading, StaffAnswers staff,
            Supplements supplements) {
        this.texts = wording.texts();
        this.rights = rights;
        this.showing = showing;
        this.leading = leading;
        this.staff = staff;
        this.supplements = supplements;
    }

    /**
     * A number and words that are no command: what a resident adds, or a hint what staff
     * can say.
     */
    String answer(Work work, Actor actor, Reading said, Utterance.Numbered numbered) {
        Ticket named = work.ticket(numbered.number()).orElseThrow();
        if (numbered.text().isBlank()) {
            return showing.shown(work, actor, named);
        }
        Ticket ticket = leading.into(work, actor, named).orElse(named);
        Optional<String> ofTask = OwnTickets.is(actor, ticket) ? Optional.empty()
                : staff.about(work, work.person(actor.asPerson()), ticket, said.of(numbered.text()));
        if (ofTask.isPresent()) {
            return ofTask.get();
        }
        if (rights.allows(work, actor, ticket, TicketEvent.SUPPLEMENT)) {
            return supplements.add(work, actor, ticket, said.of(Typed.remark(numbered.text())));
        }
        boolean his = OwnTickets.is(actor, ticket);
        return texts.say(his ? Say.NUMBERED_CLOSED : Say.NUMBERED_STAFF, "number", ticket.shownNumber());
    }

}
