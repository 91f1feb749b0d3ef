package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.calendar.Hours;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.network.Network;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Staff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is told of visits by itself: on the first working morning of a week, and of a
 * month.
 */
class VisitMorningsTest {

    private final Chat chat = VisitedVillage.chat();

    private Stream<Notice> weeks(String name) {
        return chat.notices(name).stream().filter(notice -> notice.text().contains("这周该走访的"));
    }

    private void until(String moment) {
        chat.later(Duration.between(chat.now(), China.at(moment)));
    }

    private static LocalDate day(Notice notice) {
        return LocalDate.ofInstant(notice.at(), Hours.ZONE);
    }

    @Test
    void comesOnTheFirstWorkingMorningOfTheWeekInTheMorning() {
        chat.visitsBegin();
        until("2026-03-14 00:00");
        assertThat(weeks("李长顺")).singleElement().satisfies(notice -> {
            assertThat(day(notice)).isEqualTo("2026-03-09");
            assertThat(LocalTime.ofInstant(notice.at(), Hours.ZONE)).isBetween(LocalTime.of(8, 0), LocalTime.of(12, 0));
            assertThat(notice.kind()).isEqualTo(NoticeKind.SCHEME);
        });
    }

    @Test
    void passesOverHolidays() {
        chat.at("2026-09-29 09:00").visitsBegin();
        until("2026-10-11 00:00");
        assertThat(weeks("李长顺").map(VisitMorningsTest::day)).containsExactly(LocalDate.of(2026, 10, 8));
    }

    @Test
    void tellsNobodyWhoHasNothingDue() {
        chat.visitsBegin();
        until("2026-03-08 20:00");
        chat.from("李长顺").says("走访 谢桂英 徐启明 肖东升 黄桂花 肖玉英");
        until("2026-03-14 00:00");
        assertThat(weeks("李长顺")).isEmpty();
        until("2026-03-21 00:00");
        assertThat(weeks("李长顺")).singleElement().extracting(Notice::text).asString().contains("5户", "上次3月8日");
    }

    @Test
    void spreadsTheFirstOverThePeriod() {
        chat.visitsBegin();
        until("2026-03-20 00:00");
        int first = count(weeks("李长顺").toList().getFirst());
        assertThat(first).isLessThan(5);
        assertThat(weeks("李长顺")).hasSize(2);
        assertThat(count(weeks("李长顺").toList().getLast())).isEqualTo(5);
    }

    private static int count(Notice notice) {
        return Integer.parseInt(notice.text().replaceAll("(?s).*这周该走访的(\\d+)户.*", "$1"));
    }

    @Test
    void goesToWhoStandsIn() {
        chat.visitsBegin();
        until("2026-03-08 20:00");
        chat.from("李长顺").says("请假 7天 由 王小红");
        until("2026-03-10 00:00");
        assertThat(weeks("王小红").map(Notice::text)).anyMatch(text -> text.contains("3组"));
        assertThat(weeks("李长顺")).isEmpty();
    }

    @Test
    void tellsTheSecretaryWhereNobodyHasBeenForLongByHouseholdAndByNobodysName() {
        chat.visitsBegin();
        until("2026-03-20 09:00");
        chat.from("李长顺").says("走访 徐启明");
        until("2026-04-03 00:00");
        List<String> told = chat.told("M0012").stream().filter(text -> text.contains("好久没人去过")).toList();
        assertThat(told).singleElement().asString().contains("肖玉英（翔安社区3组9号", "黄桂花").doesNotContain("徐启明", "谢桂英", "李长顺");
        assertThat(chat.told("M0022")).noneMatch(text -> text.contains("好久没人去过"));
    }

    @Test
    void saysHowManyMoreThereAreThanOneMessageNames() {
        Network demo = DemoNetwork.NETWORK;
        Chat all = Chat.on(new Network(demo.townships(), demo.branches(), demo.grids(), demo.members(),
                demo.households().stream().map(h -> h.withKinds(Set.of(HouseholdKind.RELIEF))).toList(),
                demo.postings()));
        all.visitsBegin();
        all.later(Duration.between(all.now(), China.at("2026-04-03 00:00")));
        assertThat(all.told("M0012")).anyMatch(text -> text.contains("好久没人去过") && text.contains("还有"));
    }

    @Test
    void listsThemToTheSecretaryAloneWhenHeAsks() {
        chat.visitsBegin();
        until("2026-04-03 09:00");
        chat.from("M0012").says("好久没人去过的").answered("肖玉英", "黄桂花", "徐启明").without("李长顺");
        chat.from("李长顺").says("好久没人去过的").without("肖玉英");
        chat.from("谢桂英").says("好久没人去过的").without("肖玉英");
    }

    @Test
    void isSilentWhereVisitsAreOff() {
        Chat off = Chat.of(cn.lianhu.scheme.Scheme.NONE).visitsBegin();
        off.later(Duration.ofDays(40));
        assertThat(off.store.notices()).isEmpty();
        assertThat(off.store.dues()).isEmpty();
    }

    /**
     * One working day, one message at most, between 08:00 and 18:00; each member by
     * himself.
     */
    @Test
    void keepsTheRulesForAllMembersOfTheNetwork() {
        chat.visitsBegin();
        until("2026-03-21 00:00");
        Network network = VisitedVillage.network();
        List<Staff> linked = chat.store.staff()
            .values()
            .stream()
            .filter(staff -> !network.householdsOf(staff.member()).isEmpty())
            .toList();
        assertThat(linked).isNotEmpty().allSatisfy(staff -> {
            List<Notice> his = chat.store.notices()
                .values()
                .stream()
                .filter(notice -> notice.to().equals(staff.contact()) && notice.kind() == NoticeKind.SCHEME)
                .toList();
            assertThat(his.stream().map(VisitMorningsTest::day).distinct()).hasSameSizeAs(his)
                .hasSizeLessThanOrEqualTo(2);
            assertThat(his).allSatisfy(notice -> {
                assertThat(China.HOURS.calendar().workingDay(day(notice))).isTrue();
                assertThat(LocalTime.ofInstant(notice.at(), Hours.ZONE)).isBetween(LocalTime.of(8, 0),
                        LocalTime.of(17, 59, 59));
            });
        });
        List<Instant> monday = chat.store.notices().values().stream().map(Notice::at).sorted().distinct().toList();
        assertThat(monday).hasSizeGreaterThan(linked.size() / 2);
    }

}
