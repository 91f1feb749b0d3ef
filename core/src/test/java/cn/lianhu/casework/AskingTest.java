package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AskingTest {

    private final Bench bench = new Bench();

    private final long n = bench.by("H1").of("garbage");

    @Test
    void stopsTheClockUntilTheAnswer() {
        bench.hand("LINK1").accept(n);
        assertThat(bench.ticket(n).clocks().resolveBy()).isEqualTo(China.at("2026-03-06 21:00"));
        bench.hush().at("2026-03-04 19:00");

        Outcome asked = bench.hand("LINK1").ask(n, "哪个垃圾池？");

        Ticket waiting = bench.ticket(n);
        assertThat(waiting.state()).isEqualTo(TicketState.AWAITING_RESIDENT);
        assertThat(waiting.question()).isEqualTo("哪个垃圾池？");
        assertThat(waiting.clocks().giveUpAt()).isEqualTo(China.at("2026-03-06 17:30"));
        assertThat(waiting.clocks().resolveBy()).isNull();
        assertThat(waiting.clocks().resolveLeft()).isEqualTo(Duration.ofHours(30));
        assertThat(asked.text()).contains("#1001", "3月6日下午5点半");
        assertThat(bench.whoWasTold()).containsExactly("H1");
        assertThat(bench.lastTold("H1")).contains("#1001", "李长顺", "哪个垃圾池？");
        bench.hush().at("2026-03-05 09:00");

        bench.hand("H1").answer(n, "桥头那个");

        Ticket going = bench.ticket(n);
        assertThat(going.state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(going.question()).isNull();
        assertThat(going.report().words()).endsWith("桥头那个");
        assertThat(going.clocks().giveUpAt()).isNull();
        assertThat(going.clocks().resolveBy()).isEqualTo(China.at("2026-03-07 11:00"));
        assertThat(bench.whoWasTold()).containsExactly("LINK1");
        assertThat(bench.lastTold("LINK1")).contains("#1001", "哪个垃圾池？", "桥头那个");
        assertThat(bench.last(n).event()).isEqualTo(TicketEvent.ANSWER);
    }

    @Test
    void givesUpAfterTwoWorkingDays() {
        bench.hand("LINK1").ask(n, "哪个垃圾池？");
        bench.hush().passUntil("2026-03-06 17:30");

        Ticket going = bench.ticket(n);
        assertThat(going.state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(bench.last(n).event()).isEqualTo(TicketEvent.GIVE_UP_WAITING);
        assertThat(bench.last(n).at()).isEqualTo(China.at("2026-03-06 17:30"));
        assertThat(bench.whoWasTold()).containsExactly("LINK1");
        assertThat(bench.lastTold("LINK1")).contains("#1001", "没等到回话");
        assertThat(going.clocks().resolveBy()).isEqualTo(China.at("2026-03-09 15:30"));
    }

    @Test
    void refusesWhatIsTooShort() {
        assertThat(bench.hand("LINK1").ask(n, "哪里？").text()).contains("#1001", "至少四个字");
        assertThat(bench.hand("LINK1").ask(n, "在哪里？").done()).isTrue();
    }

    @Test
    void refusesAThirdQuestionAtALevelButNotAtTheNext() {
        bench.hand("LINK1").ask(n, "哪个垃圾池？");
        bench.hand("H1").answer(n, "桥头");
        bench.hand("LINK1").ask(n, "哪座桥？？");
        bench.hand("H1").answer(n, "老桥");

        assertThat(bench.hand("LINK1").ask(n, "哪座老桥？").text()).contains("#1001", "已经问过两次");
        bench.hand("LINK1").raise(n, "说不清");
        assertThat(bench.hand("LEAD1").ask(n, "哪座老桥？").done()).isTrue();
    }

    @Test
    void isNotForWhatCannotWait() {
        long utility = bench.report("H1");
        long urgent = bench.by("H1").urgent().of("garbage");

        assertThat(bench.hand("LINK1").ask(utility, "哪一盏灯？").text()).contains("等不得");
        assertThat(bench.hand("LINK1").ask(urgent, "哪一盏灯？").text()).contains("等不得");
    }

    @Test
    void isForTheHandlerAndAnsweredByTheReporter() {
        assertThat(bench.hand("SEC").ask(n, "哪个垃圾池？").done()).isFalse();
        bench.hand("LINK1").ask(n, "哪个垃圾池？");

        assertThat(bench.hand("H2").answer(n, "桥头").done()).isFalse();
        assertThat(bench.hand("LINK1").answer(n, "桥头").done()).isFalse();
    }

}
