package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.HandingOn;
import cn.lianhu.casework.Locating;
import cn.lianhu.casework.Noting;
import cn.lianhu.casework.Outcome;
import cn.lianhu.casework.Sorting;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reader;
import cn.lianhu.ticket.Heard;
import cn.lianhu.ticket.Ticket;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 听对了: what he said is what he wrote. */
final class HeardRight {

    private final Network network;

    private final Reader reader;

    private final HandingOn handingOn;

    private final Sorting sorting;

    private final Noting noting;

    private final Locating locating;

    private final ReportAnswer answer;

    HeardRight(Network network, Reader reader, HandingOn handingOn, Sorting sorting, Noting noting, Locating locating,
            ReportAnswer answer) {
        this.network = network;
        this.reader = reader;
        this.handingOn = handingOn;
        this.sorting = sorting;
        this.noting = noting;
        this.locating = locating;
        this.answer = answer;
    }

    String said(Work work, Person person, Ticket was) {
        TakenVoice spoken = TakenVoice.last(was);
        Heard heard = spoken.heard();
        Actor actor = Actor.of(person);
        Ticket ticket = was.edit().attachment(spoken.voice().hearing(heard.wasRight())).keepingUndo().done();
        work.save(ticket);
        String words = PhoneTold.words(heard.words(), ticket);
        Ticket reached = PhoneTold.in(heard.words(), ticket);
        if (heard.danger() && ticket.state().working() && !ticket.report().urgent()) {
            return handingOn.danger(work, actor, reached.edit().report(reached.report().withWords(words)).done())
                .text();
        }
        Outcome told = ticket.report().unheard()
                ? sorting.explained(work, actor, reached, words, reader.read(heard.words()).category().best())
                : noting.supplement(work, actor, reached, words);
        return told.done() ? placed(work, person, work.ticket(was.number()).orElseThrow(), heard.place(), told)
                : told.text();
    }

    private String placed(Work work, Person person, Ticket now, @Nullable Place place, Outcome told) {
        boolean waits = now.clocks().placeBy() != null;
        if (place == null || !place.known() || Objects.equals(place.grid(), now.place().grid())) {
            return waits ? answer.text(work, now, null) : told.text();
        }
        Outcome placed = locating.locate(work, Actor.of(person), now, place, Belonging.of(network, person));
        return waits && placed.done() ? placed.text() : told.text();
    }

}
