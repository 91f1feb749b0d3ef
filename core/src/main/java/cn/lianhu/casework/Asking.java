package cn.lianhu.casework;

import static cn.lianhu.workflow.TicketTransitions.moving;

import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Tallies;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 询问: a question to the reporter, and his answer. */
public final class Asking extends Act {

    private static final int SHORTEST = 4;

    private final Deadlines deadlines;

    Asking(Casebook book, Deadlines deadlines) {
        super(book);
        this.deadlines = deadlines;
    }

    public List<Spoken> words() {
        return List.of(new Spoken(Word.ASK, TicketEvent.ASK, this::ask));
    }

    public Outcome ask(Work work, Actor actor, Ticket ticket, String question) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.ASK).or(() -> barred(ticket, question));
        if (refused.isPresent()) {
            return refused.get();
        }
        Instant until = deadlines.giveUpAt(work.now());
        Clocks clocks = deadlines.stop(ticket.clocks().responded(), ticket.report(), ticket.level(), work.now());
        Ticket asked = moving(ticket, TicketEvent.ASK).question(question)
            .handling(ticket.handling().acceptedBy(actor.asMember()))
            .clocks(clocks.waiting(until))
            .tally(Tallies::asked)
            .done();
        record(work, actor, TicketEvent.ASK, ticket, asked, question);
        tellReporter(work, asked,
                say(Say.ASKED_TO_REPORTER, asked, "who", titled(actor), "question", outward(asked, question)),
                card(Say.CARD_ASKED, "question", outward(asked, question)));
        return done(Say.ASKED, asked, "by", Speech.moment(until, work.now()));
    }

    private Optional<Outcome> barred(Ticket ticket, String question) {
        if (ticket.ofHotline()) {
            return Optional.of(refused(Say.ASK_HOTLINE, ticket, "contact",
                    wording.naming().phone(ticket, wording.sights().handlers(ticket))));
        }
        if (question.codePointCount(0, question.length()) < SHORTEST) {
            return Optional.of(refused(Say.ASK_TOO_SHORT, ticket));
        }
        if (!deadlines.mayAsk(ticket.report())) {
            return Optional.of(refused(Say.ASK_NOT_URGENT, ticket));
        }
        return ticket.tallies().asks() >= CaseSettings.ASKS ? Optional.of(refused(Say.ASK_ENOUGH, ticket))
                : Optional.empty();
    }

    public Outcome answer(Work work, Actor actor, Ticket ticket, String answer) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.ANSWER);
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket answered = goesOn(work, ticket, TicketEvent.ANSWER).edit()
            .report(ticket.report().withWords(answer))
            .done();
        record(work, actor, TicketEvent.ANSWER, ticket, answered, answer);
        tellHandler(work, actor, answered,
                say(Say.ANSWERED_TO_HANDLER, answered, "question", ticket.question(), "answer", answer, "by",
                        Speech.moment(answered.clocks().resolveBy(), tell.readAt(work, false))),
                card(Say.CARD_ANSWER, "answer", answer));
        return done(Say.ANSWERED, answered);
    }

    /** No answer came: the handler goes on with what he has. */
    void giveUp(Work work, Ticket ticket) {
        Ticket going = goesOn(work, ticket, TicketEvent.GIVE_UP_WAITING);
        record(work, Actor.CLOCK, TicketEvent.GIVE_UP_WAITING, ticket, going, ticket.question());
        tellHandler(work, Actor.CLOCK, going, say(Say.NO_ANSWER_TO_HANDLER, going, "question", ticket.question(), "by",
                Speech.moment(going.clocks().resolveBy(), tell.readAt(work, false))), card(Say.CARD_NO_ANSWER));
    }

    private Ticket goesOn(Work work, Ticket ticket, TicketEvent event) {
        Clocks clocks = deadlines.go(ticket.clocks().waiting(null), ticket.report(), ticket.level(), work.now());
        return moving(ticket, event).question(null).clocks(clocks).done();
    }

}
