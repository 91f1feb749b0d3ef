package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.network.Level;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import org.junit.jupiter.api.Test;

class ResolvingTest {

    private final Bench bench = new Bench();

    private final long n = bench.report("H1");

    private void resolve() {
        bench.hand("LINK1").accept(n);
        bench.hush().at("2026-03-04 10:00");
        assertThat(bench.hand("LINK1").resolve(n, "换了灯泡").done()).isTrue();
    }

    @Test
    void stopsTheClockAndAsksTheSecretaryToClose() {
        resolve();

        Ticket ticket = bench.ticket(n);
        assertThat(ticket.state()).isEqualTo(TicketState.RESOLVED);
        assertThat(ticket.closing().duty()).isEqualTo(Level.BRANCH);
        assertThat(ticket.clocks().closeBy()).isEqualTo(China.at("2026-03-06 21:00"));
        assertThat(ticket.clocks().resolveBy()).isNull();
        assertThat(bench.whoWasTold()).containsExactly("H1", "SEC");
        assertThat(bench.lastTold("H1")).contains("#1001", "李长顺说办好了：换了灯泡", "书记吴志远看过就办结", "没修好 1001");
        assertThat(bench.lastTold("SEC")).contains("#1001", "换了灯泡", "办结 1001", "再去办 1001");
        assertThat(bench.last(n).note()).isEqualTo("换了灯泡");
    }

    @Test
    void needsWordsAndTheHandler() {
        assertThat(bench.hand("LINK1").resolve(n, " ").text()).contains("#1001", "请写一句");
        assertThat(bench.hand("SEC").resolve(n, "好了").done()).isFalse();
        assertThat(bench.hand("H1").resolve(n, "好了").done()).isFalse();
    }

    @Test
    void notFixedGoesOnWithTheSameHandlerWhereTheClockStood() {
        resolve();
        bench.hush().at("2026-03-05 10:00");

        Outcome outcome = bench.hand("H1").notFixed(n, "还黑");

        Ticket ticket = bench.ticket(n);
        assertThat(ticket.state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(ticket.handling().handlers()).containsExactly("LINK1");
        assertThat(ticket.closing()).isNull();
        assertThat(ticket.clocks().closeBy()).isNull();
        assertThat(ticket.clocks().resolveBy()).isEqualTo(China.at("2026-03-06 21:00"));
        assertThat(outcome.text()).contains("#1001", "李长顺马上重来");
        assertThat(bench.whoWasTold()).containsExactly("LINK1", "SEC");
        assertThat(bench.lastTold("LINK1").lines().toList().get(1)).contains("没修好：还黑");
        assertThat(bench.lastTold("SEC")).contains("#1001", "还黑");
        assertThat(bench.last(n).event()).isEqualTo(TicketEvent.NOT_FIXED);
    }

    @Test
    void notFixedIsTheReportersAndTheFollowersWord() {
        bench.hand("H2").follow(n);
        resolve();

        assertThat(bench.hand("H4").notFixed(n, "还黑").done()).isFalse();
        assertThat(bench.hand("H2").notFixed(n, "还黑").done()).isTrue();
    }

    @Test
    void tellsAHandlerWhoIsAlsoTheCloserOnce() {
        bench.hand("SEC").forward(n, "吴志远");
        bench.hand("SEC").resolve(n, "换了灯泡");
        bench.hush();

        bench.hand("H1").notFixed(n, "还黑");

        assertThat(bench.told("SEC")).hasSize(1);
    }

    @Test
    void sentBackGoesToTheHandlerWithTheReasonFirst() {
        resolve();
        bench.hush();

        assertThat(bench.hand("SEC").sendBack(n, "").text()).contains("要写原因");
        assertThat(bench.hand("LINK1").sendBack(n, "没亮").done()).isFalse();
        assertThat(bench.hand("SEC").sendBack(n, "没亮").text()).contains("#1001", "李长顺接着办");

        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(bench.whoWasTold()).containsExactly("LINK1");
        assertThat(bench.lastTold("LINK1").lines().toList().get(1)).isEqualTo("书记吴志远再去办：没亮");
    }

    @Test
    void closesLateOneLevelUpUntilTheDeskWhichIsAskedOnceMore() {
        resolve();
        bench.hush().passUntil("2026-03-06 21:00");

        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.RESOLVED);
        assertThat(bench.ticket(n).closing().duty()).isEqualTo(Level.WORK_TEAM);
        assertThat(bench.ticket(n).clocks().closeBy()).isEqualTo(China.at("2026-03-08 21:00"));
        assertThat(bench.last(n).note()).isEqualTo("书记→住村工作队");
        assertThat(bench.whoWasTold()).containsExactly("SEC", "TEAM1", "TEAM2");
        assertThat(bench.lastTold("TEAM1")).contains("#1001", "没人办结", "办结 1001");
        assertThat(bench.lastTold("SEC")).contains("#1001", "已请住村工作队来看");

        bench.passUntil("2026-03-08 21:00");
        assertThat(bench.ticket(n).closing().duty()).isEqualTo(Level.TOWNSHIP);
        bench.passUntil("2026-03-10 21:00");
        assertThat(bench.ticket(n).closing().duty()).isEqualTo(Level.COUNTY);
        bench.hush().passUntil("2026-03-12 21:00");
        assertThat(bench.ticket(n).closing().duty()).isEqualTo(Level.COUNTY);
        assertThat(bench.whoWasTold()).containsExactly("DESK1", "DESK2");
        assertThat(bench.last(n).note()).isEqualTo("县值班到时间没办结，往后列在超期单里催");
        int length = bench.store().historyOf(n).size();
        bench.hush().passUntil("2026-04-12 21:00");
        assertThat(bench.store().historyOf(n)).hasSize(length);
        assertThat(bench.whoWasTold()).isEmpty();
        assertThat(bench.hand("SEC").close(n, "").done()).isTrue();
    }

    @Test
    void givesTheDutyToTheNextLevelWhenTheSecretaryIsReporterOrSubjectOrAway() {
        long own = bench.by("SEC").of("garbage");
        bench.hand("TEAM1").accept(own);
        bench.hand("TEAM1").resolve(own, "扫了");
        assertThat(bench.ticket(own).closing().duty()).isEqualTo(Level.WORK_TEAM);
        assertThat(bench.hand("SEC").close(own, "好").done()).isFalse();

        long about = bench.by("H1").confidential().about("SEC").of("garbage");
        bench.hand("LINK1").resolve(about, "扫了");
        assertThat(bench.ticket(about).closing().duty()).isEqualTo(Level.WORK_TEAM);
        assertThat(bench.hand("SEC").close(about, "好").done()).isFalse();

        bench.leave("SEC", "2026-04-01 08:00", null);
        bench.hand("LINK1").resolve(n, "好");
        assertThat(bench.ticket(n).closing().duty()).isEqualTo(Level.WORK_TEAM);
    }

    @Test
    void isClosedByTheResolvingPostAboveTheBranch() {
        bench.hand("SEC").forward(n, "官明");
        bench.hand("TEAM1").accept(n);
        bench.hand("TEAM1").resolve(n, "好");

        assertThat(bench.ticket(n).closing().duty()).isEqualTo(Level.WORK_TEAM);
        assertThat(bench.hand("SEC").close(n, "").done()).isFalse();
        assertThat(bench.hand("TEAM2").close(n, "").done()).isTrue();
    }

}
