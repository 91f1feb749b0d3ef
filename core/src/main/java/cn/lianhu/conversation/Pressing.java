package cn.lianhu.conversation;

import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import java.util.List;
import java.util.Optional;

/**
 * What is heard before anything else: an accusation, a wish for secrecy, danger.
 */
final class Pressing {

    private final Reporting reporting;

    private final Places places;

    private final StaffAnswers staff;

    private final LoneMedia lone;

    private final Joining joining;

    private final KeepingSecret secret;

    Pressing(Reporting reporting, Places places, StaffAnswers staff, LoneMedia lone, Joining joining,
            KeepingSecret secret) {
        this.reporting = reporting;
        this.places = places;
        this.staff = staff;
        this.lone = lone;
        this.joining = joining;
        this.secret = secret;
    }

    /** An accusation before danger, danger before what could wait. */
    List<Rule> rules() {
        return List.of(new Rule("tap below a voice or photo", (w, p, said) -> lone.tapped(w, p, said.words())),
                new Rule("accusation", this::accusation), new Rule("secrecy of what was said before", secret::wished),
                new Rule("more about his danger", this::moreDanger), new Rule("danger", this::danger));
    }

    private Optional<String> accusation(Work work, Person person, Reading said) {
        if (!said.accuses() || staff.onlyNames(work, person, said)) {
            return Optional.empty();
        }
        lone.toDesk(work, person);
        return Optional.of(reporting.begun(work, person, said));
    }

    private Optional<String> moreDanger(Work work, Person person, Reading said) {
        return said.smallTalk().isPresent() || said.secret() || Places.awaited(work, person) ? Optional.empty()
                : joining.urgent(work, person, said);
    }

    private Optional<String> danger(Work work, Person person, Reading said) {
        return said.danger().isEmpty() ? Optional.empty()
                : places.ofDanger(work, person, said).or(() -> Optional.of(reporting.begun(work, person, said)));
    }

}
