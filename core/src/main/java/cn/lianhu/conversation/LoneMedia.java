package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.HandingOn;
import cn.lianhu.casework.Outcome;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.ticket.Ticket;
import java.util.Optional;

/** The taps below the answer to a voice or photo without words, and secret words that follow it. */
final class LoneMedia {

    static final String DESK_ONLY = "只给县里听";
    static final String DANGER = "有危险";
    private final MediaMessages media;
    private final HandingOn handingOn;

    LoneMedia(Toolbox box, MediaMessages media) {
        this.media = media;
        this.handingOn = new HandingOn(box.tools());
    }

    /** The answer to a tap; empty when it is none, or nothing waits to be handed on. */
    Optional<String> tapped(Work work, Person person, String text) {
        String words = text.replaceAll("[\\p{Punct}。！，、“”\\s]", "");
        if (words.equals(DANGER)) {
            return media.joined(work, person).filter(t -> t.report().unheard() && t.state().working())
                    .map(t -> handingOn.danger(work, Actor.of(person), t).text());
        }
        return words.equals(DESK_ONLY) ? toDesk(work, person) : Optional.empty();
    }

    /** What he sent just before, and nobody has got yet, goes to the desk alone. */
    Optional<String> toDesk(Work work, Person person) {
        return media.joined(work, person).filter(LoneMedia::waits)
                .map(t -> handingOn.toDesk(work, Actor.of(person), t)).filter(Outcome::done).map(Outcome::text);
    }

    private static boolean waits(Ticket ticket) {
        return ticket.clocks().handOn() != null;
    }
}
