package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.notification.Notice;
import cn.lianhu.testing.Bench;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DigestTest {

    private final Bench bench = new Bench();

    private Digest digest() {
        return bench.acts().digest();
    }

    @BeforeEach
    void morning() {
        bench.at("2026-03-04 09:00");
    }

    private void write() {
        bench.hush();
        bench.run(work -> {
            digest().write(work);
            return true;
        });
    }

    @Test
    void tellsTownshipAndDeskWhatIsOverdueOldestFirst() {
        long early = bench.report("H1");
        bench.later(Duration.ofMinutes(30));
        long late = bench.report("H2");
        bench.passUntil("2026-03-31 09:00");
        assertThat(bench.ticket(early).level()).isEqualTo(Level.TOWNSHIP);

        write();

        assertThat(bench.whoWasTold()).containsExactlyInAnyOrder("TOWN", "DESK1", "DESK2");
        assertThat(bench.notices("TOWN").toList().getLast().summary().note()).isEqualTo("超期2件，回“超期”看全部");
        String text = bench.lastTold("TOWN");
        assertThat(text).contains("2件");
        assertThat(text.indexOf("#" + early)).isLessThan(text.indexOf("#" + late)).isNotNegative();
    }

    private List<Notice.Fate> fates(String who) {
        return bench.notices(who).map(Notice::fate).toList();
    }

    @Test
    void takesThePlaceOfTheOneThatNobodyHasReadYet() {
        bench.report("H1");
        bench.passUntil("2026-03-31 09:00");
        write();
        bench.keepFor("TOWN");
        bench.at("2026-03-31 14:30").run(work -> {
            digest().write(work);
            return true;
        });

        assertThat(fates("TOWN")).containsExactly(Notice.Fate.REPLACED, Notice.Fate.PENDING);
        assertThat(fates("DESK1")).containsExactly(Notice.Fate.PENDING, Notice.Fate.PENDING);
    }

    @Test
    void takesAwayTheOneThatNobodyHasReadWhenNothingIsOverdueAnyMore() {
        long n = bench.report("H1");
        bench.passUntil("2026-03-31 09:00");
        write();
        bench.keepFor("TOWN");
        bench.hand("TOWN").resolve(n, "换了灯泡");
        bench.hand("TOWN").close(n, "");
        bench.at("2026-03-31 14:30").run(work -> {
            digest().write(work);
            return true;
        });

        assertThat(bench.notices("TOWN").filter(x -> x.number() == null).map(Notice::fate))
            .containsExactly(Notice.Fate.REPLACED);
    }

    @Test
    void tellsTheDeskWhatNobodyHasClosed() {
        long n = bench.report("H1");
        bench.hand("LINK1").resolve(n, "换了灯泡");
        bench.passUntil("2026-03-31 09:00");

        write();

        assertThat(bench.whoWasTold()).containsExactly("DESK1", "DESK2");
        assertThat(bench.lastTold("DESK1")).contains("1件", "#" + n, "没人办结");
    }

    @Test
    void leavesOutWhatIsToBeClosedWithoutALimit() {
        long n = bench.by("H1").unheard().of("other");
        bench.hand("DESK1").forward(n, "黄安");
        bench.hand("DESK1").resolve(n, "听明白了");
        assertThat(bench.ticket(n).closing().duty()).isEqualTo(Level.COUNTY);
        bench.passUntil("2026-03-31 09:00");

        write();

        assertThat(bench.whoWasTold()).isEmpty();
    }

    @Test
    void namesTheLimitThatPassedAndNotTheOneToCome() {
        long n = bench.report("H1");
        bench.hand("DESK1").forward(n, "范镇");
        bench.passUntil("2026-03-04 11:00");
        assertThat(bench.ticket(n).clocks().resolveBy()).isAfter(bench.now());
        write();
        assertThat(bench.lastTold("TOWN")).contains("#" + n + " ", "，今天上午11点到期");
        bench.at("2026-03-05 08:30");
        write();
        assertThat(bench.lastTold("TOWN")).contains("，昨天上午11点到期");
    }

    /** The second was reported later and is overdue earlier. */
    @Test
    void hasTheOldestDeadlineFirst() {
        long early = bench.by("H1").of("garbage");
        bench.hand("DESK1").forward(early, "范镇");
        bench.later(Duration.ofMinutes(30));
        long late = bench.report("H2");
        bench.hand("DESK1").forward(late, "范镇");
        bench.passUntil("2026-03-31 09:00");
        write();
        String text = bench.lastTold("TOWN");
        assertThat(text.indexOf("#" + late)).isLessThan(text.indexOf("#" + early)).isNotNegative();
    }

    @Test
    void tellsNobodyWhenNothingIsOverdue() {
        bench.report("H1");

        write();

        assertThat(bench.whoWasTold()).isEmpty();
    }

}
