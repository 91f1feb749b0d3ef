package cn.lianhu.routing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.network.Post;
import cn.lianhu.testing.Bench;
import cn.lianhu.testing.Village;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whoever of a post is on duty is told and meant; the others may take it all the same.
 */
class OnDutyTest {

    private final Bench bench = new Bench();

    private void onDuty(String day, String member) {
        bench.run(work -> {
            work.save(Duty.KIND,
                    Duty.of(work, Post.WORK_TEAM, "A").with(List.of(day), member, member, work.now(), "x"));
            return null;
        });
    }

    private long atTheTeam() {
        long n = bench.report("H1");
        bench.hand("LINK1").raise(n, "要换变压器");
        bench.hand("LEAD1").raise(n, "要换变压器");
        bench.hush();
        bench.hand("SEC").raise(n, "要换变压器");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.WORK_TEAM);
        return n;
    }

    @Test
    void isToldAndMeantAloneOnHisDay() {
        onDuty("2026-03-04", Village.TEAM_1);
        long n = atTheTeam();
        assertThat(bench.ticket(n).handling().handlers()).containsExactly(Village.TEAM_1);
        assertThat(bench.whoWasTold()).contains(Village.TEAM_1).doesNotContain(Village.TEAM_2);
    }

    @Test
    void isMeantEveryWeekOnHisDayOfTheWeek() {
        onDuty("WEDNESDAY", Village.TEAM_2);
        assertThat(bench.ticket(atTheTeam()).handling().handlers()).containsExactly(Village.TEAM_2);
        onDuty("2026-03-04", Village.TEAM_1);
        assertThat(bench.ticket(atTheTeam()).handling().handlers()).as("a day goes before")
            .containsExactly(Village.TEAM_1);
    }

    @Test
    void isNobodyInParticularOnOneDayOfHisEveryWeek() {
        onDuty("WEDNESDAY", Village.TEAM_2);
        bench.run(work -> {
            work.save(Duty.KIND,
                    Duty.of(work, Post.WORK_TEAM, "A").with(List.of("2026-03-04"), null, "TEAM1", work.now(), "x"));
            return null;
        });
        assertThat(bench.ticket(atTheTeam()).handling().handlers()).containsExactly(Village.TEAM_1, Village.TEAM_2);
    }

    @Test
    void leavesItToAllOnOtherDaysAndWhereHeCannotBeReached() {
        onDuty("2026-03-05", Village.TEAM_1);
        assertThat(bench.ticket(atTheTeam()).handling().handlers()).containsExactly(Village.TEAM_1, Village.TEAM_2);
        onDuty("2026-03-04", Village.TEAM_1);
        bench.unbind(Village.TEAM_1);
        assertThat(bench.ticket(atTheTeam()).handling().handlers()).containsExactly(Village.TEAM_2);
    }

    @Test
    void isWhoeverStandsInForHim() {
        onDuty("2026-03-04", Village.TEAM_1);
        bench.leave(Village.TEAM_1, "2026-03-06 08:00", Village.TEAM_2);
        assertThat(bench.ticket(atTheTeam()).handling().handlers()).containsExactly(Village.TEAM_2);
    }

    @Test
    void keepsNobodyElseOfThePostFromTakingIt() {
        onDuty("2026-03-04", Village.TEAM_1);
        long n = atTheTeam();
        assertThat(bench.hand(Village.TEAM_2).accept(n).done()).isTrue();
        assertThat(bench.ticket(n).handling().handlers()).containsExactly(Village.TEAM_2);
    }

}
