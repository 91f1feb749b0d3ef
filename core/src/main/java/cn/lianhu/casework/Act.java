package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.triage.Category;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the acts have in common. */
abstract class Act {

    /**
     * So long that the words of two people and a link still fit into one message of 2,048
     * bytes.
     */
    private static final int LONGEST = 150;

    protected final Tools tools;

    protected Act(Tools tools) {
        this.tools = tools;
    }

    protected Optional<Outcome> refusal(Work work, Actor actor, Ticket ticket, TicketEvent event) {
        return tools.rights().refusal(work, actor, ticket, event);
    }

    /** A text about a ticket; number, category, place and handler are filled in. */
    protected String say(Say say, Ticket ticket, Object... more) {
        List<Object> filling = new ArrayList<>(Arrays.asList(more));
        for (int i = 1; i < filling.size(); i += 2) {
            boolean list = filling.get(i - 1).equals("list");
            filling.set(i, !list && filling.get(i) instanceof String text ? Speech.cut(text, LONGEST) : filling.get(i));
        }
        filling.addAll(List.of("number", ticket.shownNumber(), "category", tools.naming().category(ticket), "place",
                tools.tell().placeOrUnknown(ticket), "handler", tools.naming().handler(ticket)));
        return tools.texts().say(say, filling.toArray());
    }

    /** The line of a card for what the notice beside it says. */
    protected String card(Say say, Object... filling) {
        return tools.tell().card(say, filling);
    }

    /**
     * Its category; the one for everything else where the operator has taken that away.
     */
    protected Category category(Ticket ticket) {
        return tools.categories().byCode(ticket.report().category()).orElseGet(tools.categories()::fallback);
    }

    protected Outcome refused(Say say, Ticket ticket, Object... more) {
        return Outcome.refused(say(say, ticket, more));
    }

    protected Outcome done(Say say, Ticket ticket, Object... more) {
        return Outcome.done(say(say, ticket, more));
    }

    protected void record(Work work, Actor actor, TicketEvent event, Ticket before, Ticket after, String note) {
        new Retelling(tools).narrow(work, before, after);
        work.save(after, Entries.entry(work, actor, event, before, after, note));
    }

    protected void tellReporter(Work work, Ticket ticket, String text, String note) {
        tools.tell().reporter(work, ticket, NoticeKind.PROGRESS, text, note);
    }

    /** Tells whoever has it, unless he is the one who acted. */
    protected void tellHandler(Work work, Actor actor, Ticket ticket, String text, String note) {
        List<String> others = ticket.handling().handlers().stream().filter(m -> !m.equals(actor.member())).toList();
        tools.tell().members(work, ticket, others, NoticeKind.PROGRESS, text, null, note);
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
        tools.tell().calledOut(work, now, others, text, card);
    }

    /** That the reporter is told; nothing where nobody is, or only the one who acts. */
    protected String toldReporter(Work work, Actor actor, Ticket ticket) {
        boolean somebody = tools.tell().reporters(work, ticket).stream().anyMatch(one -> !one.equals(actor.openid()));
        return somebody ? tools.texts().say(Say.TOLD_RESIDENT) : "";
    }

    /** Who was called out hears that the danger is over. */
    protected void tellDone(Work work, Actor actor, Ticket done) {
        String words = done.closing().words();
        tellCalledOut(work, actor, done, done, say(Say.DONE_TO_OTHERS, done, "who", titled(actor), "words", words),
                card(Say.CARD_DONE_TO_OTHERS, "words", words));
    }

    /**
     * Who says something of a ticket, as its handler may know him: what a follower says
     * is not the reporter's word.
     */
    protected String voice(Actor actor, Ticket ticket) {
        return Standings.reporter(actor, ticket) ? tools.naming().reporter(ticket) : tools.texts().say(Say.WHO_FOLLOWS);
    }

    /** Tells the reporter and everybody who follows, but not the one who acted. */
    protected void tellInterested(Work work, Actor actor, Ticket ticket, NoticeKind kind, String text, String note) {
        Set<String> others = tools.tell().interested(work, ticket);
        others.remove(actor.openid());
        tools.tell().people(work, ticket, others, kind, text, note);
    }

    /** Who acted, by post and name. */
    protected String titled(Actor actor) {
        return tools.naming().titled(actor.member());
    }

}
