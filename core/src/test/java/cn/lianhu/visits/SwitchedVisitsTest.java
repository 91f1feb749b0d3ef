package cn.lianhu.visits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.testing.Bench;
import cn.lianhu.testing.Shipped;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * What falls due of visits that are over, were taken back, or are switched off by then.
 */
class SwitchedVisitsTest {

    private final Bench bench = new Bench().at("2026-03-04 09:00");

    private final Visits on = bench.acts().visits();

    private final Visits off = Visits.of(bench.network(), bench.categories(), Shipped.timing(), Scheme.NONE,
            bench.acts().wording(), bench.acts().tell(), bench.acts().schemeNews());

    private final Household house = bench.network().household("H1").orElseThrow();

    private Changes run(Consumer<Work> decision) {
        return bench.run(work -> {
            decision.accept(work);
            return work.changes();
        });
    }

    private VisitsBegun begun() {
        return bench.run(VisitsBegun::read);
    }

    private HouseVisits kept() {
        return bench.run(work -> work.document(HouseVisits.KIND, "H1"));
    }

    private DueThing due(DueKind kind, String id) {
        return new DueThing(kind, id, bench.now());
    }

    private void nothingMoreIsDue(Changes changes, DueKind kind, String id) {
        assertThat(changes.dues()).containsKey(new Changes.DueOf(kind, id));
        assertThat(changes.dues().get(new Changes.DueOf(kind, id))).isNull();
        assertThat(changes.notices()).isEmpty();
    }

    @Test
    void countFromTheDayOnWhichTheyAreSwitchedOnAndNotFromTheLastStart() {
        run(on.mornings()::begin);
        VisitsBegun first = begun();
        bench.at("2026-03-06 09:00");
        run(on.mornings()::begin);
        assertThat(begun()).isEqualTo(first);
        run(off.mornings()::begin);
        assertThat(begun().since()).isNull();
        assertThat(begun().next()).isNull();
        assertThat(run(off.mornings()::begin).documents()).isEmpty();
        run(on.mornings()::begin);
        assertThat(begun().since()).isEqualTo(bench.now());
    }

    @Test
    void tellNobodyOfAMorningOnceTheyAreOff() {
        run(on.mornings()::begin);
        bench.at("2026-03-09 07:10");
        nothingMoreIsDue(run(work -> off.mornings().pass(work, due(VisitsBegun.MORNING, "county"))),
                VisitsBegun.MORNING, "county");
        assertThat(begun().next()).isNull();
        nothingMoreIsDue(run(work -> on.mornings().pass(work, due(VisitsBegun.MORNING, "county"))), VisitsBegun.MORNING,
                "county");
        for (DueKind kind : off.mornings().kinds()) {
            if (!kind.equals(VisitsBegun.MORNING)) {
                nothingMoreIsDue(run(work -> off.mornings().pass(work, due(kind, "A"))), kind, "A");
            }
        }
    }

    @Test
    void sendNobodyWhereNeedWasBeforeTheyWereOff() {
        run(work -> on.errands().ask(work, house, "老伴刚住院"));
        assertThat(kept().errands()).hasSize(1);
        bench.at("2026-03-05 21:00");
        run(work -> off.errands().pass(work, due(HouseVisits.ERRAND, "H1")));
        assertThat(kept().errands()).isEmpty();
    }

    @Test
    void remindOfEachErrandByItself() {
        run(work -> on.errands().ask(work, house, "老伴刚住院"));
        bench.at("2026-03-05 21:00");
        run(work -> on.errands().pass(work, due(HouseVisits.ERRAND, "H1")));
        bench.at("2026-03-07 21:00");
        run(work -> on.errands().pass(work, due(HouseVisits.ERRAND, "H1")));
        assertThat(kept().errands()).singleElement().satisfies(errand -> assertThat(errand.next()).isNull());
        run(work -> on.errands().ask(work, house, "又摔了"));
        Changes early = run(work -> on.errands().pass(work, due(HouseVisits.ERRAND, "H1")));
        assertThat(early.dues()).containsEntry(new Changes.DueOf(HouseVisits.ERRAND, "H1"),
                China.at("2026-03-10 21:00"));
        bench.at("2026-03-10 21:00");
        run(work -> on.errands().pass(work, due(HouseVisits.ERRAND, "H1")));
        assertThat(kept().errands()).extracting(Errand::next).containsExactly(null, China.at("2026-03-12 21:00"));
    }

