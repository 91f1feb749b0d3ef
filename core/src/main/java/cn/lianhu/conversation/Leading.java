package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who reported what was merged into something else is led there with whatever he says of
 * it.
 */
final class Leading {

    /** No chain of merged tickets is longer. */
    private static final int MOST = 10;

    private static final Set<Word> LED = EnumSet.of(Word.URGE, Word.SUPPLEMENT, Word.SATISFIED, Word.FAIRLY_SATISFIED,
            Word.DISSATISFIED, Word.NOT_FIXED, Word.PROGRESS, Word.SHOW);

    private final Texts texts;

    Leading(Texts texts) {
        this.texts = texts;
    }

    boolean leads(Word word) {
        return LED.contains(word);
    }

    /**
     * What it goes on in; empty when it was not merged, or he neither reported nor
     * followed it.
     */
    Optional<Ticket> into(Work work, Actor actor, Ticket ticket) {
        if (ticket.state() != TicketState.MERGED || !OwnTickets.is(actor, ticket)) {
            return Optional.empty();
        }
        return end(work, ticket);
    }

    /**
     * Where a ticket went, through others that were merged themselves; the ticket where
     * it was not.
     */
    static Optional<Ticket> end(Work work, Ticket ticket) {
        Optional<Ticket> into = Optional.of(ticket);
        for (int i = 0; i < MOST && into.isPresent() && into.get().state() == TicketState.MERGED; i++) {
            into = into.map(Ticket::mergedInto).flatMap(work::ticket);
        }
        return into;
    }

    String says(Ticket ticket, Ticket into) {
        return texts.say(Say.MERGED_LEAD, "number", ticket.shownNumber(), "into", into.shownNumber());
    }

}
