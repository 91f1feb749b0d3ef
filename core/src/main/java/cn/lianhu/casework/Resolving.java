package cn.lianhu.casework;

import static cn.lianhu.workflow.TicketTransitions.moving;

import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.telling.Reason;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.List;
import java.util.Optional;

/** 完成: the handler says what was done; 没修好 and 驳回 bring it back to him. */
public final class Resolving extends Act {

    private final Noting noting;

    private final ClosingDuty duty;

    private final Deadlines deadlines;

    Resolving(Casebook book, Deadlines deadlines, Noting noting, ClosingDuty duty) {
        super(book);
        this.deadlines = deadlines;
        this.noting = noting;
        this.duty = duty;
    }

    public List<Spoken> words() {
        return List.of(new Spoken(Word.SEND_BACK, TicketEvent.SEND_BACK, this::sendBack));
    }

    /**
     * @param proofs photos sent before that belong to it
     */
    public Outcome resolve(Work work, Actor actor, Ticket ticket, String words, List<Attachment> proofs) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.RESOLVE);
        if (refused.isPresent() && book.rights().mayBeside(actor, ticket, TicketEvent.NOTE)) {
            return noting.formerSaysDone(work, actor, ticket, words);
        }
        if (refused.isPresent()) {
            return refused.get();
        }
        if (words.isBlank() && proofs.isEmpty()) {
            return refused(Say.NEEDS_WORDS, ticket, "word", TicketEvent.RESOLVE.title());
        }
        Ticket resolved = resolved(work, actor, ticket, words, proofs);
        record(work, actor, TicketEvent.RESOLVE, ticket, resolved, words);
        tell(work, actor, resolved, words);
        return done(Say.RESOLVED, resolved, "closer", duty.named(work, resolved));
    }

    private Ticket resolved(Work work, Actor actor, Ticket ticket, String words, List<Attachment> proofs) {
        Level closing = duty.from(work, ticket, TicketRoles.closingLevel(ticket.level())).level();
        Clocks clocks = deadlines.stop(ticket.clocks().responded().waiting(null), ticket.report(), ticket.level(),
                work.now());
        return moving(ticket, TicketEvent.RESOLVE).question(null)
            .handling(ticket.handling().acceptedBy(actor.asMember()))
            .closing(Closing.resolved(actor.asMember(), ticket.level(), words, closing))
            .clocks(clocks.closing(deadlines.closeBy(ticket.report(), closing, work.now())))
            .attach(proofs)
            .undoable(TicketEvent.RESOLVE, actor.asPerson(), work.now())
            .done();
    }

    private void tell(Work work, Actor actor, Ticket resolved, String words) {
        String read = outward(resolved, words);
        tellReporterAndParties(
                work, actor, resolved, NoticeKind.PROGRESS, say(Say.RESOLVED_TO_REPORTER, resolved, "who",
                        titled(actor), "words", read, "closer", duty.named(work, resolved)),
                card(Say.CARD_RESOLVED, "words", read));
        duty.tell(work, actor, resolved, Say.RESOLVED_TO_CLOSER);
        if (resolved.report().urgent()) {
            tellDone(work, actor, resolved);
        }
    }

    /** 没修好 before it is closed: the same handler goes on. */
    public Outcome notFixed(Work work, Actor actor, Ticket ticket, String why) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.NOT_FIXED);
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket going = goesOn(work, ticket, TicketEvent.NOT_FIXED);
        record(work, actor, TicketEvent.NOT_FIXED, ticket, going, why);
        tell.taskAgain(work, going, new Reason(wording.texts().say(Say.REASON_NOT_FIXED, "reason", why),
                card(Say.CARD_NOT_FIXED, "reason", why)));
        List<String> closers = duty.closers(work, ticket).stream().filter(m -> !going.handling().has(m)).toList();
        tell.members(work, going, closers, NoticeKind.PROGRESS, say(Say.NOT_FIXED_TO_CLOSER, going, "reason", why),
                null, card(Say.CARD_NOT_FIXED_TO_CLOSER));
        return done(Say.NOT_FIXED_TAKEN, going, "by", Speech.moment(going.clocks().resolveBy(), work.now()));
    }

    public Outcome sendBack(Work work, Actor actor, Ticket ticket, String reason) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.SEND_BACK);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (reason.isBlank()) {
            return refused(Say.NEEDS_REASON, ticket, "word", TicketEvent.SEND_BACK.title());
        }
        Ticket going = goesOn(work, ticket, TicketEvent.SEND_BACK);
        record(work, actor, TicketEvent.SEND_BACK, ticket, going, reason);
        tell.taskAgain(work, going,
                new Reason(wording.texts()
                    .say(Say.REASON, "who", titled(actor), "event", TicketEvent.SEND_BACK.title(), "reason", reason),
                        card(Say.CARD_SEND_BACK, "reason", reason)));
        return done(Say.SENT_BACK, going);
    }

    private Ticket goesOn(Work work, Ticket ticket, TicketEvent event) {
        Clocks clocks = deadlines.go(ticket.clocks().notClosing(), ticket.report(), ticket.level(), work.now());
        return moving(ticket, event).closing(null).clocks(clocks).done();
    }

}
