package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import org.junit.jupiter.api.Test;

class ClosingTicketsTest {

    private final Bench bench = new Bench();

    private final long n = bench.report("H1");

    @Test
    void tellsReporterFollowersAndHandlerWithTheWordsAndHowToRate() {
        bench.hand("H2").follow(n);
        bench.hand("LINK1").resolve(n, "换了灯泡");
        bench.hush();

        Outcome closed = bench.hand("SEC").close(n, "昨晚试过");

        Ticket ticket = bench.ticket(n);
        assertThat(closed.text()).contains("#1001", "撤销 1001");
        assertThat(ticket.state()).isEqualTo(TicketState.CLOSED);
        assertThat(ticket.clocks()).isEqualTo(Clocks.NONE);
        assertThat(ticket.closing().endedBy()).isEqualTo("SEC");
        assertThat(bench.whoWasTold()).containsExactly("H1", "H2", "LINK1");
        assertThat(bench.lastTold("H1")).contains("#1001", "换了灯泡", "联户党员李长顺办的，书记吴志远办结了", "昨晚试过", "满意 1001", "没修好 1001");
        assertThat(bench.notices("H2").toList().getLast().kind()).isEqualTo(NoticeKind.CLOSED);
        assertThat(bench.lastTold("LINK1")).contains("#1001", "书记吴志远办结了", "昨晚试过");
    }

    @Test
    void tellsInACardTooHowToRate() {
        bench.hand("LINK1").resolve(n, "换了灯泡和一截线，昨晚试过，亮了");
        bench.hand("SEC").close(n, "");
        assertThat(bench.notices("H1").toList().getLast().summary().note()).isEqualTo("办好了：换了灯泡和一截…，回满意或没修好")
            .hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void isForTheCloserAndAnybodyAboveInTheArea() {
        bench.hand("LINK1").resolve(n, "换了灯泡");

        assertThat(bench.hand("LINK1").close(n, "").text()).contains("#1001", "书记或上级");
        assertThat(bench.hand("LEAD1").close(n, "").done()).isFalse();
        assertThat(bench.hand("SECB").close(n, "").done()).isFalse();
        assertThat(bench.hand("TOWNU").close(n, "").done()).isFalse();
        assertThat(bench.hand("TOWN").close(n, "").done()).isTrue();
    }

    @Test
    void ofAWorkingOneIsForTheCloserWhoHasItAndNeedsWords() {
        assertThat(bench.hand("LINK1").close(n, "换了灯泡").text()).contains("1001 完成 做了什么");
        assertThat(bench.hand("SEC").close(n, "换了灯泡").done()).isFalse();
        bench.hand("SEC").forward(n, "吴志远");
        bench.hush();

        assertThat(bench.hand("SEC").close(n, " ").text()).contains("#1001", "请写一句");
        assertThat(bench.hand("SEC").close(n, "换了灯泡").done()).isTrue();

        assertThat(bench.whoWasTold()).containsExactly("H1");
        assertThat(bench.lastTold("H1")).contains("换了灯泡", "书记吴志远办的").doesNotContain("办结了");
        assertThat(bench.ticket(n).closing().resolvedAt()).isEqualTo(Level.BRANCH);
    }

    @Test
    void doesNotTellACloserWhoFollowsWhatHeJustDid() {
        bench.hand("SEC").follow(n);
        bench.hand("LINK1").resolve(n, "换了灯泡");
        bench.hush();

        bench.hand("SEC").close(n, "");

        assertThat(bench.whoWasTold()).containsExactly("H1", "LINK1");
    }

    @Test
    void rejectsWithAReasonAndTellsTheReporter() {
        assertThat(bench.hand("SEC").reject(n, "").text()).contains("#1001", "不受理要写原因");
        assertThat(bench.hand("LINK1").reject(n, "村里插不了手").text()).contains("书记或上级");
        bench.hush();

        assertThat(bench.hand("SEC").reject(n, "村里插不了手").done()).isTrue();

        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.REJECTED);
        assertThat(bench.ticket(n).clocks()).isEqualTo(Clocks.NONE);
        assertThat(bench.whoWasTold()).containsExactly("H1");
        assertThat(bench.lastTold("H1")).contains("#1001", "村里插不了手", "不同意 1001");
    }

    @Test
    void isNeverForOnesOwnReportNorByWhomItIsAbout() {
        long own = bench.by("SEC").of("garbage");
        bench.hand("TEAM1").accept(own);
        assertThat(bench.hand("SEC").reject(own, "不办").done()).isFalse();

        long about = bench.by("H1").confidential().about("SEC").of("garbage");
        assertThat(bench.hand("SEC").reject(about, "不办").done()).isFalse();
    }

    @Test
    void byRightOfPostIsOnlyAtOrBelowOnesOwnLevel() {
        bench.hand("TOWN").forward(n, "范镇");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.TOWNSHIP);

        assertThat(bench.hand("SEC").reject(n, "不办").done()).isFalse();
        assertThat(bench.hand("SEC").forward(n, "李长顺").done()).isFalse();
        assertThat(bench.hand("SEC").reclassify(n, "垃圾清运").done()).isFalse();

        bench.hand("TOWN").forward(n, "吴志远");
        assertThat(bench.hand("SEC").reject(n, "不办").done()).isTrue();
    }

}
