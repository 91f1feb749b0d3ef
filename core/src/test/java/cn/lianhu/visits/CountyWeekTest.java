package cn.lianhu.visits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.CaseSettings;
import cn.lianhu.conversation.ChatSettings;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.network.Branch;
import cn.lianhu.network.BranchKind;
import cn.lianhu.network.Directory;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Township;
import cn.lianhu.notification.Notice;
import cn.lianhu.people.Staff;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.testing.MemoryLedger;
import cn.lianhu.testing.Shipped;
import cn.lianhu.testing.TestChannels;
import cn.lianhu.testing.TestCodes;
import cn.lianhu.testing.TestPoints;
import cn.lianhu.triage.TriageData;
import cn.lianhu.world.Domain;
import cn.lianhu.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A week's reminders of a whole county: 24,310 households, 3,610 members, 152 branches.
 */
class CountyWeekTest {

    private static final int BRANCHES = 152;

    private static final int MEMBERS = 3_610;

    private static final int HOUSEHOLDS = 24_310;

    private static final Network COUNTY = new Network(List.of(new Township("T", "白莲镇")),
            each(BRANCHES, b -> new Branch("B" + b, "白莲" + b + "村", "T", BranchKind.VILLAGE)),
            each(BRANCHES, b -> new Grid("G" + b, "白莲" + b + "村网格", "B" + b)),
            each(MEMBERS,
                    m -> new Member("M" + m, "李" + m, "B" + m % BRANCHES, "G" + m % BRANCHES, Set.of(), null, null)),
            each(HOUSEHOLDS, CountyWeekTest::house), List.of());

    private final MemoryLedger store = new MemoryLedger();

    private final Domain domain = new Domain(
            new World(Directory.of(COUNTY), TriageData.categories(), null, Shipped.timing(), Shipped.texts(),
                    new CaseSettings(Duration.ofDays(7), Duration.ofMinutes(30), Duration.ofMinutes(10), true),
                    new ChatSettings(false, 20, 60, true, "https://lianhu.example", null), TestChannels.ALL, Scheme.ALL,
                    TestPoints.CATALOGUE, TestCodes.CODES));

    private static Household house(int h) {
        int member = h % MEMBERS;
        return new Household("H" + h, "谢" + h, "G" + member % BRANCHES, h + "号", "M" + member, null)
            .withKinds(h % 5 == 0 ? Set.of(HouseholdKind.LIVES_ALONE) : Set.of());
    }

    private static <T> List<T> each(int count, Function<Integer, T> made) {
        return IntStream.range(0, count).boxed().map(made).toList();
    }

    private void pass(Instant until) {
        for (List<DueThing> all = due(until); !all.isEmpty(); all = due(until)) {
            all.forEach(one -> store.run(one.at(), work -> {
                domain.whenDue(one.kind()).orElseThrow().pass(work, one);
                return null;
            }));
        }
    }

    private List<DueThing> due(Instant until) {
        return store.due(until, 1_000).collectList().block();
    }

    private static LocalTime time(Notice notice) {
        return LocalTime.ofInstant(notice.at(), Hours.ZONE);
    }

    @Test
    void reachesEachMemberOnceOnMondayBetweenEightAndNoonOneAfterTheOther() {
        COUNTY.members().forEach(m -> store.staff().put(m.id(), Staff.unknown(m.id()).boundTo("o-" + m.id())));
        store.run(China.at("2026-02-27 20:00"), work -> {
            domain.acts().visits().mornings().begin(work);
            return null;
        });

        pass(China.at("2026-03-02 20:00"));

        List<Notice> monday = store.notices()
            .values()
            .stream()
            .filter(notice -> LocalDate.ofInstant(notice.at(), Hours.ZONE).equals(LocalDate.of(2026, 3, 2)))
            .toList();
        Map<String, Long> told = monday.stream().collect(Collectors.groupingBy(Notice::to, Collectors.counting()));
        // Of some four members no household falls due in the nine of fourteen days that
        // the list looks ahead.
        assertThat(told.size()).isBetween(MEMBERS - 20, MEMBERS);
        assertThat(told.values()).containsOnly(1L);
        assertThat(monday).allMatch(
                notice -> !time(notice).isBefore(LocalTime.of(8, 0)) && time(notice).isBefore(LocalTime.of(12, 0)));
        assertThat(monday.stream()
            .collect(
                    Collectors.groupingBy(notice -> notice.at().truncatedTo(ChronoUnit.MINUTES), Collectors.counting()))
            .values()).allMatch(count -> count < 40);
        assertThat(store.notices()).hasSameSizeAs(monday);
    }

}
