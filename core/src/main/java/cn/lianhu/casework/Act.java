package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the acts have in common. */
abstract class Act {

    /** So long that the words of two people and a link still fit into one message of 2,048 bytes. */
    private static final int LONGEST = 150;

    protected final Tools tools;

    protected Act(Tools tools) {
        this.tools = tools;
    }

    protected Optional<Outcome> refusal(Work work, Actor actor, Ticket ticket, TicketEvent event) {
        return tools.permission().refusal(work, actor, ticket, event);
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

    protected Outcome refused(Say say, Ticket ticket, Object... more) {
        return Outcome.refused(say(say, ticket, more));
    }

    protected Outcome done(Say say, Ticket ticket, Object... more) {
        return Outcome.done(say(say, ticket, more));
    }

    protected void record(Work work, Actor actor, TicketEvent event, Ticket before, Ticket after, String note) {
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

    /** Tells the reporter and everybody who follows, but not the one who acted. */
    protected void tellInterested(Work work, Actor actor, Ticket ticket, NoticeKind kind, String text, String note) {
        Set<String> others = tools.tell().interested(work, ticket);
        others.remove(actor.openid());
        tools.tell().people(work, ticket, others, kind, text, note);
    }

    /** Who acted, by post and name. */
    protected String titled(Actor actor) {
        return tools.naming().post(actor.member()) + tools.naming().member(actor.member());
    }
}
