package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Post;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SucceedingTest {

    private final Bench bench = new Bench();

    private Succeeding succeeding() {
        return bench.acts().succeeding();
    }

    @BeforeEach
    void morning() {
        bench.at("2026-03-04 09:00");
    }

    private void decide(Consumer<Work> decision) {
        bench.run(work -> {
            decision.accept(work);
            return true;
        });
    }

    private void elect(Post post, String scope, String... holders) {
        bench.elect(post, scope, holders);
        decide(work -> succeeding().succeed(work, post, scope));
    }

    @Test
    void givesTheSuccessorThePostsOpenTicketsWithFreshLimitsAndOneDigest() {
        long one = bench.report("H1");
        long other = bench.report("H2");
        bench.passUntil("2026-03-04 11:30");
        bench.hand("LEAD1").accept(one);
        bench.hush();

        bench.at("2026-03-04 12:00");
        elect(Post.GRID_LEADER, "A1", "ELEC2");

        assertThat(bench.ticket(one).handling().handlers()).containsExactly("ELEC2");
        assertThat(bench.ticket(one).state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(bench.ticket(other).clocks().respondBy()).isEqualTo(bench.now().plusSeconds(2 * 3600));
        assertThat(bench.last(one).event()).isEqualTo(TicketEvent.SUCCEED);
        assertThat(bench.told("ELEC2")).hasSize(1);
        assertThat(bench.lastTold("ELEC2")).contains("网格长", "2件", "#" + one, "#" + other);
    }

    @Test
    void leavesTheResolveLimitAsItWas() {
        long n = bench.report("H1");
        bench.passUntil("2026-03-04 11:30");
        var before = bench.ticket(n).clocks().resolveBy();

        elect(Post.GRID_LEADER, "A1", "ELEC2");

        assertThat(bench.ticket(n).clocks().resolveBy()).isEqualTo(before);
    }

    @Test
    void keepsWhatWaitsForAnAnswerWaiting() {
        long n = bench.by("H1").of("garbage");
        bench.passUntil("2026-03-06 09:00");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.GRID);
        bench.hand("LEAD1").ask(n, "是哪一盏灯？");

        elect(Post.GRID_LEADER, "A1", "ELEC2");

        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.AWAITING_RESIDENT);
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("ELEC2");
    }

    @Test
    void goesUpWhenThePostIsVacantNow() {
        long n = bench.report("H1");
        bench.passUntil("2026-03-04 11:30");

        elect(Post.GRID_LEADER, "A1");

        assertThat(bench.ticket(n).level()).isEqualTo(Level.BRANCH);
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("SEC");
        assertThat(bench.last(n).note()).contains("空缺");
    }

    @Test
    void changesNothingWhenTheHolderStays() {
        long n = bench.report("H1");
        bench.passUntil("2026-03-04 11:30");
        var before = bench.ticket(n);
        bench.hush();

        elect(Post.GRID_LEADER, "A1", "LEAD1", "ELEC2");

        assertThat(bench.ticket(n)).isEqualTo(before);
        assertThat(bench.whoWasTold()).isEmpty();
    }

    @Test
    void givesAVanishedMembersTicketsToHisLeader() {
        long n = bench.report("H1");
        bench.hush();
        bench.remove("LINK1");

        decide(work -> succeeding().vanished(work, "LINK1", "李长顺"));

        assertThat(bench.ticket(n).level()).isEqualTo(Level.GRID);
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("LEAD1");
        assertThat(bench.lastTold("LEAD1")).contains("#" + n, "不在名册");
    }

    @Test
    void tellsThoseBoundToAVanishedHousehold() {
        decide(work -> succeeding().vanishedHousehold(work, "H1"));

        assertThat(bench.lastTold("H1")).contains("不在名册");
    }

    @Test
    void saysOfAVanishedMemberThatHeIsGoneAndNeverHisId() {
        long n = bench.report("H1");
        bench.hand("LINK1").resolve(n, "换了灯泡");
        bench.remove("LINK1");
        bench.hush();
        decide(work -> succeeding().vanished(work, "LINK1", "李长顺"));
        bench.hand("SEC").close(n, "");
        assertThat(bench.told("LEAD1")).anyMatch(text -> text.contains("李长顺不在名册里了"));
        assertThat(bench.lastTold("H1")).contains("已不在名册的党员").doesNotContain("LINK1");
    }

    @Test
    void leavesAVanishedMembersTicketAtTheLevelItHas() {
        bench.elect(Post.TOWNSHIP, "T", "TOWN", "TEAM1");
        long n = bench.report("H1");
        bench.hand("DESK1").forward(n, "范镇");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.TOWNSHIP);
        bench.remove("TOWN");
        decide(work -> succeeding().vanished(work, "TOWN", "范镇"));
        assertThat(bench.ticket(n).level()).isEqualTo(Level.TOWNSHIP);
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("TEAM1");
    }

    @Test
    void leavesWhatOneOfThePostTookForHimself() {
        long n = bench.report("H1");
        bench.hand("DESK1").forward(n, "吴志远");
        bench.hand("SEC").forward(n, "范家旺");
        elect(Post.SECRETARY, "A", "TEAM1");
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("ELEC2");
    }

    @Test
    void doesNotSayOfASuccessorWhoHasNotSeenItThatHeDidNotAnswer() {
        long n = bench.report("H1");
        bench.passUntil("2026-03-04 11:30");
        elect(Post.GRID_LEADER, "A1", "ELEC2");
        bench.keepFor("ELEC2");
        bench.passUntil("2026-03-04 17:00");
        assertThat(bench.store().historyOf(n)).anyMatch(e -> e.note().contains("没联系上网格长范家旺"));
    }

}
