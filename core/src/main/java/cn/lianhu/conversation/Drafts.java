package cn.lianhu.conversation;

import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.people.Draft;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Words that may be the beginning of a report wait for more; whatever becomes of them,
 * they are not lost.
 */
final class Drafts {

    /** So long they wait for more. */
    static final Duration WAIT = Duration.ofMinutes(10);

    private static final int SHOWN = 40;

    private final Wording wording;

    private final Network network;

    private final Texts texts;

    Drafts(Wording wording, Network network) {
        this.network = network;
        this.wording = wording;
        this.texts = wording.texts();
    }

    static Optional<Draft> of(Work work, Person person) {
        return Optional.ofNullable(person.conversation().draft()).filter(draft -> work.now().isBefore(draft.until()));
    }

    /** What he has begun and what he says now, as one. */
    static Reading whole(Work work, Person person, Reading said) {
        return of(work, person).map(draft -> said.of(Typed.report(draft.words() + "\n" + said.words()))).orElse(said);
    }

    /** Waits for more from now on. */
    String keep(Work work, Person person, Reading whole) {
        Draft draft = new Draft(whole.words(), work.now().plus(WAIT));
        boolean begun = of(work, person).isPresent();
        work.save(person.with(person.conversation().withDraft(draft)));
        work.due(DueKind.DRAFT, person.contact(), draft.until());
        return texts.say(begun ? Say.DRAFT_MORE : Say.DRAFT, "handler", linked(person));
    }

    private String linked(Person person) {
        return Optional.ofNullable(person.household())
            .flatMap(network::household)
            .map(Household::member)
            .map(wording.naming()::member)
            .orElseGet(() -> texts.say(Say.WHO_HANDLES));
    }

    /** As it stands in 进度. */
    String shown(Work work, Person person, Draft draft) {
        return texts.say(Say.PROGRESS_DRAFT, "words", Speech.cut(draft.words().replace('\n', ' '), SHOWN), "by",
                Speech.moment(draft.until(), work.now()), "handler", linked(person));
    }

    /** Whatever it was has become a report, or is gone. */
    static Person end(Work work, Person person) {
        if (person.conversation().draft() == null) {
            return person;
        }
        work.save(person.with(person.conversation().withDraft(null)));
        work.due(DueKind.DRAFT, person.contact(), null);
        return work.person(person.contact());
    }

    /**
     * The person's draft, if this is the moment at which it is not waited for any more.
     */
    static Optional<Draft> due(Person person, Instant at) {
        return Optional.ofNullable(person.conversation().draft())
            .filter(draft -> draft.until().toEpochMilli() == at.toEpochMilli());
    }

}
