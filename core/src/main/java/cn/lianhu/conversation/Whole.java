package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.telling.Naming;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.workflow.Role;
import java.util.List;
import java.util.stream.Collectors;

/** 看 n: one ticket whole, as far as this person may know it. */
final class Whole {

    private static final int LINES = 12;
    private static final int WORDS = 300;
    private static final int MOST_BYTES = 1800;

    private final Toolbox box;
    private final Texts texts;
    private final Naming naming;
    private final Rest rest;

    Whole(Toolbox box) {
        this.box = box;
        this.texts = box.tools().texts();
        this.naming = box.tools().naming();
        this.rest = new Rest(box);
    }

    String show(Work work, Actor actor, Ticket ticket) {
        if (!ticket.attachments().isEmpty()) {
            box.tools().tell().mediaTo(work, ticket, actor.openid(), rest.first(work, actor.openid(), ticket));
        }
        String text = text(work, actor, ticket, LINES);
        for (int lines = LINES - 1; lines >= 0 && Letter.bytes(text) > MOST_BYTES; lines--) {
            text = text(work, actor, ticket, lines);
        }
        return text;
    }

    /** With so many lines of its history, the newest. Who only follows does not read who reported. */
    private String text(Work work, Actor actor, Ticket ticket, int most) {
        boolean follows = actor.member() == null && !box.tools().standings().of(work, actor, ticket).is(Role.REPORTER);
        List<HistoryEntry> history = work.history(ticket.number());
        String lines = history.subList(Math.max(0, history.size() - most), history.size()).stream()
                .map(e -> line(work, ticket, e, follows)).collect(Collectors.joining("\n"));
        return texts.say(Say.WHOLE, "number", ticket.shownNumber(), "category", naming.category(ticket), "state",
                ticket.state().title(), "place", box.tools().tell().placeOrUnknown(ticket), "who",
                follows ? texts.say(Say.WHO_UNKNOWN) : naming.reporter(ticket), "words", Speech.cut(box.tools().tell().words(ticket), WORDS), "handler",
                naming.handler(ticket), "by", Speech.moment(ticket.clocks().respondBy(), work.now()), "resolve",
                Speech.moment(ticket.clocks().resolveBy(), work.now()), "contact", follows ? null : ticket.report().contact(), "media",
                ticket.attachments().isEmpty() ? "" : ticket.attachments().size(), "history", lines);
    }

    private String line(Work work, Ticket ticket, HistoryEntry entry, boolean follows) {
        return texts.say(Say.WHOLE_LINE, "at", Speech.moment(entry.at(), work.now()), "event", entry.event().title(),
                "who", who(ticket, entry.by(), follows), "note", Speech.cut(entry.note(), 60));
    }

    /** Staff by name; who reported as the handler may know him; nothing for the clock. */
    private String who(Ticket ticket, String by, boolean follows) {
        Network network = box.network();
        if (by == null) {
            return "";
        }
        boolean reporter = by.equals(ticket.report().reporter()) || by.equals(ticket.report().member());
        if (reporter) {
            return follows ? texts.say(Say.WHO_UNKNOWN) : naming.reporter(ticket);
        }
        return network.member(by).isPresent() ? naming.member(by) : texts.say(Say.WHO_UNKNOWN);
    }
}
