package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.network.Level;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Rated;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgingTest {

    private final Bench bench = new Bench();

    private final long n = bench.report("H1");

    private void close() {
        bench.hand("LINK1").resolve(n, "换了灯泡");
        bench.hand("SEC").close(n, "");
        bench.hush();
    }

    @Test
    void ratesOnceAHouseholdAndKeepsItForTheClosersDayList() {
        bench.hand("H2").follow(n);
        close();

        assertThat(bench.hand("H1").rate(n, Rating.FAIRLY_SATISFIED).text()).contains("#1001", "基本满意");
        assertThat(bench.hand("H1").rate(n, Rating.SATISFIED).text()).contains("#1001", "已经评过了（基本满意）");
        assertThat(bench.hand("H2").rate(n, Rating.SATISFIED).done()).isTrue();
        assertThat(bench.hand("H4").rate(n, Rating.SATISFIED).done()).isFalse();

        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.CLOSED);
        assertThat(bench.ticket(n).closing().ratings()).hasSize(2);
        assertThat(bench.whoWasTold()).isEmpty();
        assertThat(bench.run(w -> w.staff("SEC")).rated()).containsExactly(new Rated(n, Rating.FAIRLY_SATISFIED, false),
                new Rated(n, Rating.SATISFIED, false));
    }

    @Test
    void keepsARatingGivenBeforeTheClosing() {
        bench.hand("LINK1").resolve(n, "换了灯泡");
        bench.hush();

        bench.hand("H1").rate(n, Rating.FAIRLY_SATISFIED);
        assertThat(bench.whoWasTold()).isEmpty();
        bench.hand("SEC").close(n, "");

        assertThat(bench.ticket(n).closing().ratings()).containsEntry("H1", Rating.FAIRLY_SATISFIED);
    }

    @Test
    void closesWhatIsEverybodysTroubleWhenItsReporterIsSatisfied() {
        bench.hand("H2").follow(n);
        bench.hand("LINK1").resolve(n, "换了灯泡");
        bench.hush();
        bench.hand("H2").rate(n, Rating.SATISFIED);
        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.RESOLVED);

        Outcome outcome = bench.hand("H1").rate(n, Rating.SATISFIED);

        assertThat(outcome.text()).contains("#1001", "办结了", "没修好 1001");
        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.CLOSED);
        assertThat(bench.last(n).event()).isEqualTo(TicketEvent.CLOSE_BY_RATING);
        assertThat(bench.told("SEC")).isEmpty();
        assertThat(bench.lastTold("LINK1")).contains("#1001", "满意", "已经办结");
        assertThat(bench.lastTold("H2")).contains("#1001", "换了灯泡");
        assertThat(bench.hand("SEC").close(n, "").done()).isFalse();
        assertThat(bench.hand("H1").reopen(n, "又黑了").done()).isTrue();
    }

    @Test
    void keepsWhatAFollowerSaysAfterTheReporterHasClosedItForWhoWouldHaveClosedIt() {
        bench.hand("H2").follow(n);
        bench.hand("LINK1").resolve(n, "换了灯泡");
        bench.hand("H1").rate(n, Rating.SATISFIED);

        assertThat(bench.hand("H2").rate(n, Rating.FAIRLY_SATISFIED).done()).isTrue();

        assertThat(bench.ticket(n).closing().ratings()).containsEntry("H2", Rating.FAIRLY_SATISFIED);
        assertThat(bench.run(w -> w.staff("SEC")).rated()).contains(new Rated(n, Rating.FAIRLY_SATISFIED, false));
    }

    @Test
    void leavesOtherTroubleToTheSecretary() {
        long quarrel = bench.by("H1").of("neighbour");
        bench.hand("ELEC1").resolve(quarrel, "两家说和了");
        bench.hand("H1").rate(quarrel, Rating.SATISFIED);
        assertThat(bench.ticket(quarrel).state()).isEqualTo(TicketState.RESOLVED);
    }

    @Test
    void reopensOneLevelAboveWhereItWasResolved() {
        close();
        bench.at("2026-03-04 10:00");

        Outcome outcome = bench.hand("H1").reopen(n, "还黑");

        Ticket ticket = bench.ticket(n);
        assertThat(ticket.state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(ticket.level()).isEqualTo(Level.GRID);
        assertThat(ticket.handling().handlers()).containsExactly("LEAD1");
        assertThat(ticket.clocks().respondBy()).isEqualTo(China.at("2026-03-04 12:00"));
        assertThat(outcome.text()).contains("#1001", "网格长陈秀英");
        assertThat(bench.whoWasTold()).containsExactly("LEAD1", "SEC");
        assertThat(bench.lastTold("LEAD1").lines().toList().get(1)).isEqualTo("群众说没修好：还黑");
        assertThat(bench.lastTold("SEC")).contains("#1001", "还黑");
        assertThat(bench.last(n).event()).isEqualTo(TicketEvent.REOPEN);
        assertThat(bench.last(n).note()).isEqualTo("还黑");
    }

    @Test
    void doesNotGoBackToWhoResolvedItInAnotherPost() {
        long h5 = bench.report("H5");
        bench.hand("SEC").resolve(h5, "好");
        bench.hand("SEC").close(h5, "");

        bench.hand("H5").reopen(h5, "还黑");

        assertThat(bench.ticket(h5).level()).isEqualTo(Level.WORK_TEAM);
        assertThat(bench.last(h5).note()).contains("网格长吴志远已经办过", "书记吴志远已经办过");
    }

    @Test
    void staysAtTheTownshipAndTellsTheDesk() {
        bench.hand("TOWN").forward(n, "范镇");
        bench.hand("TOWN").resolve(n, "好");
        bench.hand("TOWN").close(n, "");
        bench.hush();

        bench.hand("H1").reopen(n, "还黑");

        assertThat(bench.ticket(n).level()).isEqualTo(Level.TOWNSHIP);
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("TOWN");
        assertThat(bench.whoWasTold()).containsExactly("DESK1", "DESK2", "TOWN");
    }

    @Test
    void isDecidedFinallyByTheDeskTheThirdTime() {
        close();
        bench.hand("H1").reopen(n, "还黑");
        bench.hand("LEAD1").resolve(n, "又换");
        bench.hand("SEC").close(n, "");
        bench.hand("H1").reopen(n, "还黑");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.BRANCH);
        bench.hand("SEC").close(n, "又换");
        bench.hand("H1").reopen(n, "还黑");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.COUNTY);
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("DESK1", "DESK2");

        bench.hand("DESK1").close(n, "换了整条线");
        assertThat(bench.lastTold("H1")).contains("县里最后定的", "满意 " + n).doesNotContain("没修好", "不同意", "申诉");
        assertThat(bench.hand("H1").reopen(n, "还黑").text()).contains("#1001", "县里已经最后定了");
    }

    @Test
    void offersNothingAgainstTheDesksLastRejection() {
        bench.hand("SEC").reject(n, "插不了手");
        for (String above : List.of("TEAM1", "TOWN")) {
            assertThat(bench.hand("H1").appeal(n, "不对").done()).as(above).isTrue();
            assertThat(bench.hand(above).reject(n, "插不了手").done()).as(above).isTrue();
        }
        assertThat(bench.hand("H1").appeal(n, "不对").done()).isTrue();
        assertThat(bench.hand("DESK1").reject(n, "这笔工资已经在仲裁").done()).isTrue();

        assertThat(bench.lastTold("H1")).contains("县里最后定了").doesNotContain("没修好", "不同意", "申诉");
        assertThat(bench.hand("H1").appeal(n, "不对").done()).isFalse();
    }

    @Test
    void appealsAboveTheRejectersPost() {
        bench.hand("SEC").reject(n, "插不了手");
        bench.hush();

        assertThat(bench.hand("H2").appeal(n, "不对").done()).isFalse();
        assertThat(bench.hand("H1").appeal(n, "不对").done()).isTrue();

        assertThat(bench.ticket(n).level()).isEqualTo(Level.WORK_TEAM);
        assertThat(bench.whoWasTold()).containsExactly("SEC", "TEAM1", "TEAM2");
        assertThat(bench.lastTold("TEAM1").lines().toList().get(1)).isEqualTo("群众不同意：不对");
        assertThat(bench.hand("SEC").reject(n, "插不了手").done()).isFalse();
    }

    @Test
    void neverLowersTheLevelByAnAppeal() {
        bench.hand("TOWN").forward(n, "范镇");
        bench.hand("TOWN").forward(n, "吴志远");
        bench.hand("SEC").reject(n, "插不了手");

        bench.hand("H1").appeal(n, "不对");

        assertThat(bench.ticket(n).level()).isEqualTo(Level.TOWNSHIP);
    }

    @Test
    void isForFollowersFromClosedOnly() {
        bench.hand("H2").follow(n);
        bench.hand("SEC").reject(n, "插不了手");
        assertThat(bench.hand("H2").appeal(n, "不对").done()).isFalse();

        bench.hand("H1").appeal(n, "不对");
        bench.hand("TEAM1").resolve(n, "好");
        bench.hand("TEAM2").close(n, "");
        assertThat(bench.hand("H2").reopen(n, "还黑").done()).isTrue();
    }

    @Test
    void isTooLateSevenDaysAfterTheNoticeReachedHim() {
        close();
        Judging judging = bench.acts().judging();
        bench.at("2026-04-20 09:00");
        assertThat(tooLate(judging)).isFalse();

        bench.run(work -> {
            Ticket t = work.ticket(n).orElseThrow();
            Instant reached = China.at("2026-04-20 09:00");
            work.save(t.edit().closing(t.closing().reachedAt(reached)).done());
            return null;
        });

        assertThat(tooLate(judging)).isFalse();
        bench.at("2026-04-27 08:59");
        assertThat(tooLate(judging)).isFalse();
        bench.at("2026-04-27 09:00");
        assertThat(tooLate(judging)).isTrue();
    }

    private boolean tooLate(Judging judging) {
        return bench.run(work -> judging.tooLate(work, bench.ticket(n)));
    }

    @Test
    void isBroughtInPersonByTheLinkedMemberAndByNobodyUnconcerned() {
        close();

        assertThat(bench.hand("ELEC1").toldInPerson(n).done()).isFalse();
        assertThat(bench.hand("stranger").toldInPerson(n).done()).isFalse();
        assertThat(bench.hand("LINK1").toldInPerson(n).text()).contains("#1001");
        assertThat(bench.ticket(n).closing().reached()).isEqualTo(bench.now());
        assertThat(bench.hand("SEC").undo(n).done()).isTrue();
    }

    @Test
    void asksTheLevelAboveToPhoneWhereNobodyOfTheHouseholdIsBound() {
        long forOld = bench.by("LINK1").forHousehold("H2").of("other");
        assertThat(bench.ticket(forOld).handling().handlers()).containsExactly("LINK1");
        bench.hand("LINK1").resolve(forOld, "扫了");
        bench.run(work -> {
            work.save(work.occupants("H2").without("o-H2"));
            return null;
        });
        bench.hush();

        bench.hand("SEC").close(forOld, "");

        assertThat(bench.whoWasTold()).isEqualTo(List.of("LEAD1", "LINK1"));
        assertThat(bench.lastTold("LEAD1")).contains("谢家没有微信", "打电话问一声");
        assertThat(bench.notices("LEAD1").toList().getLast()).satisfies(asked -> {
            assertThat(asked.kind()).isEqualTo(NoticeKind.TASK);
            assertThat(asked.summary().note()).isEqualTo("请打电话问满不满意");
        });
    }

    @Test
    void letsTheHouseholdRateWhatWasReportedForIt() {
        long forOld = bench.by("LINK1").forHousehold("H2").of("other");
        bench.hand("LINK1").resolve(forOld, "扫了");
        bench.hand("SEC").close(forOld, "");

        assertThat(bench.told("H2")).hasSize(2);
        assertThat(bench.hand("LINK1").rate(forOld, Rating.SATISFIED).done()).isFalse();
        assertThat(bench.hand("H2").rate(forOld, Rating.SATISFIED).done()).isTrue();
    }

}
