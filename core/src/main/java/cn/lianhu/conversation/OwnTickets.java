package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.TicketRoles;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.ticket.Ticket;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody's own tickets: what he reported or follows, and what was reported for his
 * household.
 */
final class OwnTickets {

    private OwnTickets() {
    }

    /** Their numbers, newest first. */
    static List<Long> numbers(Work work, Actor actor) {
        if (actor.household() == null) {
            return work.ticketsOf(actor.asPerson());
        }
        work.expect(queries(actor));
        return newestFirst(work.ticketsOf(actor.asPerson()), work.ticketsFor(actor.household()));
    }

    private static List<Long> newestFirst(List<Long> his, List<Long> forHousehold) {
        return forHousehold.isEmpty() ? his
                : Stream.concat(his.stream(), forHousehold.stream())
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();
    }

    /** What has to be read for it. */
    static List<Query<?>> queries(Actor actor) {
        Query<?> his = new Query.TicketsOf(actor.asPerson());
        return actor.household() == null ? List.of(his) : List.of(his, new Query.TicketsFor(actor.household()));
    }

    /**
     * Those the reports of which are from him or were made for his household, newest
     * first.
     */
    static Stream<Ticket> reported(Work work, Person person) {
        Actor actor = Actor.of(person);
        return work.tickets(numbers(work, actor)).stream().filter(t -> TicketRoles.isReporter(actor, t));
    }

    /** His last that is open. */
    static Optional<Ticket> lastOpen(Work work, Person person) {
        return reported(work, person).filter(Ticket::open).findFirst();
    }

    /**
     * Those of them that wait for a word of his: they are few, however many he reported.
     */
    static Stream<Ticket> asked(Work work, Actor actor) {
        return work.tickets(askedNumbers(work, actor))
            .stream()
            .filter(t -> t.asksReporter() && TicketRoles.isReporter(actor, t));
    }

    private static List<Long> askedNumbers(Work work, Actor actor) {
        if (actor.household() == null) {
            return work.askedOf(actor.asPerson());
        }
        work.expect(List.of(new Query.AskedOf(actor.asPerson()), new Query.AskedFor(actor.household())));
        return newestFirst(work.askedOf(actor.asPerson()), work.askedFor(actor.household()));
    }

    /** This one and what he reported in the same message, this first. */
    static List<Ticket> together(Work work, Person person, Ticket ticket) {
        if (ticket.report().beside() == null) {
            return List.of(ticket);
        }
        Stream<Ticket> others = reported(work, person)
            .filter(t -> t.number() != ticket.number() && ticket.report().beside().equals(t.report().beside())
                    && t.report().at().equals(ticket.report().at()) && t.reportedBy(person.contact()));
        return Stream.concat(Stream.of(ticket), others.sorted(Comparator.comparing(Ticket::number))).toList();
    }

    static boolean is(Actor actor, Ticket ticket) {
        return ticket.followers().contains(actor.contact()) || TicketRoles.isReporter(actor, ticket);
    }

}
