package cn.lianhu.casework;

import static cn.lianhu.casework.Entries.entry;
import static cn.lianhu.workflow.TicketTransitions.moved;

import cn.lianhu.casework.Climbing.Climbed;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.telling.Reason;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.List;
import java.util.Optional;

/** 退单 and 上报: the handler gives it to the level above, with a reason. */
public final class Raising {

    private final Casebook book;

    private final Wording wording;

    private final Tell tell;

    private final Climbing climbing;

    private final Backing backing;

    Raising(Casebook book, Climbing climbing, Backing backing) {
        this.book = book;
        this.wording = book.wording();
        this.tell = book.tell();
        this.climbing = climbing;
        this.backing = backing;
    }

    public List<Spoken> words() {
        return List.of(
                new Spoken(Word.RETURN, TicketEvent.RETURN,
                        (w, a, t, words) -> raise(w, a, t, TicketEvent.RETURN, words)),
                new Spoken(Word.RAISE, TicketEvent.RAISE,
                        (w, a, t, words) -> raise(w, a, t, TicketEvent.RAISE, words)));
    }

    /**
     * @param event RETURN or RAISE
     */
    public Outcome raise(Work work, Actor actor, Ticket ticket, TicketEvent event, String reason) {
        Optional<Outcome> refused = book.rights().refusal(work, actor, ticket, event);
        if (refused.isPresent()) {
            return refused.get();
        }
        String number = ticket.shownNumber();
        if (reason.isBlank()) {
            return Outcome.refused(wording.texts().say(Say.NEEDS_REASON, "number", number, "word", event.title()));
        }
        if (ticket.level() == Level.COUNTY && ticket.handling().byPost()) {
            return Outcome.refused(wording.texts().say(Say.NOBODY_ABOVE, "number", number));
        }
        Ticket going = moved(wanted(ticket, event), event);
        Climbed climbed = ticket.handling().byPost() ? climbing.up(work, going) : climbing.back(work, going);
        Ticket moved = climbed.ticket();
        work.save(moved, entry(work, actor, event, ticket, moved, joined(reason, climbed.why())));
        tell(work, actor, event, ticket, moved, reason);
        return Outcome.done(wording.texts().say(Say.RAISED, "number", number, "who", wording.naming().handler(moved)));
    }

    /** What is proposed and goes to the secretary is answered with a date. */
    private Ticket wanted(Ticket ticket, TicketEvent event) {
        boolean wanted = event == TicketEvent.RAISE && ticket.proposes() && Level.BRANCH.above(ticket.level());
        return wanted ? backing.answered(ticket) : ticket;
    }

    private static String joined(String reason, String why) {
        return why.isEmpty() ? reason : reason + "（" + why + "）";
    }

    private void tell(Work work, Actor actor, TicketEvent event, Ticket was, Ticket moved, String reason) {
        String by = wording.naming().titled(List.of(actor.member()), was.level(), was.handling().byPost());
        tell.task(work, moved,
                new Reason(wording.texts().say(Say.REASON, "who", by, "event", event.title(), "reason", reason),
                        tell.card(event == TicketEvent.RETURN ? Say.CARD_RETURN : Say.CARD_RAISE, "reason", reason)));
        tell.reporterAndBackers(work, moved, NoticeKind.PROGRESS,
                wording.texts()
                    .say(Say.RAISED_TO_REPORTER, "number", moved.shownNumber(), "who", wording.naming().handler(moved),
                            "by", Speech.moment(moved.clocks().respondBy(), tell.reporterReads(work, moved))),
                tell.card(Say.CARD_MOVED, "who", wording.naming().handler(moved)));
    }

}
