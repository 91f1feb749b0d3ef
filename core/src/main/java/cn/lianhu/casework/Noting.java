package cn.lianhu.casework;

import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.sight.Part;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.List;
import java.util.Optional;

/**
 * 进展: the handler lets the reporter know how it goes; and what others add. No clock is
 * touched but the one that asks for a word on what is on hold.
 */
public final class Noting extends Act {

    private final Network network;

    private final Reviewing reviewing;

    Noting(Casebook book, Network network, Reviewing reviewing) {
        super(book);
        this.network = network;
        this.reviewing = reviewing;
    }

    public List<Spoken> words() {
        return List.of(new Spoken(Word.NOTE, TicketEvent.NOTE, this::note));
    }

    public Outcome note(Work work, Actor actor, Ticket ticket, String words) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.NOTE);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (words.isBlank()) {
            return refused(Say.NEEDS_WORDS, ticket, "word", TicketEvent.NOTE.title());
        }
        Ticket noted = ticket.edit().clocks(reviewing.said(work, ticket)).done();
        record(work, actor, TicketEvent.NOTE, ticket, noted, words);
        String read = outward(noted, words);
        tellReporterAndParties(work, actor, noted, NoticeKind.PROGRESS,
                say(Say.NOTE_TO_REPORTER, noted, "who", titled(actor), "words", read),
                card(Say.CARD_NOTE, "words", read));
        return done(Say.NOTED, noted, "told", toldReporter(work, actor, noted));
    }

    /**
     * A former handler says that it is done: kept as a note, and the new handler can
     * finish it with one tap.
     */
    Outcome formerSaysDone(Work work, Actor actor, Ticket ticket, String words) {
        Ticket noted = ticket.edit().done();
        record(work, actor, TicketEvent.NOTE, ticket, noted, words);
        tellHandler(work, actor, noted, say(Say.FORMER_DONE_TO_HANDLER, noted, "who", titled(actor), "words", words),
                card(Say.CARD_FORMER_DONE, "who", wording.naming().member(actor.member())));
        return done(Say.FORMER_DONE, noted);
    }

    /**
     * The reporter or a follower says that it is fixed: kept as a note, and the handler
     * can finish it with one tap.
     */
    public Outcome residentSaysFixed(Work work, Actor actor, Ticket ticket, String words) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.SUPPLEMENT);
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket noted = ticket.edit().done();
        record(work, actor, TicketEvent.SUPPLEMENT, ticket, noted, words);
        tellHandler(work, actor, noted, say(Say.FIXED_TO_HANDLER, noted, "who", voice(actor, noted), "words", words),
                card(Say.CARD_FIXED));
        return done(Say.FIXED_NOTED, noted);
    }

    /** 补充: words of the reporter or a follower. */
    public Outcome supplement(Work work, Actor actor, Ticket ticket, String words) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.SUPPLEMENT);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (words.isBlank()) {
            return refused(Say.NEEDS_WORDS, ticket, "word", TicketEvent.SUPPLEMENT.title());
        }
        Ticket more = Involving.ofAnother(actor, ticket) ? ticket.edit().done()
                : ticket.edit().report(ticket.report().withWords(words)).done();
        record(work, actor, TicketEvent.SUPPLEMENT, ticket, more, words);
        tellHandler(work, actor, more, say(Say.SUPPLEMENT_TO_HANDLER, more, "words", words),
                card(Say.CARD_SUPPLEMENT, "words", words));
        return done(Say.SUPPLEMENTED, more);
    }

    /**
     * What its reporter adds to what is urgent: everybody who was told hears it, at night
     * too.
     */
    public Outcome more(Work work, Actor actor, Ticket ticket, String words) {
        Ticket more = ticket.edit().report(ticket.report().withWords(words)).done();
        record(work, actor, TicketEvent.SUPPLEMENT, ticket, more, words);
        tellCalledOut(work, actor, ticket, more, say(Say.URGENT_MORE_TO_CALLED, more, "words", words),
                card(Say.CARD_SUPPLEMENT, "words", words));
        return done(Say.SUPPLEMENTED, more);
    }

    /** The same of what is sent to it on purpose, where it may be. */
    public Outcome show(Work work, Actor actor, Ticket ticket, Attachment one, String kind) {
        return refusal(work, actor, ticket, TicketEvent.SUPPLEMENT)
            .orElseGet(() -> attach(work, actor, ticket, one, kind, false));
    }

    /**
     * A photo, voice or video that belongs to the ticket; it is passed on to the handler.
     * @param kind what it is called
     * @param further of a run, whose first one has told him: it goes without words, as
     * every message counts
     */
    public Outcome attach(Work work, Actor actor, Ticket ticket, Attachment one, String kind, boolean further) {
        List<Attachment> media = List.of(one);
        Ticket more = ticket.edit().attach(media).done();
        record(work, actor, TicketEvent.SUPPLEMENT, ticket, more, kind);
        if (wording.sights().handlers(more).of(media).isEmpty()) {
            return keptBack(work, more, media, kind);
        }
        boolean video = one.type() == MediaKind.VIDEO;
        tell.media(work, more,
                video ? say(Say.VIDEO_TO_HANDLER, more)
                        : further ? null : say(Say.MEDIA_TO_HANDLER, more, "kind", kind),
                video ? card(Say.CARD_VIDEO) : card(Say.CARD_MEDIA, "kind", kind), media);
        return done(Say.MEDIA_JOINED, more, "kind", kind);
    }

    /**
     * It tells who sent it: of what is secret the desk alone gets it, and may put it into
     * words for the handler.
     */
    private Outcome keptBack(Work work, Ticket ticket, List<Attachment> media, String kind) {
        if (!ticket.report().confidential()) {
            return done(Say.VOICE_KEPT, ticket);
        }
        tell.mediaToMembers(work, ticket, network.holders(Post.COUNTY_DESK, Network.COUNTY),
                say(Say.MEDIA_TO_DESK, ticket, "kind", kind), media);
        return done(Say.MEDIA_KEPT, ticket, "kind", kind);
    }

    /** A phone number for the handler. */
    public Outcome phone(Work work, Actor actor, Ticket ticket, String phone) {
        Ticket with = Involving.ofAnother(actor, ticket) ? ticket.edit().done()
                : ticket.edit().report(ticket.report().withPhone(phone)).done();
        record(work, actor, TicketEvent.SUPPLEMENT, ticket, with, "");
        if (wording.sights().handlers(with).sees(Part.PHONE)) {
            tellHandler(work, actor, with, say(Say.CONTACT_TO_HANDLER, with, "phone", phone),
                    card(Say.CARD_CONTACT, "phone", phone));
        }
        return done(Say.CONTACT_NOTED, with);
    }

}
