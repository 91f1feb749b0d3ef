package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Sorting;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.Verdict;
import java.util.Optional;

/** What somebody says of the photo or voice he sent before. */
final class WordsForMedia {

    private final Reporting reporting;

    private final MediaMessages media;

    private final Sorting sorting;

    private final LookAlikes lookAlikes;

    WordsForMedia(Reporting reporting, MediaMessages media, Sorting sorting, LookAlikes lookAlikes) {
        this.reporting = reporting;
        this.media = media;
        this.sorting = sorting;
        this.lookAlikes = lookAlikes;
    }

    /**
     * Words that follow a photo or voice nobody has understood say what it is; what is
     * secret is a report of its own.
     */
    Optional<String> said(Work work, Person person, Reading said) {
        Category category = said.category().best();
        boolean secret = category.confidential() || said.secret() || said.accuses();
        return secret ? Optional.empty()
                : media.joined(work, person)
                    .filter(t -> t.report().unheard() && t.state().working())
                    .map(t -> explained(work, person, t, said));
    }

    private String explained(Work work, Person person, Ticket ticket, Reading said) {
        String text = said.words();
        Verdict category = said.category();
        String answer = sorting
            .explained(work, Actor.of(person), PhoneTold.in(text, ticket), PhoneTold.words(Typed.remark(text), ticket),
                    category.best())
            .text();
        Ticket now = work.ticket(ticket.number()).orElseThrow();
        return ticket.clocks().placeBy() == null
                ? answer + reporting.setAside(work, person, said)
                        + lookAlikes.offer(work, work.person(person.contact()), now, category)
                : reporting.asked(work, now);
    }

}
