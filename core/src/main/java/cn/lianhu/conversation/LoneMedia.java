package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.HandingOn;
import cn.lianhu.casework.Outcome;
import cn.lianhu.casework.Sorting;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reader;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import java.util.Optional;

/**
 * The taps below the answer to a voice or photo without words, and secret words that
 * follow it.
 */
final class LoneMedia {

    static final String DESK_ONLY = "只给县里听";
    static final String DANGER = "有危险";
    static final String OUTAGE = "停水停电";
    static final String CALM = "不急";

    private final Wording wording;

    private final Reader reader;

    private final ReportAnswer answer;

    private final MediaMessages media;

    private final HandingOn handingOn;

    private final Sorting sorting;

    private final HeardTaps heard;

    LoneMedia(Wording wording, Reader reader, MediaMessages media, HandingOn handingOn, Sorting sorting,
            HeardTaps heard, ReportAnswer answer) {
        this.reader = reader;
        this.wording = wording;
        this.media = media;
        this.handingOn = handingOn;
        this.sorting = sorting;
        this.heard = heard;
        this.answer = answer;
    }

    /** The answer to a tap; empty when it is none, or nothing waits to be handed on. */
    Optional<String> tapped(Work work, Person person, String text) {
        String words = Typed.unmarked(text);
        Actor actor = Actor.of(person);
        return switch (words) {
            case DANGER -> unheard(work, person).map(t -> handingOn.danger(work, actor, t).text())
                .or(() -> heard.danger(work, person));
            case OUTAGE -> unheard(work, person).map(t -> outage(work, actor, t));
            case CALM -> unheard(work, person).map(t -> handingOn.calm(work, actor, t).text());
            case DESK_ONLY -> toDesk(work, person);
            default -> heard.tapped(work, person, text, words);
        };
    }

    private Optional<Ticket> unheard(Work work, Person person) {
        return media.joined(work, person).filter(t -> t.report().unheard() && t.state().working());
    }

    /**
     * Whether it is the water or the power will be seen; how fast somebody has to come is
     * the same.
     */
    private String outage(Work work, Actor actor, Ticket ticket) {
        Outcome sorted = sorting.explained(work, actor, ticket, OUTAGE, reader.read(OUTAGE).category().best());
        Ticket now = work.ticket(ticket.number()).orElseThrow();
        if (!sorted.done()) {
            return sorted.text();
        }
        return now.clocks().placeBy() != null ? answer.text(work, now, null)
                : wording.texts()
                    .say(Say.UNHEARD_OUTAGE, "number", now.shownNumber(), "handler", wording.naming().handler(now),
                            "by", Speech.moment(now.clocks().limit(), work.now()));
    }

    /** What he sent just before, and nobody has got yet, goes to the desk alone. */
    Optional<String> toDesk(Work work, Person person) {
        return media.joined(work, person)
            .filter(LoneMedia::waits)
            .map(t -> handingOn.toDesk(work, Actor.of(person), t))
            .filter(Outcome::done)
            .map(Outcome::text);
    }

    private static boolean waits(Ticket ticket) {
        return ticket.clocks().handOn() != null;
    }

}
