package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.channel.Channels;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Owed;
import cn.lianhu.people.Person;
import cn.lianhu.sight.Part;
import cn.lianhu.sight.Sight;
import cn.lianhu.telling.Tell;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.ticket.Ticket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Photos and voices that could not be sent come by themselves when somebody writes, as
 * that may open a way to him.
 */
final class OwedMediaSending {

    private final Tell tell;

    private final Speakers speakers;

    private final Channels channels;

    OwedMediaSending(Tell tell, Speakers speakers, Channels channels) {
        this.channels = channels;
        this.speakers = speakers;
        this.tell = tell;
    }

    /**
     * Has sent what he is owed; of tickets that are over, or his business no more,
     * nothing.
     */
    void send(Work work, Person person) {
        Map<String, List<Owed>> byTicket = work.owedTo(person.contact())
            .stream()
            .collect(Collectors.groupingBy(Owed::number, LinkedHashMap::new, Collectors.toList()));
        Map<String, Ticket> tickets = work.tickets(byTicket.keySet().stream().map(Long::valueOf).toList())
            .stream()
            .collect(Collectors.toMap(Ticket::shownNumber, Function.identity()));
        byTicket.forEach((number, owed) -> {
            Ticket ticket = tickets.get(number);
            if (ticket == null || !concerns(work, person, ticket)
                    || owed.stream().noneMatch(media -> carries(person, media.kind()))) {
                work.owesNoMore(person.contact(), owed);
            }
            else if (!comes(work, person, ticket)) {
                tell.mediaTo(work, ticket, person.contact(), sight(work, person, ticket), of(ticket, owed));
            }
        });
    }

    private boolean concerns(Work work, Person person, Ticket ticket) {
        return ticket.open() && sight(work, person, ticket).sees(Part.WORDS);
    }

    private boolean carries(Person person, MediaKind kind) {
        return channels.of(person.contact()).media().contains(kind);
    }

    private Sight sight(Work work, Person person, Ticket ticket) {
        return speakers.of(work, Actor.of(person)).sight(ticket);
    }

    /** Whether the answer to this very message brings it. */
    private static boolean comes(Work work, Person person, Ticket ticket) {
        return work.changes()
            .notices()
            .stream()
            .filter(n -> n.to().equals(person.contact()))
            .anyMatch(n -> ticket.shownNumber().equals(n.number()) && !n.media().isEmpty());
    }

    /** 看: what of this ticket he was not sent yet; all of it where that is nothing. */
    List<Attachment> first(Work work, String contact, Ticket ticket) {
        List<Attachment> owed = of(ticket, work.owedTo(contact));
        Set<MediaKind> carried = channels.of(contact).media();
        return (owed.isEmpty() ? ticket.attachments() : owed).stream().filter(a -> carried.contains(a.type())).toList();
    }

    private static List<Attachment> of(Ticket ticket, List<Owed> owed) {
        Set<String> ids = owed.stream().map(Owed::id).collect(Collectors.toSet());
        return ticket.attachments().stream().filter(a -> ids.contains(a.id())).toList();
    }

}
