package cn.lianhu.visits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.scheme.VisitPeriods;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of the visits to one household. */
class HouseVisitsTest {

    private static final Instant NOW = China.at("2026-03-04 09:00");

    private static final HouseVisits NONE = HouseVisits.none("H1");

    private static Household house(Set<HouseholdKind> kinds) {
        return new Household("H1", "张木根", "A1", "白莲村1组1号", "LINK1", null).withKinds(kinds);
    }

    private static VisitNote note(Instant at, String by) {
        return new VisitNote(at, by, by + "的话");
    }

    private static Errand errand(Long ticket, boolean other) {
        return new Errand(ticket, "看看", NOW, NOW, NOW, other);
    }

    /** A store of an older program has no word of it. */
    @Test
    void lacksNothingWhereItWasKeptBeforeThereWasMore() {
        HouseVisits old = new HouseVisits("H1", 3, NOW, null, null, null, null, null, null, null, null, null);
        assertThat(old.notes()).isEmpty();
        assertThat(old.seldom()).isEmpty();
        assertThat(old.errands()).isEmpty();
        assertThat(new Settled(NOW, null, null).errands()).isEmpty();
    }

    @Test
    void losesWithASlipOnlyWhatWasWrittenOfIt() {
        HouseVisits visits = NONE.seen(NOW.minus(Duration.ofDays(9)))
            .noted(note(NOW.minus(Duration.ofDays(9)), "LINK1"))
            .seen(NOW)
            .noted(note(NOW, "LINK2"))
            .noted(note(NOW, "LINK1"));
        HouseVisits back = visits.takenBack("LINK1", NOW.plusSeconds(60));
        assertThat(back.last()).isEqualTo(NOW.minus(Duration.ofDays(9)));
        assertThat(back.notes()).containsExactly(note(NOW, "LINK2"), note(NOW.minus(Duration.ofDays(9)), "LINK1"));
        assertThat(visits.fresh(NOW.plus(Duration.ofMinutes(10)))).isFalse();
        assertThat(NONE.fresh(NOW)).isFalse();
    }

    @Test
    void getsBackTheTryThatMetNobodyUnlessThereIsALaterOne() {
        NobodyThere first = new NobodyThere(NOW, "LINK1", NOW.plus(Duration.ofHours(2)));
        NobodyThere later = new NobodyThere(NOW.plusSeconds(90), "LINK2", null);
        HouseVisits seen = NONE.tried(first).seen(NOW.plusSeconds(30));
        assertThat(seen.nobody()).isNull();
        assertThat(seen.takenBack("LINK1", NOW.plusSeconds(60)).nobody()).isEqualTo(first);
        assertThat(seen.tried(later).takenBack("LINK1", NOW.plusSeconds(99)).nobody()).isEqualTo(later);
        assertThat(seen.seen(NOW.plusSeconds(40)).takenBack("LINK1", NOW.plusSeconds(60)).nobody()).isEqualTo(first);
    }

    @Test
    void getsBackNoErrandThatIsThereAgainAlready() {
        HouseVisits seen = NONE.withErrand(errand(1001L, false)).withErrand(errand(null, false)).seen(NOW);
        Errand anew = errand(1001L, false).next(null);
        HouseVisits back = seen.withErrand(anew).takenBack("LINK1", NOW.plusSeconds(60));
        assertThat(back.errands()).containsExactlyInAnyOrder(anew, errand(null, false));
        assertThat(seen.withoutOld(NOW.plusSeconds(60)).settled()).isNotNull();
        assertThat(seen.withoutOld(NOW.plus(Duration.ofMinutes(10))).settled()).isNull();
    }

    @Test
    void getsBackOnlyWhatTheLastMinutesPutAnEndTo() {
        NobodyThere first = new NobodyThere(NOW, "LINK1", null);
        Instant later = NOW.plus(Duration.ofMinutes(11));
        HouseVisits seen = NONE.withErrand(errand(1001L, false)).seen(NOW).tried(first).seen(later);
        assertThat(seen.settled().errands()).isEmpty();
        assertThat(seen.fresh(later)).isTrue();
        assertThat(seen.fresh(later.plus(Duration.ofMinutes(10)))).isFalse();
        HouseVisits two = NONE.withErrand(errand(1001L, false)).withErrand(errand(1002L, false)).seen(NOW);
        assertThat(two.withoutErrands(e -> e.of(1001L)).settled().errands()).containsExactly(errand(1002L, false));
    }

