package cn.lianhu.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianhu.desk.Ahead.Line;
import cn.lianhu.people.Person;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.testing.Bench;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AheadViewTest {

    private final Bench bench = new Bench();

    private List<Line> lines(String who) {
        AheadView view = new AheadView(bench.network(), bench.categories(), new DeskRights(bench.network(), Scheme.ALL),
                bench.acts().wording());
        return bench.run(work -> view.ahead(work, Person.unknown("o-" + who).withMember(who))).lines();
    }

    private void reports(String who, String category, int times) {
        for (int i = 0; i < times; i++) {
            bench.by(who).of(category);
        }
    }

    @Test
    void proposesWhatWasReportedThreeTimesInAGroupWithinNinetyDays() {
        reports("H1", "streetlight", 1);
        bench.later(Duration.ofDays(60));
        reports("H2", "streetlight", 1);
        reports("H3", "streetlight", 1);
        assertThat(lines("SEC")).isEmpty();

        reports("H1", "streetlight", 1);
        assertThat(lines("SEC")).extracting(Line::place, Line::category, Line::times)
            .containsExactly(tuple("白莲村第1网格", "路灯照明", 3));
        assertThat(lines("DESK1")).isEqualTo(lines("SEC"));
        assertThat(lines("LEAD1")).isEqualTo(lines("TOWN")).isEqualTo(lines("SEC"));

        bench.later(Duration.ofDays(31));
        assertThat(lines("SEC")).as("the first is too long ago").isEmpty();
    }

    @Test
    void saysNothingOfWhatIsNotEverybodysOrIsKeptFromSomebody() {
        reports("H1", "nuisance", 4);
        reports("H1", "water", 2);
        bench.by("H1").confidential().of("water");
        bench.by("H1").about("LEAD1").of("water");
        bench.by("H1").ofConduct().of("water");
        bench.hand("H1").withdraw(bench.by("H1").of("water"));

        assertThat(lines("SEC")).isEmpty();
        assertThat(lines("DESK1")).isEmpty();
    }

    @Test
    void showsNobodyWhatIsInAnothersArea() {
        reports("H1", "water", 3);

        assertThat(lines("SEC")).hasSize(1);
        for (String other : List.of("SECB", "TOWNU", "LEADB", "LINK1")) {
            assertThat(lines(other)).isEmpty();
        }
    }

}
