package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.CaseSettings;
import cn.lianhu.casework.Noting;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Finding;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Talk;
import cn.lianhu.triage.TalkKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody says right after his report belongs to it, unless it plainly is another
 * matter.
 */
final class Joining {

    /** For what is urgent. */
    private static final Duration URGENT = Duration.ofHours(2);

    private static final double SURE = 0.8;

    private static final double LIKELY = 0.5;

    /** What urgent matters end with: said to those who were sent. */
    private static final Pattern OVER = Pattern
        .compile("(火|烟).{0,3}(灭|熄|扑)|灭了|找到了|找着了|寻到了|没事了|没事啦|虚惊|救(上|出)来|救起来|醒了|不是(煤气|着火|火|真的)|"
                + "误会|看错|弄错|搞错|已经好了|不用来了|回来了|脱险|出来了");

    private final Texts texts;

    private final MediaMessages media;

    private final Supplements supplements;

    private final Noting noting;

    private final CaseSettings settings;

    Joining(Wording wording, CaseSettings settings, MediaMessages media, Supplements supplements, Noting noting) {
        this.texts = wording.texts();
        this.media = media;
        this.supplements = supplements;
        this.noting = noting;
        this.settings = settings;
    }

    /**
     * What he adds to his own urgent report reaches everybody who was told, at once;
     * empty when it is something else.
     */
    Optional<String> urgent(Work work, Person person, Reading said) {
        return own(work, person, said).filter(t -> t.report().urgent())
            .filter(t -> !another(said, t, false))
            .map(ticket -> {
                noting.more(work, Actor.of(person), PhoneTold.in(said.words(), ticket),
                        PhoneTold.words(Typed.remark(said.words()), ticket));
                goesOn(work, person, ticket, said);
                return texts.say(over(said) ? Say.URGENT_OVER : Say.URGENT_MORE, "number", ticket.shownNumber());
            });
    }

    private static boolean over(Reading said) {
        return OVER.matcher(said.words()).find();
    }

    /** What he adds to what he just reported; empty when it is another matter. */
    Optional<String> more(Work work, Person person, Reading said) {
        return own(work, person, said).filter(t -> !t.report().unheard() && !another(said, t, true)).map(ticket -> {
            String answer = supplements.join(work, Actor.of(person), ticket, said);
            goesOn(work, person, ticket, said);
            return answer;
        });
    }

    /**
     * A place right after his report of something there belongs to it; empty when it is
     * elsewhere.
     */
    Optional<String> there(Work work, Person person, Reading said) {
        return own(work, person, said)
            .filter(t -> said.place(t.place().grid()) instanceof Finding.At at && at.place().grid() != null
                    && at.place().grid().equals(t.place().grid()))
            .flatMap(t -> more(work, person, said));
    }

    /**
     * Of several reported in one message that which the words are about, else the first.
     */
    private Optional<Ticket> own(Work work, Person person, Reading said) {
        Optional<Ticket> joined = media.joined(work, person).filter(t -> t.reportedBy(person.contact()));
        List<Ticket> open = joined.map(t -> OwnTickets.together(work, person, t))
            .orElse(List.of())
            .stream()
            .filter(t -> t.state().working())
            .toList();
        boolean likely = said.category().confidence() >= LIKELY;
        return open.stream()
            .filter(t -> likely && said.category().best().code().equals(t.report().category()))
            .findFirst()
            .or(() -> open.stream().findFirst());
    }

    private void goesOn(Work work, Person person, Ticket ticket, Reading said) {
        Person now = work.person(person.contact());
        work.save(now.with(now.conversation()
            .withAside(said.words())
            .joining(ticket.number(), later(now, work.now().plus(within(settings, ticket.report().urgent()))))));
    }

    /**
     * So long after the last word about a report what is said joins it; where the
     * operator wants none of it, not at all.
     */
    static Duration within(CaseSettings settings, boolean urgent) {
        return urgent && !settings.joinWithin().isZero() ? URGENT : settings.joinWithin();
    }

    private static Instant later(Person person, Instant until) {
        Instant before = person.conversation().joinsUntil();
        return before != null && before.isAfter(until) ? before : until;
    }

    /**
     * @param sorted whether another category alone makes it another matter
     */
    private static boolean another(Reading said, Ticket ticket, boolean sorted) {
        if (said.saysAnother() || said.matters().several()) {
            return true;
        }
        boolean hurries = !said.tellsOfTrouble()
                && (said.talk().kind() == TalkKind.URGE || said.talk().kind() == TalkKind.PROGRESS);
        boolean report = (said.talk().sense() == Talk.Sense.REPORT || said.tellsOfTrouble()) && !hurries;
        boolean sure = said.category().confidence() >= SURE;
        boolean elsewhere = report && said.place(ticket.place().grid()) instanceof Finding.At at
                && at.place().grid() != null && ticket.place().grid() != null
                && !at.place().grid().equals(ticket.place().grid());
        boolean other = report && sure && said.danger().isEmpty()
                && !said.category().best().code().equals(ticket.report().category());
        // Who accuses goes on about whom he accuses; nothing of that may reach anybody
        // else for sounding like land or wages.
        if (ticket.report().conduct() && !said.category().best().common()) {
            return false;
        }
        return elsewhere || sorted && other || !sorted && other && said.category().confidence() >= 0.95;
    }

}
