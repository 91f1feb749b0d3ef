package cn.lianhu.casework;

import static cn.lianhu.workflow.TicketTransitions.moving;

import cn.lianhu.ledger.Work;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.telling.Reason;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEdit;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.ticket.Undo;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** 并案 A B: A becomes part of B; 不是一回事 A undoes it. */
public final class Merging extends Act {

    private final Assigning assigning;

    private final Deadlines deadlines;

    private final CaseSettings settings;

    Merging(Casebook book, Deadlines deadlines, CaseSettings settings, Assigning assigning) {
        super(book);
        this.deadlines = deadlines;
        this.settings = settings;
        this.assigning = assigning;
    }

    public Outcome merge(Work work, Actor actor, Ticket a, Ticket b) {
        Optional<Outcome> refused = refusal(work, actor, a, TicketEvent.MERGE).or(() -> barred(work, actor, a, b));
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket merged = into(work, actor, TicketEvent.MERGE, a, b);
        tellReporter(work, merged, say(Say.MERGED_TO_REPORTER, merged, "into", b.shownNumber()),
                card(Say.CARD_MERGED, "into", b.shownNumber()));
        if (a.report().urgent()) {
            tellCalledOut(work, actor, a, merged, say(Say.MERGED_TO_OTHERS, merged, "into", b.shownNumber()),
                    card(Say.CARD_MERGED, "into", b.shownNumber()));
        }
        return done(Say.MERGED, merged, "into", b.shownNumber());
    }

    private Ticket into(Work work, Actor actor, TicketEvent event, Ticket a, Ticket b) {
        Ticket merged = moving(a, event).question(null)
            .mergedInto(b.number())
            .clocks(Clocks.NONE)
            .undoable(event, actor.asPerson(), work.now())
            .done();
        Clocks clocks = deadlines.earlier(b, a, work.now());
        Ticket into = Involving.goAlong(work, a, b.edit().followedBy(tell.interested(work, a)).clocks(clocks).done());
        record(work, actor, event, a, merged, "#" + b.number());
        record(work, actor, event, b, into, "#" + a.number());
        return merged;
    }

    /** Whether his report may go on in another of his branch that is being seen to. */
    public boolean mayJoin(Work work, Actor actor, Ticket own, Ticket other) {
        return other.state().open() && other.state() != TicketState.RESOLVED && own.number() != other.number()
                && wording.sights().mayFollow(work, actor.viewer(), own)
                && wording.sights().mayFollow(work, actor.viewer(), other);
    }

    /**
     * 我也是, where his own report reads like it: he follows the other, and whoever has his
     * need not go.
     */
    public Outcome join(Work work, Actor actor, Ticket own, Ticket other) {
        Optional<Outcome> refused = refusal(work, actor, own, TicketEvent.SAME)
            .or(() -> mayJoin(work, actor, own, other) ? Optional.empty()
                    : Optional.of(refused(Say.ALIKE_OVER, own, "into", other.shownNumber())));
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket merged = into(work, actor, TicketEvent.SAME, own, other);
        tellCalledOut(work, actor, own, merged, say(Say.MERGED_TO_OTHERS, merged, "into", other.shownNumber()),
                card(Say.CARD_MERGED, "into", other.shownNumber()));
        return Outcome
            .done(wording.texts().say(Say.ALIKE_JOINED, "number", own.shownNumber(), "into", other.shownNumber()));
    }

    private Optional<Outcome> barred(Work work, Actor actor, Ticket a, Ticket b) {
        if (!wording.sights().of(work, actor.viewer(), b).any()) {
            return Optional.of(Outcome.refused(wording.texts().say(Say.NOT_VISIBLE, "number", b.shownNumber())));
        }
        if (secret(a) || secret(b)) {
            return Optional.of(refused(Say.MERGE_SECRET, a, "into", b.shownNumber()));
        }
        return a.number() == b.number() || !b.open() ? Optional.of(refused(Say.MERGE_HOW, a, "into", b.shownNumber()))
                : Optional.empty();
    }

    /**
     * Who reports in confidence is alone with it: whoever came with the other one would
     * be told of his.
     */
    private static boolean secret(Ticket ticket) {
        return ticket.report().confidential() || ticket.report().conduct();
    }

    /**
     * 不是一回事: A goes on by itself where its clock stood, with a fresh limit to respond.
     */
    public Outcome unmerge(Work work, Actor actor, Ticket a) {
        Optional<Outcome> refused = refusal(work, actor, a, TicketEvent.UNMERGE);
        if (refused.isPresent()) {
            return refused.get();
        }
        Undo undo = a.undo();
        if (undo == null || work.now().isAfter(undo.at().plus(CaseSettings.UNMERGE_WITHIN))) {
            return refused(Say.UNMERGE_LATE, a);
        }
        Ticket own = asBefore(work, a, undo);
        record(work, actor, TicketEvent.UNMERGE, a, own, "#" + a.mergedInto());
        leave(work, actor, a);
        tell.task(work, own, new Reason(null, card(Say.CARD_UNMERGE)));
        return done(Say.UNMERGED, own);
    }

    private Ticket asBefore(Work work, Ticket a, Undo undo) {
        Ticket before = Undoing.before(a, undo);
        Clocks stood = deadlines.stop(before.clocks(), before.report(), before.level(), undo.at());
        TicketEdit parted = moving(before, a.state(), TicketEvent.UNMERGE);
        Ticket own = assigning.reassign(work, parted.clocks(stood).done(), before.level(), before.handling().handlers(),
                before.handling().byPost());
        boolean wantedPlace = before.clocks().placeBy() != null;
        return wantedPlace ? own.edit().clocks(own.clocks().placing(work.now().plus(settings.placeWithin()))).done()
                : own;
    }

    /** Who came with A no longer follows what it was merged into. */
    void leave(Work work, Actor actor, Ticket a) {
        Optional.ofNullable(a.mergedInto()).flatMap(work::ticket).ifPresent(b -> {
            Set<String> followers = new LinkedHashSet<>(b.followers());
            followers.removeAll(tell.interested(work, a));
            Set<String> back = Involving.goBack(work, a, b);
            followers.removeAll(back);
            Ticket without = b.edit().followers(followers).keepingUndo().done();
            record(work, actor, TicketEvent.UNMERGE, b, without, "#" + a.number());
            if (!back.isEmpty()) {
                work.ticket(a.number()).ifPresent(own -> work.save(own.edit().followedBy(back).keepingUndo().done()));
            }
        });
    }

}
