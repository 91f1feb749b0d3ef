package cn.lianhu.casework;

import static cn.lianhu.casework.Entries.entry;

import cn.lianhu.casework.ForwardTarget.Found;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Assignee;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Staff;
import cn.lianhu.routing.Assignment;
import cn.lianhu.telling.Reason;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.workflow.TicketTransitions;
import java.util.List;
import java.util.Optional;

/** 转办: a leader or above gives it to somebody in his area. */
public final class Forwarding {

    private final Casebook book;

    private final Wording wording;

    private final Tell tell;

    private final Network network;

    private final ForwardTarget targets;

    private final Assigning assigning;

    Forwarding(Casebook book, Network network, ForwardTarget targets, Assigning assigning) {
        this.book = book;
        this.wording = book.wording();
        this.tell = book.tell();
        this.network = network;
        this.targets = targets;
        this.assigning = assigning;
    }

    public List<Spoken> words() {
        return List.of(new Spoken(Word.FORWARD, TicketEvent.FORWARD, this::forward));
    }

    public Outcome forward(Work work, Actor actor, Ticket ticket, String to) {
        Optional<Outcome> refused = book.rights().refusal(work, actor, ticket, TicketEvent.FORWARD);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (ticket.report().conduct()) {
            return Outcome.refused(wording.texts().say(Say.CONDUCT_STAYS, "number", ticket.shownNumber()));
        }
        return switch (targets.find(work, actor, ticket, to)) {
            case ForwardTarget.Nobody nobody -> Outcome.refused(nobody.why());
            case Found(Assignee found) when hasItAlready(ticket, found) -> Outcome.refused(wording.texts()
                .say(Say.FORWARD_ALREADY, "number", ticket.shownNumber(), "name",
                        wording.naming().member(found.member())));
            case Found(Assignee found) when cannotBeTold(work, found) -> Outcome.refused(wording.texts()
                .say(Say.FORWARD_UNREACHABLE, "number", ticket.shownNumber(), "name",
                        wording.naming().member(found.member())));
            case Found(Assignee found) -> forward(work, actor, ticket, found);
        };
    }

    /** Else it would be a fresh limit for nothing; out of ON_HOLD it is none. */
    private static boolean hasItAlready(Ticket ticket, Assignee found) {
        return ticket.state().working() && !raises(ticket, found)
                && ticket.handling().handlers().equals(List.of(found.member()));
    }

    /** A post above it raises it. */
    private static Level level(Ticket ticket, Assignee found) {
        Level post = found.post();
        return post != null && post.above(ticket.level()) ? post : ticket.level();
    }

    private static boolean raises(Ticket ticket, Assignee found) {
        return level(ticket, found) != ticket.level();
    }

    private static boolean cannotBeTold(Work work, Assignee found) {
        Staff staff = work.staff(found.member());
        return !staff.canBeTold() || staff.away(work.now());
    }

    private Outcome forward(Work work, Actor actor, Ticket ticket, Assignee found) {
        Ticket moved = moved(work, ticket, found);
        String who = wording.naming().handler(moved);
        work.save(moved, entry(work, actor, TicketEvent.FORWARD, ticket, moved, who));
        tell.task(work, moved, new Reason(null, tell.card(Say.CARD_FORWARD)));
        tell.reporter(work, moved, NoticeKind.PROGRESS,
                wording.texts()
                    .say(Say.RAISED_TO_REPORTER, "number", moved.shownNumber(), "who", who, "by",
                            Speech.moment(moved.clocks().respondBy(), tell.reporterReads(work, moved))),
                tell.card(Say.CARD_MOVED, "who", who));
        return Outcome.done(wording.texts().say(Say.FORWARDED, "number", moved.shownNumber(), "who", who));
    }

    private Ticket moved(Work work, Ticket ticket, Assignee found) {
        Ticket going = TicketTransitions.moved(ticket, TicketEvent.FORWARD);
        Level level = level(ticket, found);
        if (Assigning.waitsForPlace(ticket)) {
            Level post = found.post() == null ? Level.MEMBER : found.post();
            Level start = found.place().known() ? post : level;
            return assigning.assign(work, going,
                    new Assignment(start, List.of(found.member()), found.place(), List.of(), false));
        }
        return assigning.reassign(work, going, level, List.of(found.member()), holdsPost(ticket, level, found));
    }

    private boolean holdsPost(Ticket ticket, Level level, Assignee found) {
        return network.postsOf(found.member())
            .stream()
            .anyMatch(p -> p.post().inChain() && p.post().level() == level
                    && p.scope().equals(ticket.place().scope(p.post())));
    }

}
