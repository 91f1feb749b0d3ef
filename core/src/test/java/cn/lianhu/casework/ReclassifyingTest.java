package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.network.Level;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReclassifyingTest {

    private final Bench bench = new Bench();

    private final long n = bench.by("H1").of("garbage");

    @Test
    void takesTheLimitsOfTheNewKindFromWhenItBecameHis() {
        bench.at("2026-03-04 10:00").hand("LINK1").accept(n);
        bench.hush();

        Outcome outcome = bench.hand("LINK1").reclassify(n, "路灯");

        assertThat(outcome.text()).contains("#1001", "路灯照明");
        assertThat(bench.ticket(n).clocks().respondBy()).isNull();
        assertThat(bench.ticket(n).clocks().resolveBy()).isEqualTo(China.at("2026-03-05 21:00"));
        assertThat(bench.whoWasTold()).isEmpty();
    }

    @Test
    void isLiftedOnceWhenTheNewLimitIsPastAlready() {
        bench.hand("LINK1").accept(n);
        bench.at("2026-03-06 10:00").hand("LINK1").reclassify(n, "路灯照明");

        assertThat(bench.next().orElseThrow().at()).isEqualTo(bench.now());
        bench.passUntil("2026-03-06 10:01");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.GRID);
        assertThat(bench.ticket(n).clocks().respondBy()).isEqualTo(China.at("2026-03-06 12:00"));
    }

    @Test
    void keepsTheClockBetweenKindsOfOnePolicyAndOfDanger() {
        Clocks before = bench.ticket(n).clocks();
        bench.hand("LINK1").reclassify(n, "nuisance");
        assertThat(bench.ticket(n).clocks()).isEqualTo(before);

        long urgent = bench.by("H1").urgent().of("power");
        bench.hand("LINK1").reclassify(urgent, "垃圾清运");
        assertThat(bench.ticket(urgent).report().policy()).isEqualTo(Report.URGENT);
    }

    @Test
    void keepsAClockStandingThatStands() {
        bench.hand("LINK1").ask(n, "哪个垃圾池？");
        var giveUp = bench.ticket(n).clocks().giveUpAt();

        bench.hand("LINK1").reclassify(n, "医保社保证件");

        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.AWAITING_RESIDENT);
        assertThat(bench.ticket(n).clocks().giveUpAt()).isEqualTo(giveUp);
        assertThat(bench.ticket(n).clocks().resolveBy()).isNull();
        assertThat(bench.ticket(n).clocks().resolveLeft()).isEqualTo(Duration.ofHours(13));
    }

    @Test
    void keepsAskingForThePlace() {
        long lost = bench.by("stranger").of("garbage");
        bench.hand("DESK1").reclassify(lost, "路灯照明");

        assertThat(bench.ticket(lost).clocks().placeBy()).isNotNull();
    }

    @Test
    void listsTheKindsThereAre() {
        assertThat(bench.hand("LINK1").reclassify(n, "天文").text()).contains("#1001", "没有这一类", "路灯照明、供水漏水");
        assertThat(bench.hand("ELEC1").reclassify(n, "路灯照明").done()).isFalse();
        assertThat(bench.hand("SEC").reclassify(n, "路灯照明").done()).isTrue();
    }

    @Test
    void takesAComplaintFromWhomeverHasItToTheDesk() {
        bench.hand("LINK1").accept(n);
        bench.hush();

        Outcome outcome = bench.hand("SEC").reclassify(n, "干部作风村务");

        assertThat(outcome.text()).contains("#1001", "干部作风村务", "县值班");
        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(bench.ticket(n).level()).isEqualTo(Level.COUNTY);
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("DESK1", "DESK2");
        assertThat(bench.ticket(n).report().confidential()).isTrue();
        assertThat(bench.whoWasTold()).containsExactlyInAnyOrder("DESK1", "DESK2", "LINK1", "H1");
        assertThat(bench.lastTold("LINK1")).contains("#1001", "县值班", "不用管了").doesNotContain("作风");
        assertThat(bench.lastTold("H1")).contains("#1001", "换了人管", "县值班");
        assertThat(bench.last(n).note()).contains("只交县值班");
        assertThat(bench.hand("LINK1").resolve(n, "好了").text()).contains("县值班");
        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(bench.hand("SEC").reject(n, "不归我管").done()).isFalse();
    }

    @Test
    void takesAComplaintToTheDeskAlsoFromAQuestionDangerOrTheDesksOwnDelegate() {
        bench.hand("LINK1").ask(n, "哪个垃圾池？");
        bench.hand("LINK1").reclassify(n, "干部作风村务");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.COUNTY);
        assertThat(bench.ticket(n).question()).isNull();

        long urgent = bench.by("H1").urgent().of("power");
        bench.hand("LINK1").accept(urgent);
        bench.hand("LINK1").reclassify(urgent, "干部作风村务");
        assertThat(bench.ticket(urgent).handling().handlers()).containsExactly("DESK1", "DESK2");
        assertThat(bench.ticket(urgent).handling().alsoTold()).isEmpty();
        assertThat(bench.ticket(urgent).report().urgent()).isTrue();

        long lost = bench.by("stranger").of("garbage");
        bench.hand("DESK1").forward(lost, "余开兴");
        bench.hand("DESK1").reclassify(lost, "干部作风村务");
        assertThat(bench.ticket(lost).handling().handlers()).containsExactly("DESK1", "DESK2");
    }

    @Test
    void isAboutConductOnlyUntilAMistakeIsPutRight() {
        bench.hand("LINK1").reclassify(n, "干部作风村务");
        assertThat(bench.ticket(n).report().conduct()).isTrue();
        bench.hand("DESK1").accept(n);
        bench.hand("DESK1").reclassify(n, "路灯照明");
        assertThat(bench.ticket(n).report().conduct()).isFalse();

        long blamed = bench.by("H1").keptFrom(Set.of("LEAD1"), Set.of(), Set.of()).of("conduct");
        bench.hand("DESK1").accept(blamed);
        bench.hand("DESK1").reclassify(blamed, "路灯照明");
        assertThat(bench.ticket(blamed).report().conduct()).isTrue();
    }

    @Test
    void staysAboutConductWhatWasAComplaintFromTheBeginning() {
        for (String again : List.of("干部作风村务", "路灯照明")) {
            long complaint = bench.by("H1").of("conduct");
            bench.hand("DESK1").accept(complaint);
            bench.hand("DESK1").reclassify(complaint, again);
            bench.hand("DESK1").reclassify(complaint, "干部作风村务");
            bench.hand("DESK1").reclassify(complaint, "路灯照明");
            assertThat(bench.ticket(complaint).report().conduct()).as(again).isTrue();
        }
    }

    @Test
    void doesNotTellWhomTheComplaintIsAbout() {
        long about = bench.by("H1").about("LEAD1").of("garbage");
        bench.hand("LINK1").raise(about, "难");
        bench.hush();
        bench.hand("SEC").reclassify(about, "干部作风村务");
        assertThat(bench.whoWasTold()).doesNotContain("LEAD1");
    }

    @Test
    void leavesAComplaintWithTheDeskThatHasItAlready() {
        long own = bench.by("H1").of("conduct");
        bench.hand("DESK2").accept(own);
        bench.hand("DESK2").reclassify(own, "干部作风村务");
        assertThat(bench.ticket(own).state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(bench.ticket(own).handling().handlers()).containsExactly("DESK2");
    }

    @Test
    void givesWhatTurnsOutToBeAComplaintToTheDeskBeforeAnybodyHasTakenIt() {
        long voice = bench.by("H1").unheard().of("other");
        bench.hush();
        bench.hand("H1").explain(voice, "村干部吃拿卡要", "conduct");

        assertThat(bench.ticket(voice).level()).isEqualTo(Level.COUNTY);
        assertThat(bench.ticket(voice).report().confidential()).isTrue();
        assertThat(bench.whoWasTold()).containsExactlyInAnyOrder("DESK1", "DESK2", "LINK1");
        assertThat(bench.lastTold("LINK1")).contains("不用管了").doesNotContain("吃拿卡要");
        assertThat(bench.lastTold("DESK1")).contains("吃拿卡要", "一位群众（保密）");
    }

}
