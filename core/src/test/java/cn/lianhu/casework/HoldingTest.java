package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.network.Level;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HoldingTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 13);

    private final Bench bench = new Bench();

    private final long n = bench.by("H1").of("garbage");

    @Test
    void stopsTheClockUntilWorkStartsOnTheDay() {
        bench.hand("LINK1").accept(n);
        bench.hush();

        Outcome held = bench.hand("SEC").hold(n, FRIDAY, "等配件");

        Ticket ticket = bench.ticket(n);
        assertThat(held.text()).contains("#1001", "3月13日");
        assertThat(ticket.state()).isEqualTo(TicketState.ON_HOLD);
        assertThat(ticket.clocks().holdUntil()).isEqualTo(China.at("2026-03-13 08:00"));
        assertThat(ticket.clocks().resolveBy()).isNull();
        assertThat(bench.whoWasTold()).containsExactly("H1", "LINK1");
        assertThat(bench.lastTold("H1")).contains("#1001", "3月13日", "等配件", "书记吴志远");
        assertThat(bench.lastTold("LINK1")).contains("#1001", "等配件");
        bench.hush().passUntil("2026-03-13 08:00");

        Ticket going = bench.ticket(n);
        assertThat(going.state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(going.clocks().resolveBy()).isEqualTo(China.at("2026-03-15 20:00"));
        assertThat(bench.last(n).event()).isEqualTo(TicketEvent.RESUME);
        assertThat(bench.whoWasTold()).containsExactly("H1", "LINK1");
    }

    @Test
    void comesBackWhenWorkStartsAfterAHoliday() {
        bench.hand("SEC").hold(n, LocalDate.of(2026, 3, 28), "等配件");

        assertThat(bench.ticket(n).clocks().holdUntil()).isEqualTo(China.at("2026-03-30 08:00"));
    }

    @Test
    void isResumedByTheSecretaryToo() {
        bench.hand("LINK1").accept(n);
        bench.hand("SEC").hold(n, FRIDAY, "等配件");
        bench.hush();

        assertThat(bench.hand("LINK1").resume(n).done()).isFalse();
        assertThat(bench.hand("SEC").resume(n).text()).contains("#1001", "李长顺接着办");
        assertThat(bench.whoWasTold()).containsExactly("H1", "LINK1");
        assertThat(bench.ticket(n).clocks().resolveBy()).isEqualTo(China.at("2026-03-06 21:00"));
    }

    @Test
    void isNotToldToWhoDoesIt() {
        bench.hand("SEC").forward(n, "吴志远");
        bench.hush();

        bench.hand("SEC").hold(n, FRIDAY, "等配件");
        bench.hand("SEC").resume(n);

        assertThat(bench.whoWasTold()).containsExactly("H1");
    }

    @Test
    void isForThirtyDaysAtMostAndFromTomorrowOn() {
        assertThat(bench.hand("SEC").hold(n, LocalDate.of(2026, 4, 4), "等配件").text()).contains("最长30天");
        assertThat(bench.hand("SEC").hold(n, LocalDate.of(2026, 3, 4), "等配件").text()).contains("最早明天");
        assertThat(bench.hand("SEC").hold(n, null, "等配件").text()).contains("请写哪天和原因");
        assertThat(bench.hand("SEC").hold(n, FRIDAY, " ").text()).contains("请写哪天和原因");
        assertThat(bench.hand("SEC").hold(n, LocalDate.of(2026, 4, 3), "等配件").done()).isTrue();
    }

    @Test
    void isTheTownshipsTheThirdTime() {
        holdAndResume("SEC");
        holdAndResume("SEC");

        assertThat(bench.hand("SEC").hold(n, FRIDAY, "等配件").text()).contains("#1001", "再挂要由乡镇来定");
        assertThat(bench.hand("TEAM1").hold(n, FRIDAY, "等配件").done()).isFalse();
        assertThat(bench.hand("TOWN").hold(n, FRIDAY, "等配件").done()).isTrue();
    }

    private void holdAndResume(String who) {
        assertThat(bench.hand(who).hold(n, FRIDAY, "等配件").done()).isTrue();
        assertThat(bench.hand(who).resume(n).done()).isTrue();
    }

    @Test
    void isNotForDangerNorByTheMember() {
        long urgent = bench.by("H1").urgent().of("power");

        assertThat(bench.hand("SEC").hold(urgent, FRIDAY, "等配件").text()).contains("有危险的事不能挂账");
        assertThat(bench.hand("LINK1").hold(n, FRIDAY, "等配件").text()).contains("书记或上级");
        assertThat(bench.hand("LEAD1").hold(n, FRIDAY, "等配件").done()).isFalse();
        assertThat(bench.hand("SECB").hold(n, FRIDAY, "等配件").done()).isFalse();
    }

    @Test
    void ofWhatNobodyHasYetTakesItToTheDesk() {
        long lost = bench.by("stranger").of("garbage");

        assertThat(bench.hand("DESK1").hold(lost, FRIDAY, "等他回话").done()).isTrue();
        bench.passUntil("2026-03-13 08:00");

        assertThat(bench.ticket(lost).state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(bench.ticket(lost).level()).isEqualTo(Level.COUNTY);
        assertThat(bench.ticket(lost).clocks().resolveBy()).isNotNull();
    }

    @Test
    void outsideSaysToWhomAndWhenItIsLookedAtAgain() {
        bench.hand("LINK1").accept(n);
        bench.hush();
        Outcome out = bench.hand("SEC").referOut(n, FRIDAY, "县供电公司");
        assertThat(out.text()).contains("#1001 转给县供电公司了", "3月13日再看");
        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.ON_HOLD);
        assertThat(bench.lastTold("H1")).contains("转给县供电公司办了", "书记吴志远", "3月13日再看").doesNotContain("要等到", "：县供电公司");
        assertThat(bench.lastTold("LINK1")).contains("转给县供电公司办了").doesNotContain("挂账");
        assertThat(bench.last(n).note()).isEqualTo("转给县供电公司，3月13日再看");
        assertThat(bench.notices("H1").toList().getLast().summary().note()).isEqualTo("转给县供电公司了，3月13日再看");
    }

    @Test
    void outsideTellsTheResidentWhomToRing() {
        bench.hand("LINK1").accept(n);
        bench.hand("SEC").referOut(n, FRIDAY, "县供电公司");
        assertThat(bench.lastTold("H1")).contains("打供电的电话：95598");
        bench.hand("SEC").resume(n);
        bench.hand("SEC").referOut(n, FRIDAY, "镇供电所老陈");
        assertThat(bench.lastTold("H1")).contains("打供电所的电话：0598-7654321");
        long other = bench.report("H2");
        bench.hand("LINK1").accept(other);
        bench.hand("SEC").referOut(other, FRIDAY, "自来水厂");
        assertThat(bench.lastTold("H2")).contains("转给自来水厂办了").doesNotContain("电话");
    }

}
