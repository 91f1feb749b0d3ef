package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Owed;
import cn.lianhu.people.Person;
import cn.lianhu.sight.Part;
import cn.lianhu.sight.Sight;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Ticket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Photos and voices that could not be sent come by themselves when somebody writes, as
 * that opens his window.
 */
final class Rest {

    private final Toolbox box;

    Rest(Toolbox box) {
        this.box = box;
    }

    /**
     * Has sent what he is owed; of tickets that are over, or his business no more,
     * nothing.
     */
    void send(Work work, Person person) {
        Map<String, List<Owed>> byTicket = work.owedTo(person.openid())
            .stream()
            .collect(Collectors.groupingBy(Owed::number, LinkedHashMap::new, Collectors.toList()));
        work.tickets(byTicket.keySet().stream().map(Long::valueOf).toList()).forEach(ticket -> {
            List<Owed> owed = byTicket.remove(ticket.shownNumber());
            if (!concerns(work, person, ticket)) {
                work.owesNoMore(person.openid(), owed);
            }
            else if (!comes(work, person, ticket)) {
                box.tools()
                    .tell()
                    .mediaTo(work, ticket, person.openid(), sight(work, person, ticket), of(ticket, owed));
            }
        });
        byTicket.values().forEach(owed -> work.owesNoMore(person.openid(), owed));
    }

    private boolean concerns(Work work, Person person, Ticket ticket) {
        return ticket.open() && sight(work, person, ticket).sees(Part.WORDS);
    }

    private Sight sight(Work work, Person person, Ticket ticket) {
        return new Voice(work, Actor.of(person), box).sight(ticket);
    }

    /** Whether the answer to this very message brings it. */
    private static boolean comes(Work work, Person person, Ticket ticket) {
        return work.changes()
            .notices()
            .stream()
            .filter(n -> n.to().equals(person.openid()))
            .anyMatch(n -> ticket.shownNumber().equals(n.number()) && !n.media().isEmpty());
    }

    /** 看: what of this ticket he was not sent yet; all of it where that is nothing. */
    List<Attachment> first(Work work, String openid, Ticket ticket) {
        List<Attachment> owed = of(ticket, work.owedTo(openid));
        return owed.isEmpty() ? ticket.attachments() : owed;
    }

    private static List<Attachment> of(Ticket ticket, List<Owed> owed) {
        Set<String> ids = owed.stream().map(Owed::id).collect(Collectors.toSet());
        return ticket.attachments().stream().filter(a -> ids.contains(a.id())).toList();
    }

}
