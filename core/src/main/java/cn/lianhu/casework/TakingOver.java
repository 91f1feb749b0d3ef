package cn.lianhu.casework;

import static cn.lianhu.workflow.TicketTransitions.moved;

import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.routing.Assignment;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.List;
import java.util.Optional;

/**
 * 接过来: a leader or above takes what is below him, or what was given away at his own
 * level, into his own hands.
 */
public final class TakingOver extends Act {

    private final Assigning assigning;

    private final TicketRoles roles;

    TakingOver(Casebook book, TicketRoles roles, Assigning assigning) {
        super(book);
        this.roles = roles;
        this.assigning = assigning;
    }

    public List<Spoken> words() {
        return List.of(new Spoken(Word.TAKE_OVER, TicketEvent.TAKE_OVER, (w, a, t, words) -> takeOver(w, a, t)));
    }

    public Outcome takeOver(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.TAKE_OVER);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (ticket.handling().handlers().equals(List.of(actor.asMember()))) {
            return refused(Say.TAKE_OVER_HAS, ticket);
        }
        Level post = roles.of(work, actor, ticket).postLevel();
        Level level = post != null && post.above(ticket.level()) ? post : ticket.level();
        boolean raises = level != ticket.level();
        if (!raises && ticket.handling().byPost()) {
            return refused(Say.TAKE_OVER_SAME_LEVEL, ticket);
        }
        Ticket taken = raises ? atHisLevel(work, actor, ticket, level) : assigning.reassign(work,
                moved(ticket, TicketEvent.TAKE_OVER), level, List.of(actor.asMember()), true);
        record(work, actor, TicketEvent.TAKE_OVER, ticket, taken, wording.naming().handler(taken));
        tell(work, actor, ticket, taken);
        return Outcome.done(wording.texts()
            .say(Say.TAKEN_OVER, "handler", wording.naming().handler(taken), "task", tell.taskText(work, taken, null)));
    }

    private Ticket atHisLevel(Work work, Actor actor, Ticket ticket, Level level) {
        return assigning.assign(work, moved(ticket, TicketEvent.TAKE_OVER),
                new Assignment(level, List.of(actor.asMember()), ticket.place(), List.of(), false));
    }

    private void tell(Work work, Actor actor, Ticket was, Ticket taken) {
        String who = wording.naming().handler(taken);
        List<String> former = was.handling().handlers().stream().filter(m -> !m.equals(actor.member())).toList();
        tell.members(work, taken, former, NoticeKind.PROGRESS, say(Say.TAKEN_OVER_TO_FORMER, taken), null,
                card(Say.CARD_TAKEN_OVER, "who", who));
        tellReporter(work, taken,
                wording.texts()
                    .say(Say.RAISED_TO_REPORTER, "number", taken.shownNumber(), "who", who, "by",
                            Speech.moment(taken.clocks().respondBy(), tell.reporterReads(work, taken))),
                card(Say.CARD_MOVED, "who", who));
    }

}
