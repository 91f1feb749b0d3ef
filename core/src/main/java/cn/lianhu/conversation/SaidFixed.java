package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Noting;
import cn.lianhu.chat.Utterance;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.util.List;
import java.util.Optional;

/** 修好了, from whomever. */
final class SaidFixed {

    private static final String FIXED = "修好了";

    private final Texts texts;

    private final Chooser chooser;

    private final Noting noting;

    private final StaffAnswers staff;

    SaidFixed(Wording wording, Chooser chooser, Noting noting, StaffAnswers staff) {
        this.texts = wording.texts();
        this.chooser = chooser;
        this.noting = noting;
        this.staff = staff;
    }

    /**
     * 修好了 of somebody whose word does not finish it: a note for the handler, or as good
     * as a rating.
     */
    String answer(Work work, Person person, Reading said, Utterance.FixedRemark remark) {
        Actor actor = Actor.of(person);
        List<Ticket> his = (remark.number() != null ? work.tickets(List.of(remark.number()))
                : work.tickets(OwnTickets.numbers(work, actor)))
            .stream()
            .filter(t -> OwnTickets.is(actor, t))
            .toList();
        List<Ticket> open = his.stream().filter(t -> t.state().working() || t.state() == TicketState.ON_HOLD).toList();
        if (open.size() > 1) {
            return chooser.list(work, actor, open, t -> t.shownNumber() + " " + FIXED, "", remark.text());
        }
        if (open.size() == 1) {
            return noting
                .residentSaysFixed(work, actor, open.getFirst(),
                        PhoneTold.words(Typed.remark(remark.text()), open.getFirst()))
                .text();
        }
        Optional<String> ofTask = his.stream().anyMatch(t -> t.state() == TicketState.RESOLVED) ? Optional.empty()
                : staff.fixed(work, person, said.of(remark.text()), remark.number());
        if (ofTask.isPresent()) {
            return ofTask.get();
        }
        return his.stream()
            .filter(t -> t.state() == TicketState.RESOLVED || t.state() == TicketState.CLOSED)
            .findFirst()
            .map(t -> texts.say(Say.FIXED_RATE, "number", t.shownNumber()))
            .orElseGet(() -> person.member() == null ? texts.say(Say.TALK_THANKS) : remark.number() == null
                    ? texts.say(Say.FIXED_STAFF) : texts.say(Say.NUMBERED_STAFF, "number", remark.number()));
    }

}
