package cn.lianhu.ledger;

import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Rated;
import cn.lianhu.people.Staff;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Rating;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remembered of people. */
interface PeopleContract extends WithLedger {

    @Test
    default void knowsNothingOfWhomNothingIsStored() {
        found(w -> w.person("o1")).isEqualTo(Person.unknown("o1"));
        found(w -> w.staff("M1")).isEqualTo(Staff.unknown("M1"));
        found(w -> w.occupants("H1")).isEqualTo(Occupants.none("H1"));
    }

    @Test
    default void keepsWhatIsSavedOfThem() {
        change(work -> {
            work.save(work.person("o1").followingNow().withHousehold("H1").withGrid("G1"));
            work.save(work.staff("M1").boundTo("o2").awayUntil(Samples.NOW, "M2").standingInFor("M3"));
            work.save(work.occupants("H1").with("o1").with("o3"));
            return null;
        });

        found(w -> w.person("o1"))
            .isEqualTo(new Person("o1", 1, true, "H1", null, "G1", null, Person.unknown("o1").conversation()));
        found(w -> w.staff("M1"))
            .isEqualTo(new Staff("M1", 1, "o2", true, Samples.NOW, "M2", List.of("M3"), null, List.of()));
        found(w -> w.occupants("H1")).isEqualTo(new Occupants("H1", 1, List.of("o1", "o3")));
    }

    @Test
    default void knowsWhoseDayListHasSomethingInIt() {
        change(work -> {
            work.save(work.staff("M2").rated(new Rated(1002, Rating.SATISFIED, false)));
            work.save(work.staff("M1").rated(new Rated(1001, Rating.SATISFIED, true)));
            work.save(work.staff("M3").boundTo("o3"));
            return null;
        });
        listed(Work::withRated).containsExactly("M1", "M2");

        change(work -> {
            work.save(work.staff("M1").withoutRated());
            return null;
        });
        listed(Work::withRated).containsExactly("M2");
    }

}
