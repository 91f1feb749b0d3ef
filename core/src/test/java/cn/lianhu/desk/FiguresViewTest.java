package cn.lianhu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.casework.Recurring;
import cn.lianhu.desk.FigureSheet.Choice;
import cn.lianhu.desk.FigureSheet.Heading;
import cn.lianhu.desk.FigureSheet.Row;
import cn.lianhu.desk.FiguresView.Asked;
import cn.lianhu.network.Place;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.people.Person;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.testing.Bench;
import cn.lianhu.testing.TestChannels;
import cn.lianhu.ticket.Rating;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FiguresViewTest {

    private final Bench bench = new Bench();

    private Optional<FigureSheet> asked(String who, String area, String span, Split split) {
        DeskRights rights = new DeskRights(bench.network(), Scheme.ALL);
        FiguresView view = new FiguresView(bench.network(), bench.categories(), rights, TestChannels.ALL);
        Person person = Person.unknown("o-" + who).withMember(who);
        return bench.run(work -> view.sheet(work, person, new Asked(area, span, split.name())));
    }

    private FigureSheet sheet(String who, String area, Split split) {
        return asked(who, area, "2026", split).orElseThrow();
    }

    /** What a row shows beside nothing, by column. */
    private static Map<String, String> of(FigureSheet sheet, String row) {
        Row found = row.equals("合计") ? sheet.all()
                : sheet.rows().stream().filter(r -> r.name().equals(row)).findFirst().orElseThrow();
        Map<String, String> shown = new TreeMap<>();
        for (int i = 0; i < found.cells().size(); i++) {
            String text = (found.cells().get(i).shown() + " " + found.cells().get(i).said()).strip();
            if (!text.isEmpty() && !text.equals("0")) {
                shown.put(sheet.headings().get(i).title(), text);
            }
        }
        return shown;
    }

    private static List<String> names(FigureSheet sheet) {
        return sheet.rows().stream().map(Row::name).toList();
    }

    private long closed(String reporter) {
        long number = bench.report(reporter);
        bench.hand("LINK1").accept(number);
        bench.hand("LINK1").resolve(number, "换了灯泡");
        bench.hand("SEC").close(number, "");
        return number;
    }

    @Test
    void countWhatBecameOfEachReport() {
        bench.hand("H1").rate(closed("H1"), Rating.FAIRLY_SATISFIED);
        long reopened = closed("H2");
        bench.hand("H2").reopen(reopened, "又不亮");
        bench.hand("H2").withdraw(bench.report("H2"));
        long returned = bench.report("H1");
        bench.hand("LINK1").giveBack(returned, "不是我这片");

        assertThat(of(sheet("LEAD1", "A1", Split.MONTHS), "2026年3月"))
            .isEqualTo(Map.ofEntries(Map.entry("收到", "4"), Map.entry("按时接单", "2"), Map.entry("按时办好", "1"),
                    Map.entry("办结", "1"), Map.entry("撤回并案", "1"), Map.entry("基本满意", "1"), Map.entry("不满意", "1"),
                    Map.entry("重办", "1"), Map.entry("退回", "1"), Map.entry("复发", "2")));
    }

    @Test
    void tellWhatIsThereAgainInItsGroupWithinAMonthOfBeingClosed() {
        closed("H1");
        long undone = closed("H3");
        bench.hand("SEC").undo(undone);
        bench.report("H3");
        bench.by("H2").of("road");
        assertThat(of(sheet("SEC", "A", Split.MONTHS), "合计")).as("another group, another trouble, not closed any more")
            .doesNotContainKey("复发");

        long again = bench.report("H2");
        assertThat(of(sheet("SEC", "A", Split.PARTS), "白莲村第1网格")).containsEntry("复发", "1");
        bench.hand("H2").withdraw(again);
        assertThat(of(sheet("SEC", "A", Split.MONTHS), "合计")).as("taken back").doesNotContainKey("复发");

        bench.later(Recurring.WITHIN);
        bench.report("H2");
        assertThat(of(sheet("SEC", "A", Split.MONTHS), "合计")).as("a month later").doesNotContainKey("复发");
    }

    @Test
    void tellWhatIsThereAgainWhereItsPlaceIsSaidLater() {
        closed("H1");
        long number = bench.report("stranger");
        bench.hand("stranger").locate(number, Place.ofGrid(bench.network(), "A1", null));
        assertThat(of(sheet("SEC", "A", Split.PARTS), "白莲村第1网格")).containsEntry("复发", "1");
    }

    @Test
    void tellWhoWasTooLateToTakeItFromWhoWasTooLateToDoIt() {
        long unanswered = bench.report("H1");
        bench.passUntil(bench.ticket(unanswered).clocks().respondBy());
        bench.hand("LEAD1").accept(unanswered);
        long undone = bench.report("H2");
        bench.hand("LINK1").accept(undone);
        bench.passUntil(bench.ticket(undone).clocks().resolveBy());
        bench.hand("LEAD1").resolve(undone, "换了灯泡");

        assertThat(of(sheet("SEC", "A", Split.MONTHS), "合计")).isEqualTo(Map.of("收到", "2", "按时接单", "1"));
    }

    @Test
    void sayShareAndMeasureOfTwentyAndNotOfFewer() {
        for (int i = 0; i < 19; i++) {
            closed("H1");
        }
        assertThat(of(sheet("SEC", "A", Split.CATEGORIES), "路灯照明")).containsEntry("办结", "19")
            .doesNotContainKeys("换手", "一半用时");

        bench.later(Duration.ofDays(4));
        long last = closed("H1");
        bench.hand("H1").rate(last, Rating.SATISFIED);
        assertThat(of(sheet("SEC", "A", Split.CATEGORIES), "路灯照明")).containsEntry("办结", "20 100%")
            .containsEntry("满意", "1 5%")
            .containsEntry("未评价", "19 95%")
            .containsEntry("换手", "0.0次")
            .containsEntry("一半用时", "1天内");
    }

    @Test
    void takesNothingForThereAgainThatWasClosedAfterItCameOrIsOfAnotherKind() {
        long early = bench.report("stranger");
        bench.later(Duration.ofMinutes(5));
        closed("H1");
        bench.hand("stranger").locate(early, Place.ofGrid(bench.network(), "A1", null));
        assertThat(of(sheet("SEC", "A", Split.MONTHS), "合计")).doesNotContainKey("复发");

        long misread = bench.report("H2");
        assertThat(of(sheet("SEC", "A", Split.MONTHS), "合计")).containsEntry("复发", "1");
        bench.hand("LINK1").reclassify(misread, "道路桥涵");
        assertThat(of(sheet("SEC", "A", Split.MONTHS), "合计")).doesNotContainKey("复发");
    }

    @Test
    void hidesHowNoticesWentWhereTheSumWouldTellAFew() {
        for (int i = 0; i < 8; i++) {
            bench.report("H1");
            bench.report("H3");
        }
        settle(new Rung("CHAT"), Fate.SENT);
        bench.report("H1");
        settle(Rung.KEPT, Fate.KEPT);
        FigureSheet above = sheet("TOWN", "A", Split.PARTS);
        for (String grid : List.of("白莲村第1网格", "白莲村第2网格")) {
            assertThat(of(above, grid)).as(grid).containsEntry("消息", "＊").containsEntry("没送到", "＊").containsKey("通知");
        }
    }

    private void settle(Rung rung, Fate fate) {
        bench.store()
            .notices()
            .values()
            .stream()
            .filter(notice -> notice.fate() == Fate.PENDING)
            .toList()
            .forEach(notice -> bench.run(work -> {
                work.settled(notice, rung, fate, null);
                return null;
            }));
    }

    @Test
    void sayHowNoticesWentButNotByCategory() {
        long number = bench.report("H1");
        bench.hand("LINK1").accept(number);
        settle(new Rung("CHAT"), Fate.SENT);
        bench.hand("LINK1").resolve(number, "换了灯泡");
        settle(Rung.KEPT, Fate.KEPT);

        Map<String, String> shown = of(sheet("SEC", "A", Split.PARTS), "白莲村第1网格");
        assertThat(shown).containsEntry("消息", "2").containsEntry("没送到", "2").containsEntry("通知", "4");
        assertThat(of(sheet("SEC", "A", Split.MONTHS), "合计")).containsEntry("通知", "4");
        assertThat(sheet("SEC", "A", Split.CATEGORIES).headings()).extracting(Heading::title)
            .contains("复发")
            .doesNotContain("通知", "消息");
    }

    @Test
    void showEachHisOwnAreasAloneInTheOrderOfTheNetwork() {
        bench.report("H1");
        bench.report("HB");

        assertThat(sheet("DESK1", "", Split.PARTS).areas()).extracting(choice -> choice.title().strip())
            .containsExactly("全县", "白莲镇", "白莲村", "水南镇", "水南村");
        assertThat(names(sheet("DESK1", "", Split.PARTS))).containsExactly("白莲镇", "水南镇");
        assertThat(names(sheet("DESK1", "", Split.BRANCHES))).containsExactly("白莲村", "水南村");
        assertThat(sheet("TOWNU", "", Split.PARTS).areas()).extracting(Choice::code).containsExactly("U", "B");
        for (String foreign : List.of("A", "T", "A1", "COUNTY")) {
            assertThat(of(sheet("SECB", foreign, Split.PARTS), "合计")).isEqualTo(Map.of("收到", "1"));
            assertThat(sheet("SECB", foreign, Split.PARTS).area().code()).isEqualTo("B");
        }
        assertThat(names(sheet("LEAD1", "A", Split.PARTS))).as("months are all a group has").hasSize(3);
        assertThat(asked("LINK1", "A", "2026", Split.PARTS)).isEmpty();
    }

    @Test
    void addTheCountyUpFromItsTownshipsAndWhatIsInNone() {
        for (String who : List.of("H1", "HB", "stranger")) {
            for (int i = 0; i < 5; i++) {
                bench.report(who);
            }
        }
        for (Split split : Split.values()) {
            assertThat(of(sheet("DESK1", "COUNTY", split), "合计")).as(split.title()).containsEntry("收到", "15");
        }
        assertThat(names(sheet("DESK1", "", Split.PARTS))).containsExactly("白莲镇", "水南镇", "别处");
        assertThat(names(sheet("DESK1", "", Split.BRANCHES))).containsExactly("白莲村", "水南村", "别处");
    }

    @Test
    void hideCountsOfAFewFromWhoDoesNotReadTheirWords() {
        bench.report("H1");
        for (int i = 0; i < 6; i++) {
            bench.report("H3");
        }
        bench.by("H4").confidential().of("streetlight");

        assertThat(of(sheet("SEC", "A", Split.PARTS), "白莲村第1网格")).containsEntry("收到", "2");
        FigureSheet above = sheet("TOWN", "A", Split.PARTS);
        assertThat(of(above, "白莲村第1网格")).containsEntry("收到", "＊");
        assertThat(of(above, "白莲村第2网格")).as("else the sum would tell").containsEntry("收到", "＊");
        assertThat(of(above, "合计")).containsEntry("收到", "8");
        assertThat(names(sheet("TOWN", "A", Split.CATEGORIES))).containsExactly("路灯照明", "要保密的");
        assertThat(of(sheet("TOWN", "A", Split.CATEGORIES), "要保密的")).containsEntry("收到", "＊");
    }

    @Test
    void sayNothingOfWhatIsAboutAnybody() {
        bench.by("H1").about("LEAD1").of("streetlight");
        bench.by("H1").ofConduct().of("streetlight");
        bench.by("H1").keptFrom(Set.of(), Set.of(), Set.of("A")).of("streetlight");

        for (Split split : Split.values()) {
            assertThat(of(sheet("DESK1", "COUNTY", split), "合计")).isEmpty();
        }
    }

    @Test
    void countForTheMonthOfTheReport() {
        long number = bench.report("H1");
        bench.at("2026-04-01 09:00");
        bench.hand("LINK1").resolve(number, "换了灯泡");
        bench.report("H1");

        assertThat(names(sheet("SEC", "A", Split.MONTHS))).containsExactly("2026年1月", "2026年2月", "2026年3月", "2026年4月");
        assertThat(of(asked("SEC", "A", "2026Q1", Split.PARTS).orElseThrow(), "合计")).containsEntry("收到", "1");
        assertThat(of(asked("SEC", "A", "2026-04", Split.PARTS).orElseThrow(), "合计")).isEqualTo(Map.of("收到", "1"));
        assertThat(asked("SEC", "A", "1999", Split.PARTS).orElseThrow().span().code()).isEqualTo("2026");
        assertThat(Arrays.stream(Split.values()).map(split -> of(sheet("SEC", "A", split), "合计").get("收到")))
            .containsOnly("2");
    }

}
