package cn.lianhu.casework;

import static cn.lianhu.casework.Entries.entry;

import cn.lianhu.casework.ForwardTarget.Found;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Staff;
import cn.lianhu.routing.Assignment;
import cn.lianhu.telling.Reason;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.workflow.TicketTransitions;
import java.util.List;
import java.util.Optional;

/** 转办: a leader or above gives it to somebody in his area. */
public final class Forwarding {

    private final Tools tools;

    private final ForwardTarget targets;

    private final Handover handover;

    public Forwarding(Tools tools) {
        this.tools = tools;
        this.targets = new ForwardTarget(tools);
        this.handover = new Handover(tools);
    }

    public List<Spoken> words() {
        return List.of(new Spoken(Word.FORWARD, TicketEvent.FORWARD, this::forward));
    }

    public Outcome forward(Work work, Actor actor, Ticket ticket, String to) {
        Optional<Outcome> refused = tools.rights().refusal(work, actor, ticket, TicketEvent.FORWARD);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (ticket.report().conduct()) {
            return Outcome.refused(tools.texts().say(Say.CONDUCT_STAYS, "number", ticket.shownNumber()));
        }
        return switch (targets.find(work, actor, ticket, to)) {
            case ForwardTarget.Nobody nobody -> Outcome.refused(nobody.why());
            case Found found when hasItAlready(ticket, found) -> Outcome.refused(tools.texts()
                .say(Say.FORWARD_ALREADY, "number", ticket.shownNumber(), "name",
                        tools.naming().member(found.member())));
            case Found found when cannotBeTold(work, found) -> Outcome.refused(tools.texts()
                .say(Say.FORWARD_UNREACHABLE, "number", ticket.shownNumber(), "name",
                        tools.naming().member(found.member())));
            case Found found -> forward(work, actor, ticket, found);
        };
    }

    /** Else it would be a fresh limit for nothing; out of ON_HOLD it is none. */
    private static boolean hasItAlready(Ticket ticket, Found found) {
        return ticket.state().working() && !raises(ticket, found)
                && ticket.handling().handlers().equals(List.of(found.member()));
    }

    private static boolean raises(Ticket ticket, Found found) {
        return found.post() != null && found.post().above(ticket.level());
    }

    private static boolean cannotBeTold(Work work, Found found) {
        Staff staff = work.staff(found.member());
        return !staff.canBeTold() || staff.away(work.now());
    }

    private Outcome forward(Work work, Actor actor, Ticket ticket, Found found) {
        Ticket moved = moved(work, ticket, found);
        String who = tools.naming().handler(moved);
        work.save(moved, entry(work, actor, TicketEvent.FORWARD, ticket, moved, who));
        tools.tell().task(work, moved, new Reason(null, tools.tell().card(Say.CARD_FORWARD)));
        tools.tell()
            .reporter(work, moved, NoticeKind.PROGRESS,
                    tools.texts()
                        .say(Say.RAISED_TO_REPORTER, "number", moved.shownNumber(), "who", who, "by",
                                Speech.moment(moved.clocks().respondBy(), tools.tell().reporterReads(work, moved))),
                    tools.tell().card(Say.CARD_MOVED, "who", who));
        return Outcome.done(tools.texts().say(Say.FORWARDED, "number", moved.shownNumber(), "who", who));
    }

    private Ticket moved(Work work, Ticket ticket, Found found) {
        Ticket going = TicketTransitions.moved(ticket, TicketEvent.FORWARD);
        Level level = raises(ticket, found) ? found.post() : ticket.level();
        if (Handover.onlyWantsPlace(ticket)) {
            Level start = !found.place().known() ? level : found.post() == null ? Level.MEMBER : found.post();
            return handover.to(work, going,
                    new Assignment(start, List.of(found.member()), found.place(), List.of(), false));
        }
        return handover.sameClock(work, going, level, List.of(found.member()), holdsPost(ticket, level, found));
    }

    private boolean holdsPost(Ticket ticket, Level level, Found found) {
        return tools.network()
            .get()
            .postsOf(found.member())
            .stream()
            .anyMatch(p -> p.post().inChain() && p.post().level() == level
                    && p.scope().equals(ticket.place().scope(p.post())));
    }

}
