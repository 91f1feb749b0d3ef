package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.ByPhone;
import cn.lianhu.casework.Judging;
import cn.lianhu.casework.Outcome;
import cn.lianhu.casework.Resolving;
import cn.lianhu.casework.TicketRoles;
import cn.lianhu.chat.PhoneCall;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.OnTicket;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 满意, 没修好 and 不同意: what people say of what was done, or what staff heard of it on the
 * phone.
 */
final class Verdicts {

    private final Chooser chooser;

    private final Judging judging;

    private final Resolving resolving;

    private final ByPhone byPhone;

    private final Reporting reporting;

    private final ArticleTalk article;

    Verdicts(Chooser chooser, Reporting reporting, Judging judging, Resolving resolving, ByPhone byPhone,
            ArticleTalk article) {
        this.article = article;
        this.chooser = chooser;
        this.judging = judging;
        this.resolving = resolving;
        this.byPhone = byPhone;
        this.reporting = reporting;
    }

    List<OnTicket> words() {
        return List.of(rating(Word.SATISFIED, Rating.SATISFIED), rating(Word.FAIRLY_SATISFIED, Rating.FAIRLY_SATISFIED),
                new OnTicket(Word.DISSATISFIED, TicketEvent.REOPEN, this::notFixed, this::notFixedYet),
                new OnTicket(Word.NOT_FIXED, TicketEvent.REOPEN, this::notFixed, this::notFixedYet),
                new OnTicket(Word.APPEAL, TicketEvent.APPEAL, this::appeal));
    }

    private OnTicket rating(Word word, Rating rating) {
        return new OnTicket(word, TicketEvent.RATE, (w, a, t, rest) -> rate(w, a, t, rating, rest), this::unrated);
    }

    private List<Ticket> unrated(Work work, Actor actor) {
        String judge = actor.judge();
        return chooser.fitting(work, actor, TicketEvent.RATE)
            .stream()
            .filter(t -> !t.ending().ratings().containsKey(judge))
            .toList();
    }

    /** What is closed and may be opened again, and what is only said to be done. */
    private List<Ticket> notFixedYet(Work work, Actor actor) {
        List<Ticket> all = new ArrayList<>(chooser.fitting(work, actor, TicketEvent.REOPEN));
        all.removeIf(t -> judging.tooLate(work, t));
        all.addAll(chooser.fitting(work, actor, TicketEvent.NOT_FIXED));
        return all;
    }

    private String rate(Work work, Actor actor, Ticket ticket, Rating rating, Remark remark) {
        String words = remark.words();
        Optional<String> said = rung(actor, ticket, words);
        if (said.isPresent()) {
            return byPhone.rate(work, actor, ticket, rating, said.get()).text();
        }
        Outcome rated = judging.rate(work, actor, ticket, rating, words);
        return rated.text() + (rated.done() ? article.asked(work, actor, ticket) : "");
    }

    /** What a member was told on the phone about somebody else's ticket. */
    private static Optional<String> rung(Actor actor, Ticket ticket, String words) {
        return actor.member() == null || OwnTickets.is(actor, ticket) ? Optional.empty() : PhoneCall.in(words);
    }

    /**
     * Before it is closed the handler goes on; after, it opens again one level up; too
     * late, it is a new report.
     */
    private String notFixed(Work work, Actor actor, Ticket ticket, Remark remark) {
        String why = remark.words();
        Optional<String> said = rung(actor, ticket, why);
        if (said.isPresent()) {
            return byPhone.notFixed(work, actor, ticket, said.get()).text();
        }
        if (ticket.state() != TicketState.CLOSED) {
            return resolving.notFixed(work, actor, ticket, why).text();
        }
        return judging.tooLate(work, ticket) && OwnTickets.is(actor, ticket) ? again(work, actor, ticket, remark)
                : judging.reopen(work, actor, ticket, TicketEvent.REOPEN, why).text();
    }

    private String appeal(Work work, Actor actor, Ticket ticket, Remark why) {
        boolean late = ticket.state() == TicketState.REJECTED && judging.tooLate(work, ticket);
        return late && OwnTickets.is(actor, ticket) ? again(work, actor, ticket, why)
                : judging.reopen(work, actor, ticket, TicketEvent.APPEAL, why.words()).text();
    }

    private String again(Work work, Actor actor, Ticket old, Remark why) {
        Person person = work.person(actor.asPerson());
        String text = TicketRoles.isReporter(actor, old) ? old.report().words() : "";
        return reporting.again(work, person, why.message().of(Typed.report((text + "\n" + why.words()).strip())), old);
    }

}
