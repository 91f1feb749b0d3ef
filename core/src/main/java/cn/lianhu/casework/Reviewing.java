package cn.lianhu.casework;

import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Due;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What concerns many households and is on hold does not fall asleep: at each date whoever
 * has it says in one line how it goes, or it goes a level up.
 */
final class Reviewing extends Act {

    private final Escalating escalating;

    private final Hours hours;

    private final Network network;

    private final Scheme scheme;

    Reviewing(Casebook book, Escalating escalating, Hours hours, Network network, Scheme scheme) {
        super(book);
        this.escalating = escalating;
        this.hours = hours;
        this.network = network;
        this.scheme = scheme;
    }

    /**
     * The clocks of what is on hold with the next date on which it is looked at; with
     * none where it comes back before that, or concerns one alone.
     */
    Clocks next(Work work, Ticket ticket, Clocks clocks) {
        Instant until = clocks.holdUntil();
        Instant at = hours.startOfWork(LocalDate.ofInstant(work.now(), Hours.ZONE).plus(scheme.reviews()));
        boolean comes = scheme.has(Part.PARTIES) && ticket.ofSeveral() && until != null && at.isBefore(until);
        return clocks.reviewing(comes ? at : null, null);
    }

    /** The clocks after whoever has it said how it goes. */
    Clocks said(Work work, Ticket ticket) {
        Clocks clocks = ticket.clocks();
        return clocks.reviewed() ? next(work, ticket, clocks) : clocks;
    }

    /** The date has come. */
    void ask(Work work, Ticket ticket) {
        if (!goesOn(work, ticket)) {
            return;
        }
        Instant by = hours.afterWorkingDays(work.now(), 1);
        Ticket asked = ticket.edit().clocks(ticket.clocks().reviewing(null, by)).done();
        record(work, Actor.CLOCK, TicketEvent.REMIND, ticket, asked, "");
        Instant read = tell.readAt(work, false);
        tell.members(work, asked, asked.handling().handlers(), NoticeKind.REMINDER,
                say(Say.REVIEW_ASKED, asked, "until", day(ticket.clocks().holdUntil(), read), "by",
                        Speech.moment(by, read), "up",
                        Level.TOWNSHIP.above(ticket.level()) ? wording.texts().say(Say.REVIEW_UP) : ""),
                by, card(Say.CARD_REVIEW));
    }

    /** Of a part that is off nothing happens. */
    private boolean goesOn(Work work, Ticket ticket) {
        if (!scheme.has(Part.PARTIES)) {
            work.save(ticket.edit().clocks(ticket.clocks().reviewing(null, null)).keepingUndo().done());
            return false;
        }
        return true;
    }

    /** Nobody has said anything; where nobody is above, the desk reads it. */
    void late(Work work, Ticket ticket) {
        if (!goesOn(work, ticket)) {
            return;
        }
        if (Level.TOWNSHIP.above(ticket.level())) {
            escalating.escalate(work, ticket, Due.NO_REVIEW);
            return;
        }
        Ticket late = ticket.edit().clocks(next(work, ticket, ticket.clocks())).done();
        String why = wording.texts()
            .say(Say.LATE_REVIEW, "who", wording.naming().handler(ticket), "at",
                    Speech.moment(ticket.clocks().reviewBy(), work.now()));
        record(work, Actor.CLOCK, TicketEvent.REMIND, ticket, late, why);
        tell.members(work, late, network.holders(Post.COUNTY_DESK, Network.COUNTY), NoticeKind.REMINDER,
                say(Say.REVIEW_LATE, late, "why", why), null,
                card(Say.CARD_REVIEW_LATE, "who", wording.naming().handler(late)));
    }

    private static String day(@Nullable Instant at, Instant read) {
        return at == null ? "" : Speech.day(LocalDate.ofInstant(at, Hours.ZONE), LocalDate.ofInstant(read, Hours.ZONE));
    }

}
