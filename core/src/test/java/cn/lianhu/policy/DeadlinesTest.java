package cn.lianhu.policy;

import static cn.lianhu.calendar.China.at;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.testing.Shipped;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Report;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private static final Deadlines TIMING = Shipped.timing();

    private static Report report(String policy) {
        return new Report("", "c", policy, false, Set.of(), "o", null, null, null, at("2026-03-04 09:00"), null, null);
    }

    /** From Wednesday, 4 March 2026, 09:00 on; the county is as the township. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            urgent,   MEMBER,    03-04 09:10, 03-04 11:00, 03-05 09:00
            urgent,   TOWNSHIP,  03-04 09:10, 03-04 11:00, 03-05 09:00
            utility,  MEMBER,    03-04 11:00, 03-05 21:00, 03-06 21:00
            utility,  GRID,      03-04 11:00, 03-05 21:00, 03-06 21:00
            utility,  BRANCH,    03-04 11:00, 03-05 21:00, 03-06 21:00
            utility,  WORK_TEAM, 03-04 11:00, 03-05 21:00, 03-06 21:00
            utility,  TOWNSHIP,  03-04 11:00, 03-07 21:00, 03-06 21:00
            care,     MEMBER,    03-04 13:00, 03-07 21:00, 03-06 21:00
            care,     GRID,      03-04 13:00, 03-06 21:00, 03-06 21:00
            care,     BRANCH,    03-04 13:00, 03-07 21:00, 03-06 21:00
            care,     WORK_TEAM, 03-04 13:00, 03-06 21:00, 03-06 21:00
            care,     TOWNSHIP,  03-04 13:00, 03-09 21:00, 03-06 21:00
            normal,   MEMBER,    03-05 21:00, 03-06 21:00, 03-06 21:00
            normal,   GRID,      03-05 21:00, 03-06 21:00, 03-06 21:00
            normal,   BRANCH,    03-05 17:30, 03-09 17:30, 03-06 17:30
            normal,   WORK_TEAM, 03-05 17:30, 03-06 17:30, 03-06 17:30
            normal,   TOWNSHIP,  03-05 17:30, 03-12 17:30, 03-06 17:30
            normal,   COUNTY,    03-05 17:30, 03-12 17:30, 03-06 17:30
            dispute,  MEMBER,    03-05 21:00, 03-07 21:00, 03-07 21:00
            dispute,  GRID,      03-05 21:00, 03-07 21:00, 03-07 21:00
            dispute,  BRANCH,    03-05 17:30, 03-17 17:30, 03-09 17:30
            dispute,  WORK_TEAM, 03-05 17:30, 03-11 17:30, 03-09 17:30
            dispute,  TOWNSHIP,  03-05 17:30, 03-18 17:30, 03-09 17:30
            consult,  MEMBER,    03-05 17:30, 03-05 17:30, 03-05 17:30
            consult,  TOWNSHIP,  03-05 17:30, 03-06 17:30, 03-05 17:30
            project,  MEMBER,    03-06 17:30, 03-11 17:30, 03-09 17:30
            project,  GRID,      03-06 17:30, 03-09 17:30, 03-09 17:30
            project,  BRANCH,    03-06 17:30, 03-13 17:30, 03-09 17:30
            project,  WORK_TEAM, 03-06 17:30, 03-11 17:30, 03-09 17:30
            project,  TOWNSHIP,  03-06 17:30, 03-18 17:30, 03-09 17:30
            complaint, COUNTY,   03-05 17:30, 03-25 17:30, 03-09 17:30
            """)
    void setsTheLimitsOfTheTable(String policy, Level level, String respond, String resolve, String close) {
        Instant start = at("2026-03-04 09:00");

        Clocks clocks = TIMING.fresh(report(policy), level, start);

        assertThat(clocks.respondBy()).isEqualTo(at("2026-" + respond));
        assertThat(clocks.resolveBy()).isEqualTo(at("2026-" + resolve));
        assertThat(TIMING.closeBy(report(policy), level, start)).isEqualTo(at("2026-" + close));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            urgent,  MEMBER, 03-04 09:08:00, 03-04 10:36:00
            utility, MEMBER, 03-04 10:36:00, 03-05 15:48:00
            normal,  MEMBER, 03-05 15:48:00, 03-06 13:00:00
            normal,  BRANCH, 03-05 14:54:00, 03-09 09:36:00
            """)
    void remindsWhenFourFifthsOfTheClocksTimeAreUsed(String policy, Level level, String respond, String resolve) {
        Clocks clocks = TIMING.fresh(report(policy), level, at("2026-03-04 09:00"));

        assertThat(clocks.remindRespond()).isEqualTo(at("2026-" + respond));
        assertThat(clocks.remindResolve()).isEqualTo(at("2026-" + resolve));
    }

    @Test
    void setsNoLimitToResolveWhatNobodyHasUnderstood() {
        Clocks clocks = TIMING.fresh(report("unheard"), Level.MEMBER, at("2026-03-04 23:00"));

        assertThat(clocks.respondBy()).isEqualTo(at("2026-03-04 23:30"));
        assertThat(clocks.resolveBy()).isNull();
        assertThat(clocks.remindResolve()).isNull();
        assertThat(TIMING.closeBy(report("unheard"), Level.BRANCH, at("2026-03-04 23:00"))).isNull();
    }

    @Test
    void startsInTheMorningWhatIsHeldForTheNight() {
        assertThat(TIMING.fresh(report("utility"), Level.MEMBER, at("2026-03-04 22:00")).respondBy())
            .isEqualTo(at("2026-03-05 09:00"));
        assertThat(TIMING.fresh(report("utility"), Level.MEMBER, at("2026-03-04 05:00")).respondBy())
            .isEqualTo(at("2026-03-04 09:00"));
        assertThat(TIMING.fresh(report("utility"), Level.MEMBER, at("2026-03-04 22:00")).resolveBy())
            .isEqualTo(at("2026-03-06 21:00"));
        assertThat(TIMING.fresh(report("urgent"), Level.MEMBER, at("2026-03-04 22:00")).respondBy())
            .isEqualTo(at("2026-03-04 22:10"));
    }

    @ParameterizedTest
    @CsvSource({ "2026-03-06 20:00", "2026-03-07 12:00", "2026-03-08 12:00" })
    void givesAWeekendsReportUntilMondaysClose(String moment) {
        assertThat(TIMING.fresh(report("consult"), Level.MEMBER, at(moment)).respondBy())
            .isEqualTo(at("2026-03-09 17:30"));
    }

    @Test
    void skipsHolidaysAndCountsWorkedWeekends() {
        assertThat(TIMING.fresh(report("consult"), Level.MEMBER, at("2026-02-13 10:00")).respondBy())
            .isEqualTo(at("2026-02-14 17:30"));
        assertThat(TIMING.fresh(report("consult"), Level.MEMBER, at("2026-02-14 10:00")).respondBy())
            .isEqualTo(at("2026-02-24 17:30"));
        assertThat(TIMING.fresh(report("consult"), Level.MEMBER, at("2026-06-30 10:00")).respondBy())
            .isEqualTo(at("2026-07-01 18:00"));
    }

    @Test
    void stopsAndGoesOnInTheTimeOfTheClock() {
        Report report = report("normal");
        Clocks running = TIMING.fresh(report, Level.BRANCH, at("2026-03-04 09:00"));

        Clocks standing = TIMING.stop(running, report, Level.BRANCH, at("2026-03-05 16:30"));

        assertThat(standing.resolveBy()).isNull();
        assertThat(standing.remindResolve()).isNull();
        assertThat(standing.resolveLeft()).isEqualTo(Duration.ofHours(15));
        assertThat(standing.remindLeft()).isEqualTo(Duration.ofHours(9).plusMinutes(36));
        Clocks again = TIMING.go(standing, report, Level.BRANCH, at("2026-03-16 16:30"));
        assertThat(again.resolveBy()).isEqualTo(at("2026-03-18 17:30"));
        assertThat(again.remindResolve()).isEqualTo(at("2026-03-18 09:36"));
        assertThat(again.resolveLeft()).isNull();
    }

    @Test
    void leavesAClockAloneThatStandsOrRunsAlready() {
        Report report = report("normal");
        Clocks running = TIMING.fresh(report, Level.BRANCH, at("2026-03-04 09:00"));
        Clocks standing = TIMING.stop(running, report, Level.BRANCH, at("2026-03-05 16:30"));

        assertThat(TIMING.stop(standing, report, Level.BRANCH, at("2026-03-06 16:30"))).isEqualTo(standing);
        assertThat(TIMING.go(running, report, Level.BRANCH, at("2026-03-06 16:30"))).isEqualTo(running);
    }

    @Test
    void goesOnWithNothingLeftWhenTheLimitWasUsedUp() {
        Report report = report("normal");
        Clocks late = TIMING.stop(TIMING.fresh(report, Level.BRANCH, at("2026-03-04 09:00")), report, Level.BRANCH,
                at("2026-03-20 09:00"));

        assertThat(TIMING.go(late, report, Level.BRANCH, at("2026-03-23 09:00")).resolveBy())
            .isEqualTo(at("2026-03-23 09:00"));
    }

}
