package cn.lianhu.visits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Post;
import cn.lianhu.testing.Bench;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Who calls on a household, and who goes when it cannot wait, whoever is on leave. */
class CallersTest {

    private static final String UNTIL = "2026-03-10 00:00";

    private final Bench bench = new Bench().at("2026-03-04 09:00");

    private Callers callers() {
        return bench.acts().visits().callers();
    }

    private Household house(String id) {
        return bench.network().household(id).orElseThrow();
    }

    private <T> T asks(Function<Work, T> question) {
        return bench.store().run(bench.now(), question);
    }

    private String inNeed(String house) {
        return asks(work -> callers().inNeed(work, house(house))).orElse("nobody");
    }

    private String leader(String house) {
        return asks(work -> callers().leader(work, house(house))).orElse("nobody");
    }

    private String above(String house, String caller) {
        return asks(work -> callers().above(work, house(house), caller)).orElse("nobody");
    }

    private List<String> households(String member) {
        return asks(work -> callers().households(work, member)).stream().map(Household::id).toList();
    }

    @Test
    void isTheMemberOrWhoStandsInThenTheLeaderThenTheSecretary() {
        assertThat(inNeed("H1")).isEqualTo("LINK1");
        assertThat(inNeed("H4")).isEqualTo("LEAD1");
        bench.leave("LINK1", UNTIL, "ELEC1");
        assertThat(inNeed("H1")).isEqualTo("ELEC1");
        bench.leave("ELEC1", UNTIL, null);
        assertThat(inNeed("H1")).isEqualTo("LEAD1");
        bench.leave("LEAD1", UNTIL, "ELEC2");
        assertThat(inNeed("H1")).isEqualTo("ELEC2");
        bench.leave("ELEC2", UNTIL, null);
        assertThat(inNeed("H1")).isEqualTo("SEC");
        bench.leave("SEC", UNTIL, null);
        assertThat(inNeed("H1")).isEqualTo("nobody");
    }

    @Test
    void isTheSecretaryWhereNobodyLeadsTheGridOrHeIsOnLeave() {
        assertThat(leader("H1")).isEqualTo("LEAD1");
        assertThat(leader("H3")).isEqualTo("SEC");
        bench.leave("LEAD1", UNTIL, null);
        assertThat(leader("H1")).isEqualTo("SEC");
        bench.elect(Post.SECRETARY, "A");
        assertThat(leader("H1")).isEqualTo("nobody");
    }

    @Test
    void isSomebodyElseThanWhoCallsWhereHeNeedsHelp() {
        assertThat(above("H1", "LINK1")).isEqualTo("LEAD1");
        assertThat(above("H1", "LEAD1")).isEqualTo("SEC");
        assertThat(above("H5", "SEC")).isEqualTo("nobody");
        bench.leave("LEAD1", UNTIL, null);
        assertThat(above("H1", "LINK1")).isEqualTo("SEC");
    }

    @Test
    void hasTheHouseholdsOfThoseForWhomHeStandsInNow() {
        assertThat(households("ELEC1")).isEmpty();
        bench.leave("LINK1", UNTIL, "ELEC1");
        assertThat(households("ELEC1")).containsExactlyInAnyOrder("H1", "H2");
        assertThat(households("LINK1")).containsExactlyInAnyOrder("H1", "H2");
        bench.leave("LINK1", UNTIL, "ELEC2");
        assertThat(households("ELEC1")).isEmpty();
        bench.at("2026-03-11 09:00");
        assertThat(households("ELEC2")).isEmpty();
    }

}
