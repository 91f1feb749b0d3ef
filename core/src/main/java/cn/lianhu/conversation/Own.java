package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Standings;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.ticket.Ticket;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody's own tickets: what he reported or follows, and what was reported for his
 * household.
 */
final class Own {

    private Own() {
    }

    /** Their numbers, newest first. */
    static List<Long> numbers(Work work, Actor actor) {
        if (actor.household() == null) {
            return work.ticketsOf(actor.openid());
        }
        work.expect(queries(actor));
        List<Long> forHousehold = work.ticketsFor(actor.household());
        return forHousehold.isEmpty() ? work.ticketsOf(actor.openid())
                : Stream.concat(work.ticketsOf(actor.openid()).stream(), forHousehold.stream())
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();
    }

    /** What has to be read for it. */
    static List<Query<?>> queries(Actor actor) {
        Query<?> his = new Query.TicketsOf(actor.openid());
        return actor.household() == null ? List.of(his) : List.of(his, new Query.TicketsFor(actor.household()));
    }

    /**
     * Those the reports of which are from him or were made for his household, newest
     * first.
     */
    static Stream<Ticket> reported(Work work, Person person) {
        Actor actor = Actor.of(person);
        return work.tickets(numbers(work, actor)).stream().filter(t -> Standings.reporter(actor, t));
    }

    /** This one and what he reported in the same message, this first. */
    static List<Ticket> together(Work work, Person person, Ticket ticket) {
        if (ticket.report().beside() == null) {
            return List.of(ticket);
        }
        Stream<Ticket> others = reported(work, person)
            .filter(t -> t.number() != ticket.number() && ticket.report().beside().equals(t.report().beside())
                    && t.report().at().equals(ticket.report().at()) && t.reportedBy(person.openid()));
        return Stream.concat(Stream.of(ticket), others.sorted(Comparator.comparing(Ticket::number))).toList();
    }

    static boolean is(Actor actor, Ticket ticket) {
        return ticket.followers().contains(actor.openid()) || Standings.reporter(actor, ticket);
    }

}
