package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Got;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Person;
import cn.lianhu.testing.Bench;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many people get too much is told, and nobody's name. */
class BurdenTest {

    private final Bench bench = new Bench();

    @BeforeEach
    void known() {
        for (String member : List.of("LINK1", "LEAD1", "SEC")) {
            bench.run(work -> {
                work.save(Person.unknown("o-" + member).withMember(member));
                return null;
            });
        }
    }

    private void got(String member, NoticeKind kind, int count) {
        for (int i = 0; i < count; i++) {
            String id = bench.run(work -> {
                Notice notice = new Notice(work.noticeId(), kind, null, "o-" + member, "一条", null, List.of(),
                        work.now(), work.now(), false, Rung.NONE, Fate.PENDING);
                work.tell(notice);
                return notice.id();
            });
            bench.store().settle(id, Fate.SENT);
        }
    }

    private int people() {
        return bench.run(new Burden(bench.network())::people);
    }

    @ParameterizedTest
    @CsvSource({ "LINK1, 10", "LEAD1, 20", "SEC, 60" })
    void eachPostHasItsOwnMeasure(String member, int most) {
        got(member, NoticeKind.REMINDER, most);
        assertThat(people()).isZero();

        got(member, NoticeKind.SCHEME, 1);
        assertThat(people()).isOne();
    }

    @Test
    void tasksAreNoBurdenOfTheScheme() {
        got("LINK1", NoticeKind.TASK, 30);
        assertThat(people()).isZero();
    }

    @Test
    void twoWeeksAgoIsPast() {
        got("LINK1", NoticeKind.SCHEME, 11);
        bench.at("2026-03-10 09:00");
        assertThat(people()).isOne();
        bench.at("2026-03-17 09:00");
        assertThat(people()).isZero();
    }

    @Test
    void everybodyHasHisCountsByWeekAndKind() {
        got("LINK1", NoticeKind.REMINDER, 2);
        got("SEC", NoticeKind.REMINDER, 5);

        assertThat(bench.<Map<Got, Long>>run(work -> work.gotBy("o-LINK1")))
            .containsExactly(Map.entry(new Got(LocalDate.parse("2026-03-02"), NoticeKind.REMINDER), 2L));
    }

}
