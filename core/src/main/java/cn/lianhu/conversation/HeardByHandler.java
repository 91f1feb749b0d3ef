package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.HandingOn;
import cn.lianhu.casework.Locating;
import cn.lianhu.casework.Outcome;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Finding;
import cn.lianhu.network.Place;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reader;
import cn.lianhu.telling.Wording;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Heard;
import cn.lianhu.ticket.Ticket;
import java.util.Objects;
import java.util.Optional;

/** What is tapped below a voice by who has the ticket: what he heard himself. */
final class HeardByHandler {

    private final Wording wording;

    private final Speakers speakers;

    private final Reader reader;

    private final HandingOn handingOn;

    private final Locating locating;

    HeardByHandler(Wording wording, Speakers speakers, Reader reader, HandingOn handingOn, Locating locating) {
        this.wording = wording;
        this.speakers = speakers;
        this.reader = reader;
        this.handingOn = handingOn;
        this.locating = locating;
    }

    /**
     * Of a ticket that is his to handle; anything else than that is read as what it says.
     */
    Optional<String> ofTicket(Work work, Person person, String word, long number, String rest) {
        Actor actor = Actor.of(person);
        Optional<Ticket> ticket = work.ticket(number).filter(speakers.of(work, actor)::maySee);
        if (ticket.isEmpty()) {
            return Optional.empty();
        }
        if (word.equals(LoneMedia.DANGER)) {
            return rest.isEmpty() ? ticket.map(t -> t.reportedBy(person.contact()) ? handingOn.danger(work, actor, t)
                    : handingOn.dangerHeard(work, actor, t))
                .map(Outcome::text) : Optional.empty();
        }
        return person.member() == null ? Optional.empty()
                : place(ticket.get(), rest).map(place -> locating.heard(work, actor, ticket.get(), place).text());
    }

    /** As it was offered, else as he types it. */
    private Optional<Place> place(Ticket ticket, String name) {
        Optional<Place> offered = ticket.attachments()
            .stream()
            .map(Attachment::heard)
            .filter(Objects::nonNull)
            .map(Heard::place)
            .filter(Objects::nonNull)
            .filter(p -> wording.naming().area(p).equals(name))
            .findFirst();
        return offered.or(() -> reader.read(name).place(ticket.place().grid()) instanceof Finding.At at
                ? Optional.of(at.place()) : Optional.empty());
    }

}
