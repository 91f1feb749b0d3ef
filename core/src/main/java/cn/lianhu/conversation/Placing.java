package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Locating;
import cn.lianhu.casework.Noting;
import cn.lianhu.casework.Outcome;
import cn.lianhu.casework.Sorting;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;

/** A report that waited for its place gets it. */
final class Placing {

    private final Network network;

    private final Reporting reporting;

    private final Noting noting;

    private final Locating locating;

    private final Sorting sorting;

    private final LookAlikes lookAlikes;

    Placing(Network network, Reporting reporting, Noting noting, Locating locating, Sorting sorting,
            LookAlikes lookAlikes) {
        this.network = network;
        this.reporting = reporting;
        this.noting = noting;
        this.locating = locating;
        this.sorting = sorting;
        this.lookAlikes = lookAlikes;
    }

    /**
     * @param matched what of the words names the place
     */
    String of(Work work, Person person, Ticket ticket, Place place, Reading said, String matched) {
        String text = said.words();
        if (ticket.state() != TicketState.ASSIGNED) {
            return noting.supplement(work, Actor.of(person), PhoneTold.in(text, ticket), PhoneTold.words(text, ticket))
                .text();
        }
        boolean more = Places.beside(text, matched).length() >= Places.LITTLE;
        if (ticket.report().unheard() && more) {
            sorting.explained(work, Actor.of(person), ticket, PhoneTold.words(text, ticket), said.category().best());
        }
        Ticket now = work.ticket(ticket.number()).orElseThrow();
        Report report = reporting.withSubjects(work, now.report(), place, said.of(now.report().words()));
        Ticket told = now.edit()
            .report(more && !ticket.report().unheard() ? report.withWords(PhoneTold.words(text, ticket)) : report)
            .keepingUndo()
            .done();
        Outcome outcome = locating.locate(work, Actor.of(person), PhoneTold.in(text, told), place,
                Belonging.of(network, person));
        return outcome.done() ? outcome.text() + alike(work, person, ticket.number(), said) : outcome.text();
    }

    /**
     * Now that it is known where, it is offered what it looks like, as any other report.
     */
    private String alike(Work work, Person person, long number, Reading said) {
        Ticket placed = work.ticket(number).orElseThrow();
        return lookAlikes.offer(work, person, placed, said.of(placed.report().words()).category());
    }

}
