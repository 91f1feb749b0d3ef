package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Noting;
import cn.lianhu.casework.Outcome;
import cn.lianhu.intake.Inbound;
import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Photos, voices and videos: they join the sender's ticket, prove what staff did, or make
 * a ticket of their own.
 */
final class MediaMessages {

    /** Photos that follow each other this closely are one run: one ticket, one reply. */
    private static final Duration RUN = Duration.ofMinutes(2);

    private static final int MOST_PROOFS = 20;

    private final Wording wording;

    private final Texts texts;

    private final Reporting reporting;

    private final Noting noting;

    private final Hearing hearing;

    MediaMessages(Wording wording, Reporting reporting, Noting noting, Hearing hearing) {
        this.wording = wording;
        this.texts = wording.texts();
        this.reporting = reporting;
        this.noting = noting;
        this.hearing = hearing;
    }

    /**
     * @return null when nothing is to be said: a further photo of a run
     */
    @Nullable String receive(Work work, Person person, Inbound.Media media, Reading said) {
        boolean inRun = inRun(work, person);
        Person now = person.with(person.conversation().withLastMedia(work.now()));
        work.save(now);
        Optional<Ticket> joined = joined(work, now);
        boolean shows = joined.map(t -> t.handling().has(now.member())).orElseGet(() -> proves(work, now));
        Attachment attachment = new Attachment(id(media), media.kind(), work.now(), person.contact(), shows);
        String ticket = shows ? null : joined.map(Ticket::shownNumber).orElse(Ticket.NUMBER_TO_COME);
        work.fetch(new Changes.Fetch(attachment.id(), media.kind(), media.mediaId(), media.url(), ticket));
        String answer = receive(work, now, attachment, joined, said, inRun);
        if (media.recognition() != null && !shows) {
            hearing.heard(work, joined.map(Ticket::number).orElse(Ticket.NEW), attachment.id(),
                    hearing.read(media.recognition()));
        }
        return answer;
    }

    private @Nullable String receive(Work work, Person now, Attachment attachment, Optional<Ticket> joined,
            Reading said, boolean inRun) {
        if (joined.isPresent() && joined.get().handling().has(now.member())) {
            String kept = keep(work, now, joined.get(), attachment);
            return inRun ? null : kept;
        }
        if (joined.isPresent()) {
            String answer = noting.attach(work, Actor.of(now), joined.get(), attachment, kind(attachment.type()), inRun)
                .text();
            return inRun ? null : answer;
        }
        if (attachment.staff()) {
            keepProof(work, now, attachment);
            return inRun ? null : texts.say(Say.PROOF_KEPT, "kind", kind(attachment.type()), "number", task(work, now));
        }
        Reading begun = Drafts.of(work, now).map(draft -> said.of(draft.words())).orElse(said);
        return reporting.unheard(work, Drafts.end(work, now), begun, List.of(attachment));
    }

    /** One that is sent to a ticket of his on its page. */
    String toTicket(Work work, Person person, Inbound.Media media, Ticket ticket) {
        Attachment attachment = new Attachment(id(media), media.kind(), work.now(), person.contact(), false);
        Outcome shown = noting.show(work, Actor.of(person), ticket, attachment, kind(media.kind()));
        if (shown.done()) {
            work.fetch(new Changes.Fetch(attachment.id(), media.kind(), media.mediaId(), media.url(),
                    ticket.shownNumber()));
        }
        return shown.text();
    }

    /** What its handler sends after his 完成 shows what was done. */
    private String keep(Work work, Person person, Ticket ticket, Attachment attachment) {
        Ticket more = ticket.edit().attach(List.of(attachment)).keepingUndo().done();
        work.save(more, new HistoryEntry(work.now(), TicketEvent.SUPPLEMENT, person.member(), ticket.state(),
                more.state(), more.level(), kind(attachment.type())));
        return texts.say(Say.PROOF_JOINED, "number", ticket.shownNumber(), "kind", kind(attachment.type()));
    }

    /**
     * Names the file; the same for every delivery of the message, and tells nothing of
     * the sender.
     */
    private static String id(Inbound.Media media) {
        return UUID.nameUUIDFromBytes(media.key().getBytes(StandardCharsets.UTF_8)).toString();
    }

    static boolean inRun(Work work, Person person) {
        Instant last = person.conversation().lastMedia();
        return last != null && work.now().isBefore(last.plus(RUN));
    }

    /**
     * The open ticket of his that what he sends now belongs to: the one just reported, or
     * the one he is asked about.
     */
    Optional<Ticket> joined(Work work, Person person) {
        Long number = person.conversation().joins();
        Instant until = person.conversation().joinsUntil();
        Optional<Ticket> last = number != null && until != null && work.now().isBefore(until)
                ? work.ticket(number).filter(Ticket::open) : Optional.empty();
        return last.or(() -> asked(work, person));
    }

    Optional<Ticket> asked(Work work, Person person) {
        return OwnTickets.asked(work, Actor.of(person))
            .filter(t -> t.state() == TicketState.AWAITING_RESIDENT)
            .findFirst();
    }

    private boolean proves(Work work, Person person) {
        return person.member() != null && !work.tasksOf(person.member()).isEmpty();
    }

    private String task(Work work, Person person) {
        List<Long> tasks = work.tasksOf(person.asMember());
        return tasks.size() == 1 ? tasks.getFirst().toString() : "";
    }

    private static void keepProof(Work work, Person person, Attachment attachment) {
        List<Attachment> proofs = new ArrayList<>(person.conversation().proofs());
        proofs.add(attachment);
        List<Attachment> kept = proofs.subList(Math.max(0, proofs.size() - MOST_PROOFS), proofs.size());
        work.save(person.with(person.conversation().withProofs(kept)));
    }

    private String kind(MediaKind kind) {
        return wording.naming().kind(kind);
    }

}
