package cn.lianhu.visits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.scheme.VisitPeriods;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** By when a household is to be visited. */
class DueDayTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 3, 2);

    private static final LocalDate LATER = LocalDate.of(2027, 1, 1);

    private static final VisitPeriods APART = new VisitPeriods(Period.ofDays(14), Period.ofDays(90));

    private static final DueDay DAYS = new DueDay(APART, SINCE);

    private static Household house(String id) {
        return new Household(id, "张木根", "A1", "白莲村1组1号", "LINK1", null);
    }

    private static final Household PLAIN = house("H1");

    private static final Household OLD = house("H2").withKinds(Set.of(HouseholdKind.LIVES_ALONE));

    private static HouseVisits seen(Household house, String moment) {
        return HouseVisits.none(house.id()).seen(China.at(moment));
    }

    @Test
    void isAPeriodAfterTheLastVisit() {
        assertThat(DAYS.of(OLD, seen(OLD, "2026-04-01 20:00"), LATER)).isEqualTo("2026-04-15");
        assertThat(DAYS.of(PLAIN, seen(PLAIN, "2026-04-01 20:00"), LATER)).isEqualTo("2026-06-30");
    }

    @Test
    void spreadsTheFirstOnesOverThePeriod() {
        Map<LocalDate, Long> days = IntStream.range(0, 14_000)
            .mapToObj(i -> house("H%05d".formatted(i)).withKinds(Set.of(HouseholdKind.RELIEF)))
            .map(house -> DAYS.of(house, HouseVisits.none(house.id()), LATER))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(days).hasSize(14);
        assertThat(days.keySet()).allMatch(day -> day.isAfter(SINCE) && !day.isAfter(SINCE.plusDays(14)));
        assertThat(days.values()).allMatch(count -> count > 850 && count < 1_150);
    }

    @Test
    void makesNoWaveOfWhatWasDueBeforeItBegan() {
        HouseVisits long_ago = seen(OLD, "2025-11-01 09:00");

        assertThat(DAYS.of(OLD, long_ago, LATER)).isEqualTo(DAYS.of(OLD, HouseVisits.none("H2"), LATER))
            .isBetween(SINCE.plusDays(1), SINCE.plusDays(14));
    }

    @Test
    void spreadsAnewWhatIsOverdueWhenAnotherIsLinkedAndKeepsTheOtherDates() {
        HouseVisits visits = seen(OLD, "2026-04-01 09:00");

        assertThat(DAYS.of(OLD, visits.anew(China.at("2026-04-10 09:00")), LATER)).isEqualTo("2026-04-15");
        assertThat(DAYS.of(OLD, visits.anew(China.at("2026-05-10 09:00")), LATER)).isBetween(LocalDate.of(2026, 5, 11),
                LocalDate.of(2026, 5, 24));
    }

    @Test
    void isNoneWhereNobodyIsToCall() {
        DueDay without = new DueDay(new VisitPeriods(Period.ofDays(14), null), SINCE);

        assertThat(without.of(PLAIN, HouseVisits.none("H1"), LATER)).isNull();
        assertThat(without.of(OLD, HouseVisits.none("H2"), LATER)).isNotNull();
        assertThat(DAYS.of(OLD.awayUntil(LATER.plusDays(1)), HouseVisits.none("H2"), LATER)).isNull();
        assertThat(DAYS.of(OLD.awayUntil(LATER), HouseVisits.none("H2"), LATER)).isNotNull();
        assertThat(DAYS.of(OLD.quietUntil(LATER.plusDays(9)), HouseVisits.none("H2"), LATER)).isNull();
        assertThat(DAYS.of(PLAIN, HouseVisits.none("H1").seldom("o-1", null), LATER)).isNull();
    }

    @Test
    void countsAWishOnlyWhenWhoLivesThereSaidSoHimself() {
        HouseVisits wished = HouseVisits.none("H2").seldom("o-1", FaceToFace.TO_BE_ASKED);

        assertThat(DAYS.of(OLD, wished, LATER)).isNotNull();
        assertThat(DAYS.of(OLD, wished.asked(FaceToFace.WELCOME), LATER)).isNotNull();
        assertThat(DAYS.of(OLD, wished.asked(FaceToFace.NOT_NEEDED), LATER)).isNull();
        assertThat(DAYS.of(OLD, wished.asked(FaceToFace.NOT_NEEDED).welcoming("o-1"), LATER)).isNotNull();
    }

    @Test
    void isLongAgoAfterTwoPeriodsAndOnlyWhereMoreCareIsNeeded() {
        HouseVisits visits = seen(OLD, "2026-04-01 09:00");

        assertThat(DAYS.longAgo(OLD, visits, LocalDate.of(2026, 4, 28))).isFalse();
        assertThat(DAYS.longAgo(OLD, visits, LocalDate.of(2026, 4, 29))).isTrue();
        assertThat(DAYS.longAgo(PLAIN, visits, LATER)).isFalse();
        assertThat(DAYS.longAgo(OLD, HouseVisits.none("H2"), SINCE.plusDays(27))).isFalse();
        assertThat(DAYS.longAgo(OLD, HouseVisits.none("H2"), SINCE.plusDays(28))).isTrue();
        assertThat(DAYS.longAgo(OLD.awayUntil(LATER), visits, LATER.minusDays(1))).isFalse();
    }

    @Test
    void listsWhomNeedHasFirstAndThenWhomNobodyHasSeenForLongest() {
        Household longest = house("H3");
        Household needy = house("H4");
        Household alone = house("H5");
        Map<String, HouseVisits> visits = Map.of("H1", seen(PLAIN, "2026-04-02 09:00"), "H3",
                seen(longest, "2026-03-20 09:00"), "H4",
                seen(needy, "2026-04-03 09:00").withErrand(
                        Errand.asking(1001, "低保", China.at("2026-04-04 09:00")).until(China.at("2026-04-05 21:00"))),
                "H5", HouseVisits.none("H5").seldom("o-5", null));

        assertThat(VisitLine.of(List.of(PLAIN, OLD, longest, needy, alone), visits, DAYS, LATER))
            .extracting(line -> line.house().id())
            .containsExactly("H4", "H2", "H3", "H1", "H5");
    }

}
