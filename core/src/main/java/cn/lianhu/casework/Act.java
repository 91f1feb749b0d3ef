package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the acts have in common. */
abstract class Act {

    /**
     * So long that the words of two people and what may be tapped fit into one message.
     */
    private static final int LONGEST = 150;

    private static final int PROPOSED = 30;

    final Casebook book;

    final Wording wording;

    final Tell tell;

    Act(Casebook book) {
        this.book = book;
        this.wording = book.wording();
        this.tell = book.tell();
    }

    protected Optional<Outcome> refusal(Work work, Actor actor, Ticket ticket, TicketEvent event) {
        return book.refusal(work, actor, ticket, event);
    }

    /** A text about a ticket; number, category, place and handler are filled in. */
    protected String say(Say say, Ticket ticket, @Nullable Object... more) {
        List<@Nullable Object> filling = new ArrayList<>(Arrays.asList(more));
        for (int i = 1; i < filling.size(); i += 2) {
            boolean list = "list".equals(filling.get(i - 1));
            filling.set(i, !list && filling.get(i) instanceof String text ? Speech.cut(text, LONGEST) : filling.get(i));
        }
        filling.addAll(List.of("number", ticket.shownNumber(), "category", wording.naming().category(ticket), "place",
                tell.placeOrUnknown(ticket), "handler", wording.naming().handler(ticket)));
        return wording.texts().say(say, filling.toArray());
    }

    /** The line of a card for what the notice beside it says. */
    protected String card(Say say, @Nullable Object... filling) {
        return tell.card(say, filling);
    }

    /**
     * What was proposed, for those who read what came of it; empty where nothing was.
     */
    protected static String proposed(Ticket ticket) {
        return ticket.proposes() ? Speech.cut(ticket.report().words().lines().findFirst().orElse(""), PROPOSED) : "";
    }

    protected Outcome refused(Say say, Ticket ticket, @Nullable Object... more) {
        return Outcome.refused(say(say, ticket, more));
    }

    protected Outcome done(Say say, Ticket ticket, @Nullable Object... more) {
        return Outcome.done(say(say, ticket, more));
    }

    protected void record(Work work, Actor actor, TicketEvent event, Ticket before, Ticket after,
            @Nullable String note) {
        book.record(work, actor, event, before, after, note);
    }

    protected void tellReporter(Work work, Ticket ticket, String text, String note) {
        tell.reporter(work, ticket, NoticeKind.PROGRESS, text, note);
    }

    /**
     * Tells the reporter and whoever else it concerns, each by himself. Words of staff in
     * it are {@link #outward}.
     */
    protected void tellReporterAndParties(Work work, Actor actor, Ticket ticket, NoticeKind kind, String text,
            String note) {
        tell.reporter(work, ticket, kind, text, note);
        Set<String> parties = tell.parties(work, ticket);
        parties.remove(actor.contact());
        tell.people(work, ticket, parties, kind, text, note);
    }

    /** Words of staff as they are read by those whom it concerns. */
    protected String outward(Ticket ticket, String words) {
        return wording.naming().outward(ticket, words);
    }

    /** Tells whoever has it, unless he is the one who acted. */
    protected void tellHandler(Work work, Actor actor, Ticket ticket, String text, String note) {
        List<String> others = ticket.handling().handlers().stream().filter(m -> !m.equals(actor.member())).toList();
        tell.members(work, ticket, others, NoticeKind.PROGRESS, text, null, note);
    }

    /**
     * Tells everybody else whom it has called out: of what is urgent all who were ever
     * told, else who has it or may still take it back.
     * @param was as it was before the act
     */
    protected void tellCalledOut(Work work, Actor actor, Ticket was, Ticket now, String text, String card) {
        Set<String> others = new LinkedHashSet<>(was.handling().handlers());
        others.addAll(was.handling().former());
        if (was.report().urgent()) {
            others.addAll(was.handling().told());
        }
        others.remove(actor.member());
        others.removeAll(now.report().subjects());
        tell.calledOut(work, now, others, text, card);
    }

    /** That the reporter is told; nothing where nobody is, or only the one who acts. */
    protected String toldReporter(Work work, Actor actor, Ticket ticket) {
        boolean somebody = tell.reporters(work, ticket).stream().anyMatch(one -> !one.equals(actor.contact()));
        return somebody ? wording.texts().say(Say.TOLD_RESIDENT) : "";
    }

    /** Who was called out hears that the danger is over. */
    protected void tellDone(Work work, Actor actor, Ticket done) {
        String words = done.ending().words();
        tellCalledOut(work, actor, done, done, say(Say.DONE_TO_OTHERS, done, "who", titled(actor), "words", words),
                card(Say.CARD_DONE_TO_OTHERS, "words", words));
    }

    /**
     * Who says something of a ticket, as its handler may know him: what a follower says
     * is not the reporter's word.
     */
    protected String voice(Actor actor, Ticket ticket) {
        return TicketRoles.isReporter(actor, ticket) ? wording.naming().reporter(ticket)
                : wording.texts().say(Say.WHO_FOLLOWS);
    }

    /** Tells the reporter and everybody who follows, but not the one who acted. */
    protected void tellInterested(Work work, Actor actor, Ticket ticket, NoticeKind kind, String text, String note) {
        Set<String> others = tell.interested(work, ticket);
        others.remove(actor.contact());
        tell.people(work, ticket, others, kind, text, note);
    }

    /** Who acted, by post and name. */
    protected String titled(Actor actor) {
        return wording.naming().titled(actor.member());
    }

}