    /** As after a time in which they were off. */
    @Test
    void sendNobodyForATicketThatIsOverOrIsNotThere() {
        long number = bench.report("H1");
        keepErrandsOf(number, 9_999);
        bench.at("2026-03-05 21:00");
        run(work -> on.errands().pass(work, due(HouseVisits.ERRAND, "H1")));
        assertThat(kept().errands()).extracting(Errand::ticket).containsExactly(number);
        bench.hand("LINK1").resolve(number, "去看过了");
        bench.hand("SEC").close(number, "好");
        keepErrandsOf(number);
        run(work -> on.errands().pass(work, due(HouseVisits.ERRAND, "H1")));
        assertThat(kept().errands()).isEmpty();
        long secret = bench.by("H1").confidential().of("streetlight");
        keepErrandsOf(secret);
        run(work -> on.errands().pass(work, due(HouseVisits.ERRAND, "H1")));
        assertThat(kept().errands()).isEmpty();
    }

    private void keepErrandsOf(long... tickets) {
        run(work -> {
            HouseVisits visits = VisitRecord.of(work, house);
            for (long ticket : tickets) {
                visits = visits.withErrand(Errand.asking(ticket, "", bench.now()).until(China.at("2026-03-05 21:00")));
            }
            work.save(HouseVisits.KIND, visits);
        });
    }

    @Test
    void areNothingWhereTheHouseholdIsGoneOrNothingIsDue() {
        nothingMoreIsDue(run(work -> on.errands().pass(work, due(HouseVisits.ERRAND, "H1"))), HouseVisits.ERRAND, "H1");
        Household gone = new Household("GONE", "谢大炮", "A1", "白莲村1组9号", "LINK1", null);
        run(work -> on.errands().ask(work, gone, "老伴刚住院"));
        run(work -> on.errands().pass(work, due(HouseVisits.ERRAND, "GONE")));
        assertThat(bench.run(work -> work.document(HouseVisits.KIND, "GONE")).errands()).isEmpty();
    }

    @Test
    void tellTheLeaderNothingOfWhoWasSeenSinceOrOfWhomHeKnows() {
        nothingMoreIsDue(run(work -> on.seeking().pass(work, due(HouseVisits.NOBODY_SEEN, "H1"))),
                HouseVisits.NOBODY_SEEN, "H1");
        run(work -> on.record().nobodyThere(work, house, "LINK1"));
        nothingMoreIsDue(run(work -> on.seeking().pass(work, due(HouseVisits.NOBODY_SEEN, "H1"))),
                HouseVisits.NOBODY_SEEN, "H1");
        nothingMoreIsDue(run(work -> on.seeking().pass(work, due(HouseVisits.NOTE_OLD, "H1"))), HouseVisits.NOTE_OLD,
                "H1");
    }

    /** What was read as due may be put off before it is looked at. */
    @Test
    void waitForTheirMomentThoughTheyAreLookedAtTooEarly() {
        Household alone = house.withKinds(Set.of(HouseholdKind.LIVES_ALONE));
        run(work -> on.record().visited(work, alone, "LINK1", "药够吃"));
        run(work -> on.record().nobodyThere(work, alone, "LINK1"));
        Changes early = run(work -> on.seeking().pass(work, due(HouseVisits.NOBODY_SEEN, "H1")));
        assertThat(early.notices()).isEmpty();
        assertThat(early.dues()).containsEntry(new Changes.DueOf(HouseVisits.NOBODY_SEEN, "H1"),
                bench.now().plus(Duration.ofHours(2)));
        assertThat(run(work -> on.seeking().pass(work, due(HouseVisits.NOTE_OLD, "H1"))).dues())
            .containsEntry(new Changes.DueOf(HouseVisits.NOTE_OLD, "H1"), China.at("2027-03-05 00:00"));
    }

    @Test
    void countTwoHoursFromTheFirstTryAndAnewOnceTheLeaderKnows() {
        Household alone = house.withKinds(Set.of(HouseholdKind.LIVES_ALONE));
        run(work -> on.record().nobodyThere(work, alone, "LINK1"));
        bench.later(Duration.ofHours(1));
        run(work -> on.record().nobodyThere(work, alone, "LINK1"));
        assertThat(kept().nobody().leaderAt()).isEqualTo(bench.now().plus(Duration.ofHours(1)));
        bench.later(Duration.ofHours(1));
        assertThat(run(work -> on.seeking().pass(work, due(HouseVisits.NOBODY_SEEN, "H1"))).notices()).singleElement()
            .satisfies(notice -> assertThat(notice.text()).contains("张木根", "两小时"));
        run(work -> on.record().nobodyThere(work, alone, "LINK1"));
        assertThat(kept().nobody().leaderAt()).isEqualTo(bench.now().plus(Duration.ofHours(2)));
        bench.later(Duration.ofHours(3));
        run(work -> on.record().nobodyThere(work, alone, "LINK1"));
        assertThat(kept().nobody().leaderAt()).isEqualTo(bench.now().plus(Duration.ofHours(2)));
    }

}
