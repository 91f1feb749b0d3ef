package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Following;
import cn.lianhu.casework.HandingOn;
import cn.lianhu.casework.Outcome;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Finding;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reader;
import cn.lianhu.reading.Reading;
import cn.lianhu.sight.Part;
import cn.lianhu.sight.Sight;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Heard;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a machine took a voice for: kept beside it, offered to whoever may hear it, asked
 * of who spoke. By itself it moves nothing, but for two things in which a mistake harms
 * less than waiting: what sounds like an accusation or a secret goes to the county desk
 * alone, and what sounds like danger is not held back for the three minutes that a lone
 * voice waits.
 */
public final class Hearing {

    private static final double SURE = 0.5;

    private static final int LONGEST = 500;

    private static final int ASKED = 100;

    private final Wording wording;

    private final Network network;

    private final Reader reader;

    private final Texts texts;

    private final Tell tell;

    private final Accusations accusations;

    private final HandingOn handingOn;

    private final Following following;

    Hearing(Wording wording, Tell tell, Network network, Reader reader, Accusations accusations, HandingOn handingOn,
            Following following) {
        this.reader = reader;
        this.network = network;
        this.wording = wording;
        this.texts = wording.texts();
        this.tell = tell;
        this.accusations = accusations;
        this.handingOn = handingOn;
        this.following = following;
    }

    /** What a voice was taken for, read before anything is decided. */
    public Reading read(String said) {
        return reader.read(Speech.cut(Typed.plain(said), LONGEST));
    }

    /**
     * Takes up what a voice of a ticket seems to say; once, however often it is told.
     * Nothing where the voice is gone.
     */
    public void heard(Work work, long number, String attachment, Reading said) {
        Optional<Ticket> found = ticket(work, number, attachment);
        if (said.words().isBlank() || found.isEmpty() || !work.once("heard:" + attachment)) {
            return;
        }
        take(work, found.get(), one(found.get(), attachment), said);
    }

    /**
     * Names of villages and groups that may be heard in a voice, those where its ticket
     * is first; never of persons. Empty where its words are not wanted, or not any more.
     */
    public Optional<List<String>> names(Work work, long number, String attachment) {
        return ticket(work, number, attachment).filter(Ticket::open)
            .filter(t -> one(t, attachment).heard() == null)
            .map(ticket -> new PlacesAround(network).of(ticket));
    }

    /**
     * A file of a ticket does not get through to anybody else: told to whoever has it,
     * once, with whom to phone.
     */
    public void stuck(Work work, long number, String attachment) {
        Optional<Ticket> found = ticket(work, number, attachment);
        if (found.isEmpty() || !work.once("stuck:" + attachment)) {
            return;
        }
        Attachment one = one(found.get(), attachment).gotStuck();
        Ticket ticket = found.get().edit().attachment(one).keepingUndo().done();
        work.save(ticket);
        Sight sight = wording.sights().handlers(ticket);
        if (ticket.open() && !waits(ticket) && !sight.of(List.of(one)).isEmpty()) {
            String kind = wording.naming().kind(one.type());
            tell.members(work, ticket, ticket.handling().handlers(), NoticeKind.PROGRESS,
                    texts.say(Say.STUCK_TO_HANDLER, "number", ticket.shownNumber(), "kind", kind, "contact",
                            wording.naming().phone(ticket, sight)),
                    null, tell.card(Say.CARD_STUCK, "kind", kind));
        }
    }

    /**
     * The ticket that has the attachment by now, also where the one it came with was
     * merged into another.
     */
    private static Optional<Ticket> ticket(Work work, long number, String attachment) {
        Optional<Ticket> ticket = work.ticket(number);
        return ticket.map(Ticket::mergedInto)
            .flatMap(work::ticket)
            .filter(t -> has(t, attachment))
            .or(() -> ticket.filter(t -> has(t, attachment)));
    }

    private static boolean has(Ticket ticket, String attachment) {
        return ticket.attachments().stream().anyMatch(a -> a.id().equals(attachment));
    }

    private static Attachment one(Ticket ticket, String attachment) {
        return ticket.attachments().stream().filter(a -> a.id().equals(attachment)).findFirst().orElseThrow();
    }

    private void take(Work work, Ticket was, Attachment voice, Reading said) {
        String words = said.words();
        Verdict verdict = said.category();
        Category sure = verdict.confidence() >= SURE ? verdict.best() : null;
        boolean danger = said.danger().isPresent();
        boolean open = was.open() && was.state().working();
        boolean secret = open && !was.report().confidential()
                && (said.accuses() || said.secret() || sure != null && sure.confidential());
        boolean asks = open && !secret && asks(was, voice, said, danger);
        Heard heard = new Heard(words, offered(sure, was), place(said, was), danger, asks, false);
        Ticket ticket = was.edit().attachment(voice.hearing(heard)).keepingUndo().done();
        work.save(ticket, new HistoryEntry(work.now(), TicketEvent.SUPPLEMENT, null, was.state(), was.state(),
                was.level(), texts.say(Say.HEARD_NOTE)));
        if (secret) {
            keepSecret(work, ticket, said);
        }
        else if (open) {
            tell(work, ticket, heard);
            if (asks) {
                Optional.ofNullable(ticket.report().reporter()).ifPresent(who -> ask(work, ticket, who, heard));
            }
        }
    }

