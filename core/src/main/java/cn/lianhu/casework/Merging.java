package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** 并案 A B: A becomes part of B; 不是一回事 A undoes it. */
public final class Merging extends Act {

    private final Handover handover;

    public Merging(Tools tools) {
        super(tools);
        this.handover = new Handover(tools);
    }

    public Outcome merge(Work work, Actor actor, Ticket a, Ticket b) {
        Optional<Outcome> refused = refusal(work, actor, a, TicketEvent.MERGE).or(() -> barred(a, b));
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket merged = a.edit().state(TicketState.MERGED).mergedInto(b.number()).clocks(Clocks.NONE)
                .undoable(TicketEvent.MERGE, actor.openid(), work.now()).done();
        Ticket into = b.edit().followedBy(a.interested()).clocks(earlier(b, a)).keepingUndo().done();
        record(work, actor, TicketEvent.MERGE, a, merged, "#" + b.number());
        work.save(into, new HistoryEntry(work.now(), TicketEvent.MERGE, actor.name(), b.state(), b.state(), b.level(),
                "#" + a.number()));
        tellReporter(work, merged, say(Say.MERGED_TO_REPORTER, merged, "into", b.shownNumber()), "#" + b.number());
        return done(Say.MERGED, merged, "into", b.shownNumber());
    }

    private Optional<Outcome> barred(Ticket a, Ticket b) {
        return a.number() == b.number() || !b.open() ? Optional.of(refused(Say.MERGE_HOW, a, "into", b.shownNumber()))
                : Optional.empty();
    }

    private static Clocks earlier(Ticket b, Ticket a) {
        Clocks clocks = b.clocks();
        if (clocks.overdue()) {
            return clocks;
        }
        if (clocks.resolveBy() != null) {
            clocks = clocks.resolving(min(clocks.resolveBy(), a.clocks().resolveBy()),
                    min(clocks.remindResolve(), a.clocks().remindResolve()));
        }
        return clocks.respondBy() == null ? clocks : clocks.responding(min(clocks.respondBy(), a.clocks().respondBy()),
                min(clocks.remindRespond(), a.clocks().remindRespond()));
    }

    private static Instant min(Instant one, Instant other) {
        return other == null || one != null && one.isBefore(other) ? one : other;
    }

    /** 不是一回事: A goes on by itself, with a fresh limit to respond. */
    public Outcome unmerge(Work work, Actor actor, Ticket a) {
        Optional<Outcome> refused = refusal(work, actor, a, TicketEvent.UNMERGE);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (a.undo() == null || work.now().isAfter(a.undo().at().plus(CaseSettings.UNMERGE_WITHIN))) {
            return refused(Say.UNMERGE_LATE, a);
        }
        Ticket before = a.undo().before().overVersion(a.version());
        Ticket own = handover.sameClock(work, before, before.level(), before.handling().handlers(),
                before.handling().byPost());
        record(work, actor, TicketEvent.UNMERGE, a, own, "#" + a.mergedInto());
        work.ticket(a.mergedInto()).ifPresent(b -> leave(work, actor, b, a));
        tools.tell().task(work, own, null);
        return done(Say.UNMERGED, own);
    }

    private void leave(Work work, Actor actor, Ticket b, Ticket a) {
        Set<String> followers = new LinkedHashSet<>(b.followers());
        followers.removeAll(a.interested());
        Ticket without = b.edit().followers(followers).keepingUndo().done();
        record(work, actor, TicketEvent.UNMERGE, b, without, "#" + a.number());
    }
}
