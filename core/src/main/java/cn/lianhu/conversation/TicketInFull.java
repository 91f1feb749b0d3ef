package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.channel.Channel;
import cn.lianhu.channel.Channels;
import cn.lianhu.desk.TicketSheet;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.notification.Notice;
import cn.lianhu.page.TicketLinks;
import cn.lianhu.sight.Part;
import cn.lianhu.sight.Sight;
import cn.lianhu.telling.Naming;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 看 n: one ticket whole, as far as this person may know it. */
final class TicketInFull {

    private static final int LINES = 12;

    private static final int WORDS = 300;

    private static final int NOTE = 60;

    /** So much is left for what comes with it. */
    private static final int BESIDE = 248;

    private final Tell tell;

    private final Speakers speakers;

    private final Network network;

    private final Texts texts;

    private final Naming naming;

    private final OwedMediaSending rest;

    private final Channels channels;

    private final TicketLinks links;

    TicketInFull(Wording wording, Tell tell, Speakers speakers, Network network, OwedMediaSending rest,
            Channels channels, TicketLinks links) {
        this.links = links;
        this.channels = channels;
        this.network = network;
        this.speakers = speakers;
        this.tell = tell;
        this.texts = wording.texts();
        this.naming = wording.naming();
        this.rest = rest;
    }

    String show(Work work, Actor actor, Ticket ticket) {
        Sight sight = speakers.of(work, actor).sight(ticket);
        LastTold.shows(work, actor.asPerson(), ticket);
        List<Attachment> media = sight.of(rest.first(work, actor.asPerson(), ticket));
        if (!media.isEmpty()) {
            tell.mediaTo(work, ticket, actor.asPerson(), sight, media);
        }
        Channel channel = channels.of(actor.asPerson());
        String link = OwnTickets.is(actor, ticket) ? links.link(ticket, actor.asPerson(), work.now()).orElse("") : "";
        String text = text(work, ticket, sight, link, LINES);
        for (int lines = LINES - 1; lines >= 0
                && AnswerWithKept.length(channel, text) > channel.beside(BESIDE); lines--) {
            text = text(work, ticket, sight, link, lines);
        }
        return text;
    }

    /** With so many lines of its history, the newest. */
    private String text(Work work, Ticket ticket, Sight sight, String link, int most) {
        boolean words = sight.sees(Part.WORDS);
        int media = naming.media(ticket, sight).size();
        return texts.say(Say.WHOLE, "number", ticket.shownNumber(), "category", naming.category(ticket, sight), "state",
                naming.state(ticket, sight, work.now()), "place", tell.placeOrUnknown(ticket, sight), "who",
                words ? naming.reporter(ticket, sight) : "", "words",
                words ? Speech.cut(tell.words(ticket, sight), WORDS) : "", "handler",
                sight.sees(Part.HANDLER) ? naming.handler(ticket) : "", "by",
                limit(work, sight, ticket.clocks().respondBy()), "resolve",
                limit(work, sight, ticket.clocks().resolveBy()), "contact", naming.phone(ticket, sight), "media",
                media == 0 ? "" : media, "closing", closing(ticket, sight), "history",
                sight.sees(Part.HISTORY) ? history(work, ticket, sight, most) : "", "link", link);
    }

    /** All of it on a page, however long. */
    TicketSheet sheet(Work work, Ticket ticket, Sight sight, List<TicketSheet.Doing> doings) {
        boolean words = sight.sees(Part.WORDS);
        String phone = naming.phone(ticket, sight);
        return new TicketSheet(ticket.number(), ticket.shownNumber(), naming.category(ticket, sight),
                naming.state(ticket, sight, work.now()), tell.placeOrUnknown(ticket, sight),
                words ? naming.reporter(ticket, sight) : "", words ? tell.words(ticket, sight) : "",
                sight.sees(Part.HANDLER) ? naming.handler(ticket) : "", limit(work, sight, ticket.clocks().respondBy()),
                limit(work, sight, ticket.clocks().resolveBy()), phone == null ? "" : phone,
                naming.closing(ticket, sight), naming.media(ticket, sight),
                sight.sees(Part.HISTORY) ? work.history(ticket.number())
                    .stream()
                    .map(e -> new TicketSheet.Happened(Speech.moment(e.at(), work.now()), e.event().title(),
                            who(ticket, e, sight), naming.note(ticket, sight, e)))
                    .toList() : List.of(),
                sight.sees(Part.HISTORY) ? told(work, ticket, sight) : List.of(), doings);
    }

    /** Who reported is named as the reader may know him. */
    private List<TicketSheet.Told> told(Work work, Ticket ticket, Sight sight) {
        List<Notice> all = work.toldAbout(ticket.number());
        work.expect(all.stream().map(Notice::to).filter(Notice::bound).map(Query.PersonOf::new).toList());
        return all.stream()
            .map(notice -> new TicketSheet.Told(Speech.moment(notice.at(), work.now()),
                    recipient(work, ticket, notice.to(), sight), channels.title(notice.rung()), notice.fate()))
            .toList();
    }

    private String recipient(Work work, Ticket ticket, String to, Sight sight) {
        if (!Notice.bound(to)) {
            return naming.member(Notice.member(to));
        }
        boolean alike = ticket.ofSeveral() && !sight.sees(Part.FAMILY);
        if (ticket.reportedBy(to)) {
            return alike ? texts.say(Say.WHO_FOLLOWS) : naming.reporter(ticket, sight);
        }
        String member = work.person(to).member();
        return member == null ? texts.say(Say.WHO_FOLLOWS) : naming.member(member);
    }

    private static String limit(Work work, Sight sight, @Nullable Instant at) {
        return sight.sees(Part.LIMIT) ? Speech.moment(at, work.now()) : "";
    }

    /** What was done, where the history does not tell it. */
    private String closing(Ticket ticket, Sight sight) {
        return sight.sees(Part.HISTORY) ? "" : Speech.cut(naming.closing(ticket, sight), WORDS);
    }

    private String history(Work work, Ticket ticket, Sight sight, int most) {
        List<HistoryEntry> history = work.history(ticket.number());
        return history.subList(Math.max(0, history.size() - most), history.size())
            .stream()
            .map(e -> line(work, ticket, e, sight))
            .collect(Collectors.joining("\n"));
    }

    private String line(Work work, Ticket ticket, HistoryEntry entry, Sight sight) {
        return texts.say(Say.WHOLE_LINE, "at", Speech.moment(entry.at(), work.now()), "event", entry.event().title(),
                "who", who(ticket, entry, sight), "note", Speech.cut(naming.note(ticket, sight, entry), NOTE));
    }

    /** Staff by name; who reported as he may know him; nothing for the clock. */
    private String who(Ticket ticket, HistoryEntry entry, Sight sight) {
        String by = entry.by();
        if (by == null) {
            return "";
        }
        if (naming.ofAnother(ticket, sight, entry)) {
            return texts.say(Say.WHO_FOLLOWS);
        }
        if (by.equals(ticket.report().reporter()) || by.equals(ticket.report().member())) {
            return naming.reporter(ticket, sight);
        }
        return network.member(by).isPresent() ? naming.member(by) : texts.say(Say.WHO_UNKNOWN);
    }

}
