package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.sight.Viewer;
import cn.lianhu.testing.Bench;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Whoever a report is kept from, by name, by post or by branch, has nothing to do with
 * it, whatever becomes of the posts.
 */
class ShutOutTest {

    private final Bench bench = new Bench();

    private boolean sees(String member, long n) {
        return bench.run(work -> bench.acts()
            .wording()
            .sights()
            .of(work, new Viewer("o-" + member, null, member), work.ticket(n).orElseThrow())
            .any());
    }

    private void succeed(Post post, String scope, String... holders) {
        bench.elect(post, scope, holders);
        bench.run(work -> {
            bench.acts().succeeding().succeed(work, post, scope);
            return null;
        });
    }

    @Test
    void byPostIsWhoeverHoldsItNowOrLater() {
        long n = bench.by("H1").keptFrom(Set.of(), Set.of("SECRETARY:A"), Set.of()).of("garbage");
        assertThat(sees("SEC", n)).isFalse();
        assertThat(sees("LEAD1", n)).isTrue();
        assertThat(bench.hand("SEC").takeOver(n).done()).isFalse();
        succeed(Post.SECRETARY, "A", "LEAD1");
        assertThat(sees("LEAD1", n)).isFalse();
    }

    @Test
    void byNameStaysSoWhenHeHasAnotherPost() {
        long n = bench.by("H1").about("SEC").keptFrom(Set.of(), Set.of("SECRETARY:A"), Set.of()).of("garbage");
        succeed(Post.SECRETARY, "A", "TEAM1");
        succeed(Post.TOWNSHIP, "T", "SEC");
        bench.passUntil("2026-03-31 09:00");
        assertThat(sees("SEC", n)).isFalse();
        assertThat(sees("TEAM1", n)).isFalse();
        assertThat(bench.ticket(n).handling().handlers()).doesNotContain("SEC", "TEAM1");
        assertThat(bench.told("SEC")).noneMatch(text -> text.contains("#" + n));
    }

    @Test
    void byBranchIsWhoBelongsServesOrHoldsAPostThere() {
        long n = bench.by("H1").keptFrom(Set.of(), Set.of(), Set.of("A")).of("garbage");
        for (String of : List.of("LINK1", "LEAD1", "SEC", "TEAM1", "LINK2")) {
            assertThat(sees(of, n)).as(of).isFalse();
        }
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("TOWN");
        assertThat(sees("TOWN", n)).isTrue();
        succeed(Post.GRID_LEADER, "A2", "TOWN");
        assertThat(sees("TOWN", n)).isFalse();
    }

    @Test
    void comesToNobodyOfThemWhileItClimbs() {
        long n = bench.by("H1").keptFrom(Set.of("LEAD1"), Set.of("SECRETARY:A"), Set.of()).of("garbage");
        bench.hand("LINK1").raise(n, "要上面来");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.WORK_TEAM);
        assertThat(bench.whoWasTold()).doesNotContain("LEAD1", "SEC");
    }

    @Test
    void isWhoStandsInForThemToo() {
        long n = bench.by("H1").about("SEC").of("garbage");
        assertThat(sees("LEAD1", n)).isTrue();
        bench.leave("SEC", "2026-03-09 09:00", "LEAD1");
        assertThat(sees("LEAD1", n)).isFalse();
    }

    @Test
    void staysTheirDeputyWhenTheyAreBackAndInAnotherPost() {
        long n = bench.by("H1").about("SEC").keptFrom(Set.of("LEAD1"), Set.of(), Set.of()).of("garbage");
        assertThat(sees("LEAD1", n)).isFalse();
        succeed(Post.TOWNSHIP, "T", "LEAD1");
        assertThat(sees("LEAD1", n)).isFalse();
        assertThat(bench.hand("LEAD1").takeOver(n).done()).isFalse();
    }

    @Test
    void isNoDeputyOfTheirTasks() {
        long n = bench.by("H1").about("ELEC1").of("garbage");
        long other = bench.report("H2");
        bench.run(work -> bench.acts().standingIn().takes(work, bench.actor("LINK1"), "ELEC1"));
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("LINK1");
        assertThat(bench.ticket(other).handling().handlers()).containsExactly("ELEC1");
    }

    @Test
    void ofTheDeskIsOneHolderAndTheOtherHasIt() {
        long n = bench.by("H1").ofConduct().about("DESK1").of("conduct");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("DESK2");
        assertThat(sees("DESK1", n)).isFalse();
        assertThat(sees("DESK2", n)).isTrue();
    }

    @Test
    void ofTheDeskAreAllAndTheOversightHasIt() {
        bench.elect(Post.COUNTY_OVERSIGHT, Network.COUNTY, "TOWNU");
        long n = bench.by("H1").ofConduct().about("DESK1", "DESK2").of("conduct");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("TOWNU");
        assertThat(bench.hand("TOWNU").accept(n).done()).isTrue();
        long other = bench.by("H1").ofConduct().about("SEC").of("conduct");
        assertThat(bench.ticket(other).handling().handlers()).containsExactly("DESK1", "DESK2");
        assertThat(sees("TOWNU", other)).isFalse();
        assertThat(bench.hand("TOWNU").accept(other).done()).isFalse();
    }

    @Test
    void ofTheDeskAreAllAndItWaitsUntilThereIsAnOversight() {
        long n = bench.by("H1").ofConduct().about("DESK1", "DESK2").of("conduct");
        assertThat(bench.ticket(n).handling().handlers()).isEmpty();
        bench.passUntil("2026-03-05 09:00");
        assertThat(bench.whoWasTold()).doesNotContain("DESK1", "DESK2");
        succeed(Post.COUNTY_OVERSIGHT, Network.COUNTY, "TOWNU");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("TOWNU");
        assertThat(bench.lastTold("TOWNU")).contains("1件", "#" + n);
        assertThat(sees("DESK1", n)).isFalse();
    }

    /** An oversight that cannot be told now has it all the same: nobody else may. */
    @Test
    void leavesItToTheOversightThatCannotBeToldNow() {
        bench.elect(Post.COUNTY_OVERSIGHT, Network.COUNTY, "TOWNU");
        bench.unbind("TOWNU");
        long n = bench.by("H1").ofConduct().about("DESK1", "DESK2").of("conduct");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("TOWNU");
    }

}
