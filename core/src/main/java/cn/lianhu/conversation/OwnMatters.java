package cn.lianhu.conversation;

import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.triage.Talk;
import cn.lianhu.triage.TalkKind;
import java.util.List;
import java.util.Optional;

/**
 * What belongs to a ticket of his: an answer, a place, a phone number, more about what he
 * reported.
 */
final class OwnMatters {

    private static final double PLAIN = 0.8;

    private final ShortAnswers answers;

    private final StaffAnswers staff;

    private final Places places;

    private final PlaceCorrections corrections;

    private final Joining joining;

    private final WordsForMedia media;

    OwnMatters(ShortAnswers answers, StaffAnswers staff, Places places, PlaceCorrections corrections, Joining joining,
            WordsForMedia media) {
        this.answers = answers;
        this.staff = staff;
        this.places = places;
        this.corrections = corrections;
        this.joining = joining;
        this.media = media;
    }

    /** What was asked before what is added by himself. */
    List<Rule> rules() {
        return List.of(new Rule("answer to our question", answers::toQuestion), new Rule("answer to a task", staff::to),
                new Rule("a greeting, thanks or the like", answers::smallTalk), new Rule("where it is", places::said),
                new Rule("what he said before put right", corrections::said),
                new Rule("a place and nothing else", this::placeAlone), new Rule("his phone number", answers::phone),
                new Rule("words for a voice or photo", media::said),
                new Rule("more about what he just reported", this::more));
    }

    /** Not while he is saying something, nor where it plainly is about something. */
    private Optional<String> placeAlone(Work work, Person person, Reading said) {
        boolean plain = said.talk().sense() == Talk.Sense.REPORT && said.category().confidence() >= PLAIN;
        return plain || Drafts.of(work, person).isPresent() ? Optional.empty() : places.alone(person, said)
            .map(at -> joining.there(work, person, said).orElseGet(() -> places.remember(work, person, said, at)));
    }

    private Optional<String> more(Work work, Person person, Reading said) {
        boolean talk = said.talk().clear() && said.talk().kind() != TalkKind.CORRECTION && !said.tellsOfTrouble();
        return talk || said.secret() || Places.awaited(work, person) || Drafts.of(work, person).isPresent()
                ? Optional.empty() : joining.more(work, person, said);
    }

}
