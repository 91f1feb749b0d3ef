package cn.lianhu.casework;

import cn.lianhu.calendar.Hours;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 催办: the reporter urges, once a day; and the reminder when most of a limit is used. */
public final class Urging extends Act {

    private final NextInLine nextInLine;

    Urging(Casebook book, NextInLine nextInLine) {
        super(book);
        this.nextInLine = nextInLine;
    }

    public List<Spoken> words() {
        return List.of(new Spoken(Word.URGE, TicketEvent.URGE, (w, a, t, words) -> urge(w, a, t)));
    }

    public Outcome urge(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.URGE);
        if (refused.isPresent()) {
            return refused.get();
        }
        LocalDate today = LocalDate.ofInstant(work.now(), Hours.ZONE);
        if (today.equals(ticket.tallies().urgedOn())) {
            return refused(Say.URGED_TODAY, ticket, "up", nextInLine.whenLate(work, ticket));
        }
        return done(Say.URGED, urged(work, actor, ticket, wording.naming().reporter(ticket)));
    }

    /** Who reported what was merged urges what it goes on in. */
    public Outcome urgeInto(Work work, Actor actor, Ticket merged, Ticket into) {
        LocalDate today = LocalDate.ofInstant(work.now(), Hours.ZONE);
        if (!into.open()) {
            return refused(Say.MERGED_LEAD, merged, "into", into.shownNumber());
        }
        if (today.equals(into.tallies().urgedOn())) {
            return refused(Say.URGED_TODAY, into, "up", nextInLine.whenLate(work, into));
        }
        urged(work, actor, into, wording.naming().reporter(merged));
        return Outcome.done(wording.texts()
            .say(Say.URGED_MERGED, "number", merged.shownNumber(), "into", into.shownNumber(), "handler",
                    wording.naming().handler(into)));
    }

    private Ticket urged(Work work, Actor actor, Ticket ticket, String who) {
        Ticket urged = ticket.edit()
            .tallies(ticket.tallies().urged(LocalDate.ofInstant(work.now(), Hours.ZONE)))
            .done();
        record(work, actor, TicketEvent.URGE, ticket, urged, "");
        tell.members(work, urged, urged.handling().handlers(), NoticeKind.REMINDER,
                say(Say.URGE_TO_HANDLER, urged, "who", who), null, card(Say.CARD_URGE));
        return urged;
    }

    /**
     * Most of the limit is used: says how much is left; nothing when it will have passed
     * before the night is over.
     */
    void remind(Work work, Ticket ticket, boolean toRespond) {
        Instant limit = toRespond ? ticket.clocks().respondBy() : ticket.clocks().resolveBy();
        Ticket reminded = ticket.edit()
            .clocks(toRespond ? ticket.clocks().responding(limit, null) : ticket.clocks().resolving(limit, null))
            .keepingUndo()
            .done();
        record(work, Actor.CLOCK, TicketEvent.REMIND, ticket, reminded, "");
        Instant read = tell.readAt(work, false);
        if (limit == null || !read.isBefore(limit)) {
            return;
        }
        tell.members(work, reminded, reminded.handling().handlers(), NoticeKind.REMINDER,
                say(toRespond ? Say.REMINDER_RESPOND : Say.REMINDER_RESOLVE, reminded, "left", Speech.span(read, limit),
                        "who", wording.naming().reporter(reminded), "by", Speech.moment(limit, read), "up",
                        toRespond ? nextInLine.whenRaised(work, ticket) : ""),
                limit, card(toRespond ? Say.CARD_REMIND_RESPOND : Say.CARD_REMIND_RESOLVE));
    }

}
