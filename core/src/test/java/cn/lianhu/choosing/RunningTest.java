package cn.lianhu.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Actor;
import cn.lianhu.choosing.Rounds.Phase;
import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.people.Person;
import cn.lianhu.testing.Bench;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a secretary does with a choice, and what falls due of one, each by itself. */
class RunningTest {

    private final Bench bench = new Bench().at("2026-03-04 09:00");

    private final MutualChoice all = MutualChoice.of(bench.network(), bench.acts().wording(), bench.acts().schemeNews(),
            new RecordLinks(bench.network()));

    private final Actor secretary = bench.actor("SEC");

    private String run(Function<Work, String> deed) {
        return bench.run(deed);
    }

    private Changes changes(Function<Work, ?> deed) {
        return bench.run(work -> {
            deed.apply(work);
            return work.changes();
        });
    }

    private Round round() {
        return bench.run(work -> all.rounds().of(work, "A"));
    }

    private Phase phase() {
        return bench.run(work -> all.rounds().phase(work, "A"));
    }

    /**
     * Else whoever publishes in between would not have heard what is wished, and nobody
     * would be told.
     */
    @Test
    void isFoundOpenInTheMomentInWhichItsWishesAreRead() {
        run(work -> all.running().begin(work, secretary, "A", day(5)));
        bench.run(work -> all.rounds().phase(work, "A"));
        int alone = bench.store().rounds();
        bench.run(work -> all.rounds().phase(work, "A").name()
                + all.rounds().wishes(work, all.rounds().of(work, "A")).size());

        assertThat(bench.store().rounds()).isEqualTo(alone);
    }

    private LocalDate day(int ahead) {
        return LocalDate.ofInstant(bench.now(), Hours.ZONE).plusDays(ahead);
    }

    private void begins() {
        assertThat(run(work -> all.running().begin(work, secretary, "A", day(16)))).contains("互选开始了");
    }

    private void chooses(String household, String... members) {
        bench.run(work -> {
            all.choosing()
                .choose(work, house(household), List.of(members).stream().map(this::member).toList(), "o-" + household);
            return null;
        });
    }

    private Household house(String id) {
        return bench.network().household(id).orElseThrow();
    }

    private Member member(String id) {
        return bench.network().member(id).orElseThrow();
    }

    private String publishes() {
        return run(work -> all.running().publish(work, work.person("o-SEC"), "A"));
    }

    private void secretaryIsKnown() {
        bench.run(work -> {
            work.save(Person.unknown("o-SEC").followingNow().withMember("SEC"));
            return null;
        });
    }

