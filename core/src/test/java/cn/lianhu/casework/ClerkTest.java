package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.network.Post;
import cn.lianhu.testing.Bench;
import cn.lianhu.testing.Hand;
import cn.lianhu.ticket.TicketState;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 文书: closes beside the secretary, and no more. */
class ClerkTest {

    private final Bench bench = new Bench();

    @BeforeEach
    void thereIsOne() {
        bench.elect(Post.CLERK, "A", "ELEC1");
    }

    @Test
    void isToldAndClosesWhatIsSaidToBeDone() {
        long n = bench.report("H1");
        bench.hand("LINK1").resolve(n, "换了灯泡");
        assertThat(bench.lastTold("ELEC1")).contains("#1001", "办结 1001");
        assertThat(bench.lastTold("SEC")).contains("#1001", "办结 1001");
        assertThat(bench.hand("ELEC1").sendBack(n, "没亮").done()).isTrue();
        bench.hand("LINK1").resolve(n, "又换了一个");
        assertThat(bench.hand("ELEC1").close(n, "").done()).isTrue();
        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.CLOSED);
        assertThat(bench.lastTold("H1")).contains("文书余开兴");
    }

    @Test
    void doesNothingElseByHisPost() {
        long n = bench.report("H1");
        assertThat(everythingElse(n)).noneMatch(Outcome::done);
        assertThat(bench.hand("ELEC1").close(n, "好了").text()).contains("还没报办好").doesNotContain("接过来");
    }

    @Test
    void getsNoTicketWhenItClimbs() {
        long n = bench.report("H1");
        bench.hand("LINK1").raise(n, "要换变压器");
        bench.hand("LEAD1").raise(n, "要换变压器");
        assertThat(bench.ticket(n).level()).isEqualTo(Level.BRANCH);
        assertThat(bench.ticket(n).handling().handlers()).containsExactly("SEC");
        assertThat(bench.hand("ELEC1").accept(n).done()).isFalse();
    }

    @Test
    void leavesTheSecretarysTicketsAloneWhenHeChanges() {
        long n = bench.report("H1");
        bench.hand("SEC").takeOver(n);
        bench.hand("SEC").accept(n);
        bench.elect(Post.CLERK, "A", "ELEC2");
        bench.run(work -> {
            bench.acts().succeeding().succeed(work, Post.CLERK, "A");
            return null;
        });
        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.IN_PROGRESS);
    }

    @Test
    void doesNotCloseWhatHeDidHimself() {
        long n = bench.report("H1");
        bench.hand("LEAD1").forward(n, "余开兴");
        bench.hand("ELEC1").resolve(n, "换了灯泡");
        assertThat(bench.hand("ELEC1").close(n, "").text()).contains("#1001", "您自己办的");
        assertThat(bench.hand("SEC").close(n, "").done()).isTrue();
    }

    @Test
    void hasNoPartInWhatIsSaidOfSomebodysConduct() {
        long n = bench.by("H1").confidential().about("LEAD1").of("streetlight");
        bench.hand("LINK1").resolve(n, "谈过了");
        assertThat(bench.told("ELEC1")).isEmpty();
        assertThat(bench.hand("ELEC1").close(n, "").done()).isFalse();
    }

    private List<Outcome> everythingElse(long n) {
        Hand clerk = bench.hand("ELEC1");
        return List.of(clerk.reject(n, "在仲裁"), clerk.forward(n, "范家旺"), clerk.takeOver(n), clerk.hold(n, null, "等"),
                clerk.reclassify(n, "垃圾清运"), clerk.accept(n), clerk.raise(n, "难"), clerk.resolve(n, "好了"));
    }

}
