package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.Undo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 撤销: takes back one's own 撤回, 完成, 办结 or 并案 within ten minutes, if nobody has acted
 * since.
 */
public final class Undoing extends Act {

    private final Merging merging;

    private final ClosingDuty duty;

    Undoing(Casebook book, Merging merging, ClosingDuty duty) {
        super(book);
        this.merging = merging;
        this.duty = duty;
    }

    public boolean possible(Work work, Actor actor, Ticket ticket) {
        return undo(work, actor.contact(), ticket).isPresent();
    }

    private static Optional<Undo> undo(Work work, @Nullable String contact, Ticket ticket) {
        return Optional.ofNullable(ticket.undo())
            .filter(undo -> undo.by().equals(contact))
            .filter(undo -> !work.now().isAfter(undo.at().plus(CaseSettings.UNDO_WITHIN)));
    }

    public Outcome undo(Work work, Actor actor, Ticket ticket) {
        Optional<Undo> undo = undo(work, actor.contact(), ticket);
        return undo.isEmpty() ? refused(Say.UNDO_NOT, ticket) : undo(work, actor, ticket, undo.get());
    }

    private Outcome undo(Work work, Actor actor, Ticket ticket, Undo undo) {
        TicketEvent undone = undo.event();
        Ticket before = before(ticket, undo);
        record(work, actor, TicketEvent.UNDO, ticket, before, undone.title());
        if (undone == TicketEvent.MERGE || undone == TicketEvent.SAME) {
            merging.leave(work, actor, ticket);
        }
        tell(work, actor, ticket, before, undone);
        return done(Say.UNDONE, before, "event", undone.title(), "state",
                wording.naming().state(before, wording.sights().of(work, actor.viewer(), before), work.now()));
    }

    /** As it was; what is known of the report and its reporter stays as it is now. */
    static Ticket before(Ticket ticket, Undo undo) {
        return undo.before().overVersion(ticket.version()).edit().report(ticket.report()).done();
    }

    /** Who was told of what is undone. */
    private void tell(Work work, Actor actor, Ticket ticket, Ticket before, TicketEvent undone) {
        String text = text(before, undone, before.state().title());
        String card = card(cardOf(undone));
        tellHandler(work, actor, before, text, card);
        if (undone != TicketEvent.WITHDRAW) {
            tellInterested(work, actor, before, NoticeKind.PROGRESS,
                    text(before, undone, wording.naming().villagers(before, tell.reporterReads(work, before))), card);
        }
        if (undone == TicketEvent.RESOLVE) {
            List<String> closers = duty.closers(work, ticket).stream().filter(m -> !m.equals(actor.member())).toList();
            tell.members(work, before, closers, NoticeKind.PROGRESS, text, null, card);
        }
    }

    private String text(Ticket before, TicketEvent undone, String state) {
        return say(Say.UNDONE_TO_TOLD, before, "event", undone.title(), "state", state);
    }

    private static Say cardOf(TicketEvent undone) {
        return switch (undone) {
            case CLOSE -> Say.CARD_UNDONE_CLOSE;
            case RESOLVE -> Say.CARD_UNDONE_RESOLVE;
            case MERGE, SAME -> Say.CARD_UNDONE_MERGE;
            default -> Say.CARD_UNDONE_WITHDRAW;
        };
    }

}