    private Changes passes(DueKind kind, String id) {
        return changes(work -> {
            all.whenDue()
                .stream()
                .filter(due -> due.kinds().contains(kind))
                .forEach(due -> due.pass(work, new DueThing(kind, id, work.now())));
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource({ "LEAD1", "LINK1", "TOWN", "DESK1", "SECB", "H1", "stranger" })
    void isForNobodyButTheSecretary(String who) {
        Actor actor = bench.actor(who);
        Person person = Person.unknown("o-" + who).withMember(actor.member());
        begins();
        Round before = round();
        List.<Function<Work, String>>of(work -> all.running().begin(work, actor, "A", day(9)),
                work -> all.running().adjust(work, actor, "A", house("H1"), member("ELEC1")),
                work -> all.running().publish(work, person, "A"), work -> all.running().cancel(work, actor, "A"))
            .forEach(deed -> assertThat(run(deed)).contains("先没动：互选由本村书记来办"));
        assertThat(round()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({ "-1", "61", "400" })
    void endsOnADayThatIsNear(int ahead) {
        assertThat(run(work -> all.running().begin(work, secretary, "A", day(ahead)))).contains("请写到哪天");
        assertThat(phase()).isEqualTo(Phase.NONE);
        assertThat(run(work -> all.running().begin(work, secretary, "A", null))).contains("请写到哪天");
        begins();
    }

    @ParameterizedTest
    @CsvSource({ "A", "T", "COUNTY" })
    void beginsNotWhileItIsBarredAndMayBeGivenUp(String scope) {
        begins();
        assertThat(run(work -> all.running().bar(work, scope, day(3)))).contains("停到");
        assertThat(phase()).isEqualTo(Phase.BARRED);
        assertThat(run(work -> all.running().begin(work, secretary, "A", day(9)))).contains("先没动：上级让互选停到");
        assertThat(run(work -> all.running().state(work, "A"))).contains("停到");
        assertThat(passes(Inviting.ASKS, "A1").documents()).isEmpty();
        assertThat(run(work -> all.running().cancel(work, secretary, "A"))).contains("不办了");
        assertThat(round().begun()).isNull();
        assertThat(run(work -> all.running().unbar(work, scope))).contains("接着办");
        assertThat(run(work -> all.running().unbar(work, scope))).contains("没有停");
    }

    @ParameterizedTest
    @CsvSource({ "-1", "366", "800" })
    void isBarredForAYearAtMost(int ahead) {
        assertThat(run(work -> all.running().bar(work, "T", day(ahead)))).contains("请写停到哪天");
        assertThat(run(work -> all.running().bar(work, "T", null))).contains("请写停到哪天");
        assertThat(run(work -> all.running().unbar(work, "T"))).contains("没有停");
    }

    @Test
    void isBarredInTheBranchesBelowAndInNoOther() {
        begins();
        run(work -> all.running().bar(work, "B", day(3)));
        run(work -> all.running().bar(work, "U", day(3)));
        assertThat(phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void saysHowFarItIs() {
        secretaryIsKnown();
        assertThat(run(work -> all.running().state(work, "A"))).contains("要开始就写到哪天");
        begins();
        assertThat(run(work -> all.running().state(work, "A"))).contains("3月20日");
        bench.at("2026-03-21 09:00");
        assertThat(phase()).isEqualTo(Phase.OVER);
        assertThat(run(work -> all.running().state(work, "A"))).isNotBlank().doesNotContain("要开始就写到哪天");
        chooses("H1", "ELEC1");
        publishes();
        assertThat(run(work -> all.running().state(work, "A"))).contains("刚公布");
        assertThat(run(work -> all.running().begin(work, secretary, "A", day(9)))).contains("刚公布");
        assertThat(run(work -> all.running().cancel(work, secretary, "A"))).contains("现在没有互选");
        assertThat(publishes()).contains("刚公布");
    }

    @ParameterizedTest
    @EnumSource
    void hasADraftWhileItRuns(Phase phase) {
        assertThat(phase.runs()).isEqualTo(Set.of(Phase.OPEN, Phase.OVER).contains(phase));
    }

    @Test
    void isTakenBackByWhoPublishedItWithinTenMinutesAndBeforeAnybodyKnows() {
        secretaryIsKnown();
        begins();
        chooses("H1", "ELEC1");
        assertThat(undoable(secretary)).isFalse();
        publishes();
        assertThat(undoable(secretary)).isTrue();
        assertThat(undoable(bench.actor("TOWN"))).isFalse();
        bench.later(Duration.ofMinutes(10));
        assertThat(undoable(secretary)).isTrue();
        bench.later(Duration.ofSeconds(1));
        assertThat(undoable(secretary)).isFalse();
        bench.later(Duration.ofMinutes(-5));
        bench.run(work -> {
            Round round = all.rounds().of(work, "A");
            work.save(Round.KIND, round.published(round.published().told(Set.of("H1"), work.now())));
            return null;
        });
        assertThat(undoable(secretary)).isFalse();
    }

    private boolean undoable(Actor actor) {
        return bench.run(work -> all.running().undoable(work, actor, "A").isPresent());
    }

    @Test
    void leavesWhoWasLinkedAnewSinceWhenItIsTakenBack() {
        secretaryIsKnown();
        begins();
        chooses("H1", "ELEC1");
        chooses("H2", "ELEC1");
        chooses("H4", "ELEC1");
        publishes();
        RecordLinks links = new RecordLinks(bench.network());
        bench.run(work -> {
            links.put(work, Map.of("H2", "LEAD1"));
            return null;
        });
        run(work -> all.running().undo(work, "A"));
        assertThat(run(work -> links.linked(work, "H1"))).isEqualTo("LINK1");
        assertThat(run(work -> links.linked(work, "H2"))).isEqualTo("LEAD1");
        assertThat(run(work -> links.linked(work, "H4"))).isEmpty();
        assertThat(phase()).isEqualTo(Phase.OPEN);
    }

    /** What was read as due may be over, or put off, before it is looked at. */
    @Test
    void looksAgainAtWhatFallsDue() {
        secretaryIsKnown();
        assertThat(passes(Round.ENDS, "A").dues()).containsEntry(new Changes.DueOf(Round.ENDS, "A"), null);
        assertThat(passes(Round.TELLS, "A").dues()).containsEntry(new Changes.DueOf(Round.TELLS, "A"), null);
        begins();
        Instant end = round().until();
        assertThat(passes(Round.ENDS, "A").dues()).containsEntry(new Changes.DueOf(Round.ENDS, "A"), end);
        bench.at("2026-03-21 00:00");
        passes(Round.ENDS, "A");
        assertThat(round().ended()).isTrue();
        assertThat(passes(Round.ENDS, "A").dues()).containsEntry(new Changes.DueOf(Round.ENDS, "A"), null);
        chooses("H1", "ELEC1");
        publishes();
        assertThat(passes(Round.ENDS, "A").dues()).containsEntry(new Changes.DueOf(Round.ENDS, "A"), null);
        assertThat(passes(Round.TELLS, "A").dues()).containsEntry(new Changes.DueOf(Round.TELLS, "A"),
                bench.now().plus(Duration.ofMinutes(10)));
    }

    @Test
    void givesAFullMemberNoneButWhomHeHas() {
        begins();
        bench.run(work -> {
            all.choosing().takeAtMost(work, "o-LINK1", member("LINK1"), "A", 0);
            return null;
        });
        assertThat(run(work -> all.running().adjust(work, secretary, "A", house("H4"), member("LINK1"))))
            .contains("已经满了");
        assertThat(run(work -> all.running().adjust(work, secretary, "A", house("H1"), member("LINK1"))))
            .contains("由李长顺联");
        assertThat(round().adjusted()).isEqualTo(Map.of("H1", "LINK1"));
        assertThat(run(work -> all.running().adjust(work, secretary, "A", house("H1"), member("ELEC1"))))
            .contains("由余开兴联");
    }

    @Test
    void givesNobodyMoreThanHeTakesThoughAHouseholdAsksForHim() {
        Member full = member("LINK1").withCapacity(2);
        assertThat(run(work -> all.changing().agree(work, house("H5"), full))).contains("李长顺", "满了");
        assertThat(run(work -> new RecordLinks(bench.network()).linked(work, "H5"))).isEqualTo("SEC");
    }

    @Test
    void asksTheTownshipWhereThereIsNoSecretary() {
        bench.elect(Post.SECRETARY, "A");
        MutualChoice vacant = MutualChoice.of(bench.network(), bench.acts().wording(), bench.acts().schemeNews(),
                new RecordLinks(bench.network()));
        assertThat(run(work -> vacant.changing().ask(work, "o-H1", house("H1"), null, "住得太远"))).contains("只告诉乡镇");
        assertThat(bench.<Integer>run(work -> vacant.changing().open(work, bench.actor("TOWN")).size())).isOne();
        assertThat(bench.<Integer>run(work -> vacant.changing().open(work, bench.actor("H1")).size())).isZero();
    }

    @Test
    void countsNobodyWhoCannotBeChosenAnyMore() {
        begins();
        chooses("H1", "TEAM1");
        chooses("H2", "ELEC1");
        Draft draft = bench.run(work -> all.running().draft(work, "A"));
        assertThat(draft.changed()).isEqualTo(Map.of("H2", "ELEC1"));
    }

    /** A store of an older program has no word of it. */
    @Test
    void lacksNothingWhereItWasKeptBeforeThereWasMore() {
        assertThat(new Round("A", 1, bench.now(), bench.now(), false, null, null).adjusted()).isEmpty();
        Wishes wishes = new Wishes("A1", 1, bench.now(), null, null);
        assertThat(wishes.households()).isEmpty();
        assertThat(wishes.members()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "SEC, SECRETARY, A, true", "SECB, SECRETARY, A, false", "SEC, SECRETARY, B, false",
            "LEAD1, SECRETARY, A, false", ", SECRETARY, A, false" })
    void knowsWhoRunsIt(String member, Post post, String scope, boolean holds) {
        assertThat(bench.<Boolean>run(work -> all.rounds().holds(work, member, post, scope))).isEqualTo(holds);
    }

    /** Who is named by the branch itself may serve there without being chosen. */
    @Test
    void knowsWhoMayBeChosen() {
        Candidates candidates = all.candidates();
        assertThat(candidates.has(member("ELEC1"), "A")).isTrue();
        assertThat(candidates.has(member("ELEC1").withCapacity(0), "A")).isFalse();
        assertThat(candidates.has(member("ELEC1"), "B")).isFalse();
        assertThat(candidates.has(member("TEAM1"), "A")).isFalse();
        assertThat(candidates.has(member("LEAD1"), "A")).isFalse();
        assertThat(candidates.has(member("SEC"), "A")).isTrue();
        assertThat(candidates.serving("A", "陈秀英")).containsExactly(member("LEAD1"));
        assertThat(candidates.serving("B", "陈秀英")).isEmpty();
        assertThat(candidates.area(member("TEAM1"), "A")).isEqualTo("A");
        assertThat(candidates.area(member("ELEC1"), "A")).isEqualTo("A1");
        assertThat(candidates.area(member("LINKB"), "A")).isEqualTo("A");
        assertThat(new Candidates(linkedElsewhere()).serving("A", "萧国")).hasSize(1);
    }

    /** One of another village has a household of this one. */
    private Network linkedElsewhere() {
        Network n = bench.network();
        return new Network(n.townships(), n.branches(), n.grids(), n.members(),
                n.households().stream().map(h -> h.id().equals("H4") ? h.withMember("LINKB") : h).toList(),
                n.postings());
    }

}