    /**
     * Secret categories are not offered: with them it would be handed on to somebody else
     * than was thought of.
     */
    private static @Nullable String offered(@Nullable Category sure, Ticket ticket) {
        return sure == null || sure.confidential() || sure.code().equals(ticket.report().category()) ? null
                : sure.code();
    }

    private static @Nullable Place place(Reading said, Ticket ticket) {
        return said.place(ticket.place().grid()) instanceof Finding.At at ? at.place() : null;
    }

    /** Who spoke is asked where more hangs on it than a look at the words. */
    private boolean asks(Ticket ticket, Attachment voice, Reading said, boolean danger) {
        Report report = ticket.report();
        boolean his = report.reporter() != null && report.reporter().equals(voice.by());
        boolean quiet = report.confidential() || report.conduct() || report.discretion().silent();
        boolean kept = !wording.sights().handlers(ticket).sees(Part.VOICE);
        return his && !quiet && said.smallTalk().isEmpty() && (report.unheard() || danger && !report.urgent() || kept);
    }

    private void ask(Work work, Ticket ticket, String reporter, Heard heard) {
        String words = Speech.cut(heard.words(), ASKED);
        tell.reporterAtOnce(
                work, ticket, reporter, texts.say(Say.HEARD_ASK, "number", ticket.shownNumber(), "words", words,
                        "danger", heard.danger() ? texts.say(Say.HEARD_ASK_DANGER) : ""),
                tell.card(Say.CARD_HEARD_ASK));
    }

    /** Told with the task, where that is still to come. */
    private void tell(Work work, Ticket ticket, Heard heard) {
        if (waits(ticket)) {
            if (heard.danger()) {
                handingOn.pass(work, ticket);
            }
            return;
        }
        boolean hears = wording.sights().handlers(ticket).sees(Part.VOICE);
        if (!hears && !ticket.report().confidential()) {
            return; // of what is hidden nobody hears the voice
        }
        String text = texts.say(hears ? Say.HEARD_TO_HANDLER : Say.HEARD_TO_DESK, "number", ticket.shownNumber(),
                "words", heard.words(), "heard", hears ? tell.heard(ticket) : "");
        String card = tell.card(Say.CARD_HEARD);
        Set<String> to = hears ? handlers(ticket)
                : new LinkedHashSet<>(network.holders(Post.COUNTY_DESK, Network.COUNTY));
        if (heard.danger() || ticket.report().urgent() || ticket.report().unheard()) {
            tell.atOnce(work, ticket, to, text, card);
        }
        else {
            tell.members(work, ticket, to, NoticeKind.PROGRESS, text, null, card);
        }
    }

    private static Set<String> handlers(Ticket ticket) {
        Set<String> all = new LinkedHashSet<>(ticket.handling().handlers());
        if (ticket.report().urgent()) {
            all.addAll(ticket.handling().alsoTold().keySet());
        }
        return all;
    }

    private static boolean waits(Ticket ticket) {
        return ticket.clocks().handOn() != null;
    }

    /**
     * An accusation, or a secret nobody has got yet, goes to the desk alone; else it is
     * kept closer where it is.
     */
    private void keepSecret(Work work, Ticket ticket, Reading said) {
        String reporter = ticket.report().reporter();
        if (reporter == null) {
            return;
        }
        Person person = work.person(reporter);
        List<Ticket> others = OwnTickets.together(work, person, ticket).stream().skip(1).filter(Ticket::open).toList();
        boolean accuses = said.accuses();
        Report report = accuses ? against(work, ticket, said) : ticket.report();
        Report kept = HomeViolence.in(said.words(), said.danger().isPresent())
                ? report.with(report.discretion().silently()) : report;
        Ticket closer = ticket.edit().report(kept).done();
        Outcome outcome = accuses || waits(ticket) ? handingOn.toDesk(work, Actor.of(person), closer)
                : following.keepSecret(work, Actor.of(person), closer);
        others.forEach(other -> following.keepSecret(work, Actor.of(person), other));
        tell.reporterAtOnce(work, work.ticket(ticket.number()).orElseThrow(), reporter,
                outcome.text() + "\n" + texts.say(Say.HEARD_SECRET), tell.card(Say.CARD_HEARD_SECRET));
    }

    private Report against(Work work, Ticket ticket, Reading said) {
        Report all = ticket.report().withWords(said.words());
        Report about = accusations.against(work, all, ticket.place(), said.of(all.words()).blame());
        return ticket.report().about(about.subjects()).with(about.discretion());
    }

}
