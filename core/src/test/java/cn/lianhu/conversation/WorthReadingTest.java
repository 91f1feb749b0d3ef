package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Person;
import cn.lianhu.testing.Bench;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Of what is kept for somebody of the staff that is shown which he can still do, or
 * should still know.
 */
class WorthReadingTest {

    private final Bench bench = new Bench();

    @BeforeEach
    void known() {
        bench.network().members().forEach(m -> bench.run(work -> {
            work.save(Person.unknown("o-" + m.id()).followingNow().withMember(m.id()));
            return null;
        }));
    }

    /**
     * What of the notices of this kind he would read now, after all that waits for him is
     * kept.
     */
    private List<String> reads(String who, NoticeKind kind) {
        bench.keepFor(who);
        return bench.run(work -> KeptNotices.worthReading(work, "o-" + who))
            .stream()
            .filter(n -> n.kind() == kind)
            .map(Notice::text)
            .toList();
    }

    private void keep(String who) {
        bench.keepFor(who);
    }

    @Test
    void isATaskWhileItIsHisAndNotDone() {
        long n = bench.report("H1");
        assertThat(reads("LINK1", NoticeKind.TASK)).hasSize(1);
        n = bench.report("H1");
        bench.hand("SEC").hold(n, LocalDate.of(2026, 3, 13), "等配件");
        assertThat(reads("LINK1", NoticeKind.TASK)).hasSize(2);
    }

    @Test
    void isNoTaskThatIsDoneOrWithdrawn() {
        long done = bench.report("H1");
        keep("LINK1");
        bench.hand("LINK1").resolve(done, "换了灯泡");
        assertThat(reads("LINK1", NoticeKind.TASK)).isEmpty();
        long withdrawn = bench.report("H2");
        keep("LINK1");
        bench.hand("H2").withdraw(withdrawn);
        assertThat(reads("LINK1", NoticeKind.TASK)).isEmpty();
    }

    @Test
    void isNoTaskThatWentOnToSomebodyElse() {
        long n = bench.report("H1");
        keep("LINK1");
        bench.hand("SEC").forward(n, "范家旺");
        assertThat(reads("LINK1", NoticeKind.TASK)).isEmpty();
        assertThat(reads("ELEC2", NoticeKind.TASK)).hasSize(1);
    }

    @Test
    void isAnUrgentTaskForThoseWhoMayTakeIt() {
        bench.by("H1").urgent().of("power");
        assertThat(reads("SEC", NoticeKind.TASK)).hasSize(1);
    }

    @Test
    void isWhatWaitsForHisClosingUntilItDoesNot() {
        long n = bench.report("H1");
        bench.hand("LINK1").resolve(n, "换了灯泡");
        assertThat(reads("SEC", NoticeKind.TASK)).hasSize(1);
        bench.hand("SEC").close(n, "");
        assertThat(reads("SEC", NoticeKind.TASK)).isEmpty();
        long again = bench.report("H2");
        bench.hand("LINK1").resolve(again, "换了灯泡");
        keep("SEC");
        bench.hand("H2").notFixed(again, "还是不亮");
        assertThat(reads("SEC", NoticeKind.TASK)).isEmpty();
    }

    @Test
    void isTheNewsToBringUntilTheyHaveIt() {
        long n = bench.report("H1");
        bench.hand("LINK1").resolve(n, "换了灯泡");
        bench.hand("SEC").close(n, "");
        keep("H1");
        Notice closed = bench.notices("H1").filter(x -> x.kind() == NoticeKind.CLOSED).findFirst().orElseThrow();
        bench.run(work -> {
            bench.acts().bringingNews().handOver(work, closed);
            return null;
        });
        assertThat(reads("LINK1", NoticeKind.TASK)).hasSize(1);
        bench.hand("LINK1").toldInPerson(n);
        assertThat(reads("LINK1", NoticeKind.TASK)).isEmpty();
    }

    @Test
    void isWhatWasAddedToWhatHeHas() {
        long n = bench.report("H1");
        bench.hand("H1").supplement(n, "第三根灯杆");
        assertThat(reads("LINK1", NoticeKind.PROGRESS)).hasSize(1);
        bench.later(Duration.ofMinutes(5)).hand("SEC").forward(n, "范家旺");
        assertThat(reads("LINK1", NoticeKind.PROGRESS)).noneMatch(text -> text.contains("第三根灯杆"));
    }

    @Test
    void isNothingOfWhatIsOver() {
        long n = bench.report("H1");
        bench.hand("H1").supplement(n, "第三根灯杆");
        keep("LINK1");
        bench.hand("LINK1").resolve(n, "换了灯泡");
        bench.hand("SEC").close(n, "");
        assertThat(bench.notices("LINK1").filter(x -> x.text().contains("第三根灯杆")).map(Notice::fate))
            .containsExactly(Fate.KEPT);
        assertThat(reads("LINK1", NoticeKind.PROGRESS)).noneMatch(text -> text.contains("第三根灯杆"));
    }

    @Test
    void isThatTheDangerIsOverUntilItIsClosed() {
        long n = bench.by("H1").urgent().of("power");
        bench.hand("LINK1").resolve(n, "断了电");
        assertThat(reads("LEAD1", NoticeKind.PROGRESS)).hasSize(1);
        bench.hand("SEC").close(n, "");
        assertThat(reads("LEAD1", NoticeKind.PROGRESS)).noneMatch(text -> text.contains("说办好了"));
    }

    @Test
    void isTheEndOfHisOwnReportUntilItIsOpenAgain() {
        long n = bench.report("H1");
        bench.hand("LINK1").resolve(n, "换了灯泡");
        bench.hand("SEC").close(n, "");
        assertThat(reads("H1", NoticeKind.CLOSED)).hasSize(1);
        bench.hand("H1").reopen(n, "又黑了");
        assertThat(reads("H1", NoticeKind.CLOSED)).isEmpty();
    }

}
