package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.Undo;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** 撤销: takes back one's own 撤回, 完成, 办结 or 并案 within ten minutes, if nobody has acted since. */
public final class Undoing extends Act {

    public Undoing(Tools tools) {
        super(tools);
    }

    public boolean possible(Work work, Actor actor, Ticket ticket) {
        Undo undo = ticket.undo();
        return undo != null && undo.by().equals(actor.openid())
                && !work.now().isAfter(undo.at().plus(CaseSettings.UNDO_WITHIN));
    }

    public Outcome undo(Work work, Actor actor, Ticket ticket) {
        if (!possible(work, actor, ticket)) {
            return refused(Say.UNDO_NOT, ticket);
        }
        TicketEvent undone = ticket.undo().event();
        Ticket before = ticket.undo().before().overVersion(ticket.version());
        record(work, actor, TicketEvent.UNDO, ticket, before, undone.title());
        if (undone == TicketEvent.MERGE) {
            work.ticket(ticket.mergedInto()).ifPresent(b -> leave(work, actor, b, ticket));
        }
        String text = say(Say.UNDONE_TO_TOLD, before, "event", undone.title(), "state", before.state().title());
        tellHandler(work, before, text, undone.title());
        if (!before.reportedBy(actor.openid())) {
            tools.tell().interested(work, before, NoticeKind.PROGRESS, text, undone.title());
        }
        return done(Say.UNDONE, before, "event", undone.title(), "state", before.state().title());
    }

    private void leave(Work work, Actor actor, Ticket b, Ticket a) {
        Set<String> followers = new LinkedHashSet<>(b.followers());
        followers.removeAll(a.interested());
        record(work, actor, TicketEvent.UNMERGE, b, b.edit().followers(followers).keepingUndo().done(),
                "#" + a.number());
    }
}
