package cn.lianhu.casework;

import static cn.lianhu.casework.Entries.entry;
import static cn.lianhu.workflow.TicketTransitions.moving;

import cn.lianhu.casework.Climbing.Climbed;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.telling.Reason;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.workflow.Passage;
import cn.lianhu.workflow.Role;
import cn.lianhu.workflow.TicketTransitions;
import java.util.List;
import java.util.Set;

/** What many households want goes to the secretary, for an answer with a date. */
public final class Backing {

    private final Wording wording;

    private final Tell tell;

    private final Climbing climbing;

    private final Deadlines deadlines;

    Backing(Casebook book, Climbing climbing, Deadlines deadlines) {
        this.wording = book.wording();
        this.tell = book.tell();
        this.climbing = climbing;
        this.deadlines = deadlines;
    }

    /** It is to be answered with a date. */
    Ticket answered(Ticket ticket) {
        return !deadlines.knows(Report.PROJECT) ? ticket
                : ticket.edit()
                    .report(ticket.report().withCategory(ticket.report().category(), Report.PROJECT, false))
                    .done();
    }

    /**
     * @param households how many want it
     * @return false where it cannot go anywhere just now
     */
    public boolean toSecretary(Work work, Ticket ticket, int households) {
        Passage passage = TicketTransitions.decide(ticket.state(), TicketEvent.ESCALATE, Set.of(Role.CLOCK));
        if (!(passage instanceof Passage.Moved)) {
            return false;
        }
        Level from = Level.BRANCH.above(ticket.level()) ? Level.BRANCH : ticket.level();
        Ticket going = moving(answered(ticket), TicketEvent.ESCALATE).done();
        Climbed climbed = climbing.at(work, going, from, List.of());
        Ticket moved = climbed.ticket();
        String why = wording.texts().say(Say.SUGGESTION_WANTED, "count", households);
        work.save(moved, entry(work, Actor.CLOCK, TicketEvent.ESCALATE, ticket, moved, why));
        tell.task(work, moved, new Reason(why, tell.card(Say.CARD_SUGGESTION, "count", households)));
        tell.reporterAndBackers(work, moved, NoticeKind.PROGRESS,
                wording.texts()
                    .say(Say.SUGGESTION_TO_SECRETARY, "number", moved.shownNumber(), "count", households, "who",
                            wording.naming().handler(moved), "by",
                            Speech.moment(moved.clocks().respondBy(), tell.reporterReads(work, moved))),
                tell.card(Say.CARD_MOVED, "who", wording.naming().handler(moved)));
        return true;
    }

}
