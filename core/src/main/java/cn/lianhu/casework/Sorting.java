package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.triage.Category;

/**
 * A photo or voice nobody had understood gets its words, and with them its category and
 * limits.
 */
public final class Sorting extends Act {

    private final Reclassifying reclassifying;

    private final ToDesk desk;

    Sorting(Casebook book, Reclassifying reclassifying, ToDesk desk) {
        super(book);
        this.reclassifying = reclassifying;
        this.desk = desk;
    }

    public Outcome explained(Work work, Actor actor, Ticket ticket, String words, Category category) {
        Ticket worded = ticket.edit().report(ticket.report().withWords(words)).keepingUndo().done();
        Ticket sorted = handedOn(reclassifying.sorted(work, worded, category));
        record(work, actor, TicketEvent.SUPPLEMENT, ticket, sorted, words);
        boolean waited = HandingOn.waits(ticket);
        if (desk.misses(sorted)) {
            Ticket moved = desk.takes(work, actor, sorted);
            return done(Say.EXPLAINED, moved, "category", toReporter(moved), "by",
                    Speech.moment(moved.clocks().limit(), work.now()));
        }
        if (waited) {
            tell.task(work, sorted);
            return done(Say.EXPLAINED, sorted, "category", toReporter(sorted), "by",
                    Speech.moment(sorted.clocks().limit(), work.now()));
        }
        tellHandler(work, actor, sorted,
                say(Say.EXPLAINED_TO_HANDLER, sorted, "words", words, "by",
                        Speech.moment(sorted.clocks().limit(), tell.readAt(work, false))),
                card(Say.CARD_EXPLAINED, "words", words));
        return done(Say.EXPLAINED, sorted, "category", toReporter(sorted), "by",
                Speech.moment(sorted.clocks().limit(), work.now()));
    }

    /** Words say what it is about: nobody has to wait any longer. */
    private static Ticket handedOn(Ticket ticket) {
        return HandingOn.waits(ticket) ? ticket.edit().clocks(ticket.clocks().handingOn(null)).done() : ticket;
    }

    private String toReporter(Ticket ticket) {
        return wording.naming().category(ticket, wording.sights().reporters(ticket));
    }

}
