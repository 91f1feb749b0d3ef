package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Ticket;
import org.junit.jupiter.api.Test;

/**
 * A refusal says what really stands in the way: whose it is, how far it is, which level
 * it is at.
 */
class TrueReasonsTest {

    private final Bench bench = new Bench();

    private final long n = bench.report("H1");

    private String refused(Outcome outcome, Ticket before) {
        assertThat(outcome.done()).isFalse();
        assertThat(bench.ticket(before.number())).isEqualTo(before);
        assertThat(outcome.text()).contains("#" + before.number(), "先没动");
        return outcome.text();
    }

    @Test
    void closingWhatIsNotDoneYetSaysSo() {
        String text = refused(bench.hand("SEC").close(n, "好了"), bench.ticket(n));
        assertThat(text).contains("联户党员李长顺", "还没报办好", "待接单", "接过来 1001").doesNotContain("书记或上级");
        assertThat(refused(bench.hand("TOWN").close(n, "好了"), bench.ticket(n))).contains("还没报办好");
        assertThat(refused(bench.hand("LEAD1").close(n, "好了"), bench.ticket(n))).contains("书记或上级");
    }

    @Test
    void whatCameHigherSaysWhereItIs() {
        bench.hand("SEC").takeOver(n);
        bench.hand("SEC").raise(n, "要换变压器");
        for (Outcome outcome : new Outcome[] { bench.hand("SEC").close(n, "好了"), bench.hand("SEC").reject(n, "在仲裁"),
                bench.hand("SEC").forward(n, "余开兴"), bench.hand("LEAD1").forward(n, "余开兴"),
                bench.hand("SEC").takeOver(n) }) {
            assertThat(refused(outcome, bench.ticket(n))).contains("住村工作队", "或上级来点");
        }
    }

    @Test
    void anAppealedOneIsNotRejectedAgainFromBelow() {
        bench.hand("SEC").reject(n, "在仲裁");
        bench.hand("H1").appeal(n, "不对");
        assertThat(refused(bench.hand("SEC").reject(n, "还是在仲裁"), bench.ticket(n))).contains("群众不认可", "住村工作队", "不受理");
    }

    @Test
    void onesOwnReportIsForOthers() {
        long own = bench.by("SEC").of("streetlight");
        for (Outcome outcome : new Outcome[] { bench.hand("SEC").close(own, "好了"), bench.hand("SEC").reject(own, "在仲裁"),
                bench.hand("SEC").forward(own, "余开兴"), bench.hand("SEC").hold(own, null, "") }) {
            assertThat(refused(outcome, bench.ticket(own))).contains("您自己报的", "别人来点");
        }
    }

    @Test
    void forwardingToTheReporterSaysThatItIsHis() {
        long hers = bench.by("LEAD1").of("streetlight");
        assertThat(refused(bench.hand("SEC").forward(hers, "陈秀英"), bench.ticket(hers))).contains("陈秀英报的");
        long secret = bench.by("LEAD1").confidential().of("streetlight");
        assertThat(refused(bench.hand("SEC").forward(secret, "陈秀英"), bench.ticket(secret))).contains("陈秀英")
            .doesNotContain("报的", "范围");
    }

}
