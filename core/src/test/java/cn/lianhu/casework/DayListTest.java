package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Rating;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the people rated stands in one list of the closer's at the end of the day. */
class DayListTest {

    private final Bench bench = new Bench();

    private DayList dayList() {
        return bench.acts().dayList();
    }

    private long resolved(String who) {
        long n = bench.report(who);
        bench.hand("LINK1").resolve(n, "换了灯泡");
        return n;
    }

    private void write() {
        bench.run(work -> {
            dayList().write(work);
            return null;
        });
    }

    @Test
    void tellsTheCloserOnceWhatWasRatedAndWhatThatClosedWithoutWho() {
        long byRating = resolved("H1");
        bench.hand("H1").rate(byRating, Rating.SATISFIED);
        long before = resolved("H2");
        bench.hand("SEC").close(before, "");
        bench.hand("H2").rate(before, Rating.FAIRLY_SATISFIED);
        bench.hush();

        write();
        write();

        assertThat(bench.whoWasTold()).containsExactly("SEC");
        assertThat(bench.told("SEC")).hasSize(1);
        assertThat(bench.lastTold("SEC")).contains("2次", "#1001", "满意，已经办结", "#1002", "基本满意")
            .doesNotContain("张", "谢", "另有");
        assertThat(bench.notices("SEC").toList().getFirst().summary().note()).isEqualTo("群众评了2次，看看就好");
    }

    @Test
    void tellsNobodyOnADayWithoutAny() {
        bench.hand("SEC").close(resolved("H1"), "");
        bench.hush();
        write();
        assertThat(bench.whoWasTold()).isEmpty();
    }

    @Test
    void doesNotSayClosedOfWhatWasOpenedAgain() {
        long n = resolved("H1");
        bench.hand("H1").rate(n, Rating.SATISFIED);
        bench.hand("H1").reopen(n, "又黑了");
        bench.hush();
        write();
        assertThat(bench.lastTold("SEC")).contains("#1001").doesNotContain("已经办结");
    }

    @Test
    void waitsForWhoIsNotBound() {
        long n = resolved("H1");
        bench.hand("SEC").close(n, "");
        bench.hand("H1").rate(n, Rating.SATISFIED);
        bench.unbind("SEC");
        bench.hush();
        write();
        assertThat(bench.whoWasTold()).isEmpty();
        bench.bind("SEC");
        write();
        assertThat(bench.lastTold("SEC")).contains("#1001", "满意");
    }

    @Test
    void saysHowManyItDoesNotShow() {
        IntStream.range(0, 23).mapToLong(i -> resolved("H1")).forEach(n -> bench.hand("H1").rate(n, Rating.SATISFIED));
        bench.hush();
        write();
        assertThat(bench.lastTold("SEC")).contains("23次", "另有3次");
    }

    @Test
    void aFollowersRatingIsHisOwnAndNotTheReportersFamilys() {
        long n = bench.report("H1");
        bench.hand("H2").follow(n);
        bench.hand("LINK1").resolve(n, "换了灯泡");
        bench.hand("SEC").close(n, "");
        bench.hush();
        bench.hand("H2").rate(n, Rating.FAIRLY_SATISFIED);
        assertThat(bench.ticket(n).closing().ratings()).containsOnlyKeys("H2");
        assertThat(bench.last(n).by()).isEqualTo("o-H2");
        assertThat(bench.hand("H1").rate(n, Rating.SATISFIED).done()).isTrue();
        write();
        assertThat(bench.lastTold("SEC")).contains("2次").doesNotContain("张", "谢");
    }

}