    @Test
    void hasOneErrandForEachSideOfATicketAndOneForEachWord() {
        HouseVisits visits = NONE.withErrand(errand(1001L, false))
            .withErrand(errand(1001L, true))
            .withErrand(errand(1002L, false))
            .withErrand(errand(null, false))
            .withErrand(errand(null, false))
            .withErrand(errand(1001L, false).next(null));
        assertThat(visits.errands()).hasSize(5).contains(errand(1001L, false).next(null), errand(1001L, true));
        HouseVisits many = NONE;
        for (long number = 1; number <= 20; number++) {
            many = many.withErrand(errand(number, false));
        }
        assertThat(many.errands()).hasSizeLessThan(10).contains(errand(20L, false)).doesNotContain(errand(1L, false));
    }

    @ParameterizedTest
    @CsvSource({ "1001, false, 1001, true", "1001, true, 1001, false", "1001, false, 1002, false",
            ", false, 1001, false", "1001, false, , false" })
    void knowsOfWhichTicketAnErrandIs(Long ticket, boolean other, Long asked, boolean of) {
        assertThat(errand(ticket, other).of(asked)).isEqualTo(of);
    }

    @Test
    void asksNobodyAnewAsLongAsOneOfThemWishesIt() {
        HouseVisits visits = NONE.seldom("o-1", FaceToFace.TO_BE_ASKED).seldom("o-2", FaceToFace.TO_BE_ASKED);
        assertThat(visits.welcoming("o-1").faceToFace()).isEqualTo(FaceToFace.TO_BE_ASKED);
        assertThat(visits.welcoming("o-1").welcoming("o-2").faceToFace()).isNull();
    }

    @Test
    void keepsWordsForAYearEach() {
        Instant yearAgo = China.at("2025-03-03 09:00");
        HouseVisits visits = NONE.noted(note(yearAgo, "LINK1")).noted(note(NOW, "LINK2"));
        assertThat(visits.withoutOld(NOW).notes()).containsExactly(note(NOW, "LINK2"));
    }

    @ParameterizedTest
    @EnumSource
    void letsThoseBeAskedThemselvesWhoAreOldIllOrAlone(HouseholdKind kind) {
        Household house = house(Set.of(kind));
        boolean self = kind == HouseholdKind.ILL || HouseVisits.frail(house);
        assertThat(HouseVisits.inPerson(house)).isEqualTo(self);
        assertThat(NONE.seldom("o-1", null).leftAlone(house)).isEqualTo(!self);
        assertThat(HouseVisits.inPerson(house(Set.of()))).isFalse();
    }

    @Test
    void isNotLongUnseenWhereItsPeopleWishItOrNothingCountedYet() {
        DueDay days = new DueDay(VisitPeriods.USUAL, LocalDate.of(2026, 3, 2));
        Household poor = house(Set.of(HouseholdKind.RELIEF));
        LocalDate later = LocalDate.of(2026, 3, 29);
        assertThat(days.longAgo(poor, NONE.seldom("o-1", null), later.plusYears(1))).isFalse();
        assertThat(days.longAgo(poor, NONE.seen(China.at("2025-01-01 09:00")), later)).isFalse();
        assertThat(days.longAgo(poor, NONE.seen(China.at("2025-01-01 09:00")), later.plusDays(1))).isTrue();
    }

    @Test
    void isInNobodysWeekBeforeItIsDue() {
        LocalDate day = LocalDate.of(2026, 3, 8);
        Household house = house(Set.of());
        assertThat(List.of(new VisitLine(house, NONE, day), new VisitLine(house, NONE, day.plusDays(1)),
                new VisitLine(house, NONE, null), new VisitLine(house, NONE.withErrand(errand(null, false)), null)))
            .extracting(line -> line.dueBy(day))
            .containsExactly(true, false, false, true);
    }

    @Test
    void namesNobodyBetweenTwoWordsForAnd() {
        List<Household> his = List.of(house(Set.of()));
        assertThat(SpokenVisit.of("和张木根 都好", his).named()).isEmpty();
        assertThat(SpokenVisit.of("张木根家 都好", his).words()).isEqualTo("都好");
    }

}
