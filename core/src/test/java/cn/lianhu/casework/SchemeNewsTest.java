package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Person;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.testing.Bench;
import cn.lianhu.testing.Shipped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the scheme has to say leaves once a working day at most, between 08:00 and 18:00,
 * spread over the morning.
 */
class SchemeNewsTest {

    private final Bench bench = new Bench();

    private SchemeNews news() {
        return bench.acts().schemeNews();
    }

    private void say(String member, String about, String text) {
        bench.run(work -> {
            news().member(work, Part.VISITS, member, about, text);
            return null;
        });
    }

    /** Lets what falls due by then happen, each at its moment. */
    private void until(String moment) {
        Instant until = China.at(moment);
        while (true) {
            DueThing due = bench.store().due(until, 1).blockFirst();
            if (due == null) {
                break;
            }
            bench.store().run(due.at(), work -> {
                news().pass(work, due);
                return null;
            });
        }
        bench.at(moment);
    }

    private List<Instant> when(String member) {
        return bench.notices(member).map(Notice::at).toList();
    }

    private static LocalTime time(Instant at) {
        return LocalTime.ofInstant(at, Hours.ZONE);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Hours.ZONE);
    }

    @Test
    void leavesInTheMorningAndNotAtOnce() {
        bench.at("2026-03-04 07:00");

        say("LINK1", "week", "这周看看谢家");

        assertThat(when("LINK1")).isEmpty();
        until("2026-03-04 12:00");
        assertThat(bench.notices("LINK1")).singleElement().satisfies(n -> {
            assertThat(n.text()).isEqualTo("这周看看谢家");
            assertThat(n.kind()).isEqualTo(NoticeKind.SCHEME);
            assertThat(n.urgent()).isFalse();
            assertThat(time(n.at())).isBetween(LocalTime.of(8, 0), LocalTime.of(12, 0));
        });
    }

    @ParameterizedTest(name = "said {0}, told on {1}")
    @CsvSource({ "2026-03-04 07:00, 2026-03-04", "2026-03-04 15:00, 2026-03-04", "2026-03-04 17:59, 2026-03-05",
            "2026-03-04 23:00, 2026-03-05", "2026-03-06 18:00, 2026-03-09", "2026-03-07 09:00, 2026-03-09",
            "2026-09-30 18:00, 2026-10-08" })
    void leavesOnTheNextWorkingDayWhatComesUpTooLate(String said, LocalDate told) {
        bench.at(said);

        say("LINK1", "week", "这周看看谢家");
        until(told.plusDays(1) + " 00:00");

        assertThat(when("LINK1")).singleElement().satisfies(at -> {
            assertThat(day(at)).isEqualTo(told);
            assertThat(time(at)).isBetween(LocalTime.of(8, 0), LocalTime.of(17, 59, 59));
        });
    }

    @Test
    void saysAsOneMessageWhatOneIsToBeToldOnADay() {
        bench.at("2026-03-04 07:00");
        say("LINK1", "week", "这周看看谢家");
        say("LINK1", "promise", "书记请您改改承诺");
        say("LINK1", "week", "这周看看谢家、洪家");

        until("2026-03-04 18:00");

        assertThat(bench.told("LINK1")).containsExactly("有2件平常的事，不急，有空再看：\n1. 书记请您改改承诺\n2. 这周看看谢家、洪家");
    }

    @Test
    void tellsOnePersonOnceAWorkingDay() {
        bench.at("2026-03-06 07:00");
        say("LINK1", "week", "一");
        until("2026-03-06 14:00");
        say("LINK1", "promise", "二");
        until("2026-03-06 23:00");
        assertThat(bench.told("LINK1")).containsExactly("一");
        say("LINK1", "promise", "三");
        until("2026-03-09 23:00");

        assertThat(when("LINK1")).extracting(SchemeNewsTest::day)
            .containsExactly(LocalDate.parse("2026-03-06"), LocalDate.parse("2026-03-09"));
        assertThat(bench.lastTold("LINK1")).isEqualTo("三");
    }

    @Test
    void tellsWhoIsMemberAndResidentOnceToo() {
        bench.at("2026-03-04 07:00");
        bench.run(work -> {
            work.save(Person.unknown("o-LINK1").followingNow().withHousehold("H1").withMember("LINK1"));
            return null;
        });
        say("LINK1", "week", "一");
        bench.run(work -> {
            news().person(work, Part.CHOICE, "o-LINK1", "choose", "二");
            return null;
        });

        until("2026-03-04 23:00");

        assertThat(bench.told("LINK1")).hasSize(1);
    }

    @Test
    void tellsUnreadNewsOnceMoreTogetherWithTheNext() {
        bench.at("2026-03-04 07:00");
        say("LINK1", "week", "上周的名单");
        say("LINK1", "promise", "书记请您改改承诺");
        until("2026-03-04 12:00");
        bench.keepFor("LINK1");
        say("LINK1", "week", "这周的名单");

        until("2026-03-05 12:00");

        assertThat(bench.lastTold("LINK1")).isEqualTo("有2件平常的事，不急，有空再看：\n1. 书记请您改改承诺\n2. 这周的名单");
        assertThat(bench.notices("LINK1")).extracting(Notice::fate).containsExactly(Fate.REPLACED, Fate.PENDING);
    }

    @Test
    void leavesForTheNextDayWhatOneMessageDoesNotHold() {
        bench.at("2026-03-04 07:00");
        IntStream.rangeClosed(1, 10).forEach(i -> say("LINK1", "word" + i, "第" + i + "句" + "话".repeat(60)));

        until("2026-03-06 23:00");

        assertThat(bench.told("LINK1")).hasSize(2);
        assertThat(String.join("\n", bench.told("LINK1")))
            .contains(IntStream.rangeClosed(1, 10).mapToObj(i -> "第" + i + "句").toArray(String[]::new));
    }

    @Test
    void spreadsWhatIsMadeForManyAtOneMomentOverTheMorning() {
        bench.at("2026-03-04 07:00");
        List<String> people = IntStream.range(0, 1_000).mapToObj(i -> "o-person-" + i).toList();
        bench.run(work -> {
            SchemeNews.expectPeople(work, people);
            people.forEach(person -> news().person(work, Part.CHOICE, person, "choose", "选一位党员"));
            return null;
        });

        List<Instant> due = bench.store()
            .due(China.at("2026-03-05 00:00"), 2_000)
            .map(DueThing::at)
            .collectList()
            .block();

        assertThat(due).hasSize(1_000);
        for (int hour = 8; hour < 12; hour++) {
            LocalTime from = LocalTime.of(hour, 0);
            assertThat(due).filteredOn(at -> time(at).getHour() == from.getHour()).hasSizeBetween(200, 300);
        }
    }

    @Test
    void waitsWhileNoProgramRanUntilPeopleMayBeDisturbed() {
        bench.at("2026-03-04 07:00");
        say("LINK1", "week", "这周看看谢家");
        DueThing due = bench.store().due(China.at("2026-03-04 12:00"), 1).blockFirst();

        bench.at("2026-03-04 20:00");
        bench.run(work -> {
            news().pass(work, due);
            return null;
        });

        assertThat(when("LINK1")).isEmpty();
        until("2026-03-05 12:00");
        assertThat(when("LINK1")).hasSize(1);
    }

    @Test
    void waitsUntilHeIsBackFromLeave() {
        bench.leave("LINK1", "2026-03-10 00:00", null);
        bench.at("2026-03-04 07:00");
        say("LINK1", "week", "这周看看谢家");

        until("2026-03-09 23:00");
        assertThat(when("LINK1")).isEmpty();
        until("2026-03-10 23:00");
        assertThat(when("LINK1")).hasSize(1);
    }

    @Test
    void isKeptForWhoIsNotBoundAndIsNeverMoreThanOne() {
        bench.unbind("LINK1");
        bench.at("2026-03-04 07:00");
        say("LINK1", "week", "上周的名单");
        until("2026-03-05 07:00");
        say("LINK1", "week", "这周的名单");
        until("2026-03-06 07:00");

        assertThat(bench.notices("LINK1")).filteredOn(n -> n.fate() == Fate.KEPT)
            .extracting(Notice::text)
            .containsExactly("这周的名单");
    }

    @Test
    void saysNothingThatWasTakenBackOrWhosePersonIsForgotten() {
        bench.at("2026-03-04 07:00");
        say("LINK1", "week", "这周看看谢家");
        say("LINK2", "week", "这周看看洪家");
        bench.run(work -> {
            news().over(work, Part.VISITS, "LINK1", "week");
            news().forget(work, Person.unknown("o-LINK2").withMember("LINK2"));
            return null;
        });

        until("2026-03-05 23:00");

        assertThat(bench.notices("LINK1")).isEmpty();
        assertThat(bench.notices("LINK2")).isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({ "SCHEME, 2026-03-04 08:00, true", "SCHEME, 2026-03-04 07:59, false", "SCHEME, 2026-03-04 17:59, true",
            "SCHEME, 2026-03-04 18:00, false", "SCHEME, 2026-03-07 10:00, false", "TASK, 2026-03-07 03:00, true" })
    void leavesNeverOutOfHoursThoughItWaitedForAWay(NoticeKind kind, String moment, boolean leaves) {
        Notice notice = new Notice("n1", kind, null, "o-LINK1", "这周看看谢家", null, List.of(), bench.now(), null, false,
                Notice.Rung.NONE, Fate.PENDING);
        assertThat(news().mayLeave(notice, China.at(moment))).isEqualTo(leaves);
    }

    /** What was read as due may be taken back, or put off, before it is looked at. */
    @Test
    void looksAgainAtWhatFallsDue() {
        bench.at("2026-03-04 07:00");
        DueKind turn = news().kinds().iterator().next();
        assertThat(passes(turn).dues()).containsEntry(new Changes.DueOf(turn, "member:LINK1"), null);
        say("LINK1", "week", "这周看看谢家");
        assertThat(passes(turn).documents()).isEmpty();
        until("2026-03-04 12:00");
        assertThat(when("LINK1")).hasSize(1);
    }

    private Changes passes(DueKind turn) {
        return bench.run(work -> {
            news().pass(work, new DueThing(turn, "member:LINK1", work.now()));
            return work.changes();
        });
    }

    @Test
    void takesOutOfWhatIsUnreadWhatIsOver() {
        bench.at("2026-03-04 07:00");
        say("LINK1", "week", "这周看看谢家");
        say("LINK1", "promise", "书记请您改改承诺");
        until("2026-03-04 12:00");
        bench.keepFor("LINK1");
        over("week");
        assertThat(bench.lastTold("LINK1")).isEqualTo("书记请您改改承诺");
        over("promise");
        assertThat(bench.notices("LINK1")).singleElement().extracting(Notice::fate).isEqualTo(Fate.REPLACED);
    }

    @Test
    void leavesWhatWasReadAsItIs() {
        bench.at("2026-03-04 07:00");
        say("LINK1", "week", "这周看看谢家");
        until("2026-03-04 12:00");
        bench.notices("LINK1").forEach(n -> bench.store().settle(n.id(), Fate.SEEN));
        over("week");
        assertThat(bench.notices("LINK1")).singleElement().extracting(Notice::fate).isEqualTo(Fate.SEEN);
    }

    @Test
    void takesBackWhatIsKeptForWhoIsNotBound() {
        bench.unbind("LINK1");
        bench.at("2026-03-04 07:00");
        say("LINK1", "week", "这周看看谢家");
        until("2026-03-04 12:00");
        over("week");
        assertThat(bench.store().notices().values()).noneMatch(n -> n.fate() == Fate.KEPT);
    }

    private void over(String about) {
        bench.run(work -> {
            news().over(work, Part.VISITS, "LINK1", about);
            return null;
        });
    }

    @Test
    void saysAloneWhatFillsAMessage() {
        bench.at("2026-03-04 07:00");
        say("LINK1", "week", "话".repeat(600));
        say("LINK1", "promise", "书记请您改改承诺");
        until("2026-03-05 23:00");
        assertThat(bench.told("LINK1")).containsExactly("话".repeat(600), "书记请您改改承诺");
    }

    @Test
    void forgetsNothingOfWhoHadNothing() {
        Changes changes = bench.run(work -> {
            news().forget(work, Person.unknown("o-LINK2").withMember("LINK2"));
            return work.changes();
        });
        assertThat(changes.documents()).isEmpty();
    }

    @Test
    void aPartThatIsOffSaysNothing() {
        SchemeNews off = new SchemeNews(Shipped.texts(), China.HOURS, Scheme.NONE);
        bench.at("2026-03-04 07:00");
        say("LINK1", "week", "这周看看谢家");
        bench.run(work -> {
            off.member(work, Part.VISITS, "LINK2", "week", "这周看看洪家");
            off.atOnce(work, Part.VISITS, "o-H1", "李长顺下午上门看看");
            return null;
        });
        DueThing due = bench.store().due(China.at("2026-03-05 12:00"), 9).blockLast();

        bench.store().run(due.at(), work -> {
            off.pass(work, due);
            return null;
        });

        assertThat(bench.whoWasTold()).isEmpty();
        assertThat(bench.store().nextDue().block(Duration.ofSeconds(1))).isNull();
    }

}
