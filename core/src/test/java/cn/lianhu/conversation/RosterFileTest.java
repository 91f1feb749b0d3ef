package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianhu.desk.RosterChanges;
import cn.lianhu.desk.RosterChanges.Change;
import cn.lianhu.desk.RosterChanges.Given;
import cn.lianhu.desk.RosterChanges.Wrong;
import cn.lianhu.desk.RosterEdit;
import cn.lianhu.desk.RosterFile;
import cn.lianhu.desk.RosterKind;
import cn.lianhu.desk.RosterView;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 名册 handed in: each difference is a word that does it, and all that no word does is told
 * at once.
 */
class RosterFileTest {

    private static final String GRID = "350428101001-03";

    /** Linked to 李长顺 (M0023), in the grid of 陈秀英, in the branch of 吴志远. */
    private static final String HOUSE = "H0037";

    private static final String MEMBER = "M0023";

    private final Chat chat = Chat.demo();

    private String id(String who) {
        return chat.network().membersNamed(who).getFirst().id();
    }

    private RosterFile file() {
        return chat.domain().rosterFile();
    }

    /** As it goes out. */
    private List<Given> rows(String who, RosterKind kind) {
        List<String> columns = RosterView.fileColumns(kind);
        List<Given> rows = new ArrayList<>();
        for (List<Object> row : chat.domain().rosterView().file(id(who), kind)) {
            Map<String, String> cells = IntStream.range(0, columns.size())
                .boxed()
                .collect(Collectors.toMap(columns::get, i -> row.get(i).toString()));
            rows.add(new Given(rows.size() + 2, cells));
        }
        return rows;
    }

    private Given row(String who, RosterKind kind, String id, Map<String, String> other) {
        Given row = rows(who, kind).stream()
            .filter(r -> r.cells().get("id").equals(id))
            .findFirst()
            .orElseGet(() -> new Given(9, Map.of()));
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.putAll(other);
        return new Given(row.line(), cells);
    }

    private RosterChanges of(String who, RosterKind kind, Given... rows) {
        return file().against(id(who), kind, List.of(rows));
    }

    private RosterChanges house(String who, Map<String, String> other) {
        return of(who, RosterKind.HOUSEHOLDS, row(who, RosterKind.HOUSEHOLDS, HOUSE, other));
    }

    private static Map<String, String> fresh(String head, String grid, String address, String member) {
        return Map.of("id", "", "head", head, "grid", grid, "address", address, "member", member);
    }

    private RosterChanges fresh(String who, Map<String, String> cells) {
        return of(who, RosterKind.HOUSEHOLDS, new Given(7, cells));
    }

    private void says(String who, RosterChanges found, String answer) {
        assertThat(found.wrong()).isEmpty();
        found.changes().forEach(change -> chat.from(who).says(change.words().orElseThrow()).answered(answer));
    }

    @Test
    void findsNothingInWhatWentOut() {
        for (Member reader : chat.network().members()) {
            for (RosterKind kind : List.of(RosterKind.HOUSEHOLDS, RosterKind.MEMBERS)) {
                RosterChanges found = file().against(reader.id(), kind, rows(reader.name(), kind));
                assertThat(found.changes()).as(reader.name()).isEmpty();
                assertThat(found.wrong()).as(reader.name()).isEmpty();
            }
        }
        assertThat(rows("吴志远", RosterKind.HOUSEHOLDS)).isNotEmpty();
        assertThat(rows("吴志远", RosterKind.MEMBERS)).isNotEmpty();
    }

    @Test
    void isAsTheFileHasItOnceItsWordsWereSaid() {
        List<Given> rows = rows("吴志远", RosterKind.HOUSEHOLDS).stream()
            .map(r -> r.cells().get("id").equals(HOUSE)
                    ? row("吴志远", RosterKind.HOUSEHOLDS, HOUSE, Map.of("address", "翔安社区3组17号", "member", id("叶丽华"))) : r)
            .toList();
        RosterChanges found = file().against(id("吴志远"), RosterKind.HOUSEHOLDS, rows);
        Household was = chat.network().household(HOUSE).orElseThrow();
        assertThat(found.changes()).extracting(Change::edit, Change::who, Change::before, Change::after)
            .containsExactly(tuple(RosterEdit.ADDRESS, "谢桂英家", was.address(), "翔安社区3组17号"),
                    tuple(RosterEdit.LINK, "谢桂英家", "李长顺", "叶丽华"));

        says("吴志远", found, "记下了");
        assertThat(rows("吴志远", RosterKind.HOUSEHOLDS)).isEqualTo(rows);
        RosterChanges again = file().against(id("吴志远"), RosterKind.HOUSEHOLDS, rows);
        assertThat(again.changes()).isEmpty();
        assertThat(again.wrong()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "'', 翔安社区3组28号, ''", "350428101001-03, 翔安社区3组 28号, M0023", "翔安社区第3网格, 翔安社区3组28号, 李长顺" })
    void addsWhatHasNoNumberYet(String grid, String address, String member) {
        RosterChanges found = fresh("吴志远", fresh("张木根", grid, address, member));
        assertThat(found.changes()).singleElement()
            .satisfies(change -> assertThat(change.edit()).isEqualTo(RosterEdit.ADD_HOUSEHOLD))
            .satisfies(change -> assertThat(change.after()).contains("翔安社区3组28号", "归"));
        says("吴志远", found, "加好了");
        assertThat(chat.network().householdsHeadedBy("张木根")).singleElement()
            .satisfies(h -> assertThat(h.grid()).isEqualTo(GRID))
            .satisfies(h -> assertThat(h.member()).isEqualTo(member.isEmpty() ? null : MEMBER));
        assertThat(fresh("吴志远", fresh("张木根", grid, address, member)).wrong()).singleElement()
            .satisfies(wrong -> assertThat(wrong.why()).contains("已经有这一户"));
    }

    @Test
    void addsAMember() {
        Given row = new Given(3,
                Map.of("id", "", "name", "张木根", "branch", "", "grid", GRID, "skills", "电工;水电", "capacity", "15"));
        RosterChanges found = of("吴志远", RosterKind.MEMBERS, row);
        says("吴志远", found, "加好了");
        assertThat(chat.network().membersNamed("张木根")).singleElement()
            .satisfies(m -> assertThat(m.skills()).containsExactlyInAnyOrder("电工", "水电"));
        assertThat(of("吴志远", RosterKind.MEMBERS, row).wrong()).singleElement()
            .satisfies(wrong -> assertThat(wrong.why()).contains("已经有张木根"));
    }

    @ParameterizedTest
    @CsvSource({ "head, 谢小明, 户主不能", "head, '', 户主不能", "grid, 350428101001-01, 网格不能", "grid, '', 网格不能",
            "address, '', 不能空着", "address, 翔安社区1组8号, 不在他家的网格", "address, 翔安社区3组7号！快来, 不能用的字",
            "address, 翔安社区3组一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十, 太长", "member, '', 停止联户", "member, 没有这人, 没有这位党员",
            "member, M9999, 没有这位党员", "id, H9999, 没有这个编号" })
    void saysWhatNoWordDoes(String column, String value, String why) {
        RosterChanges found = house("吴志远", Map.of(column, value));
        assertThat(found.changes()).isEmpty();
        assertThat(found.wrong()).singleElement()
            .satisfies(wrong -> assertThat(wrong.column()).isEqualTo(column))
            .satisfies(wrong -> assertThat(wrong.value()).isEqualTo(value))
            .satisfies(wrong -> assertThat(wrong.why()).contains(why));
    }

    @ParameterizedTest
    @CsvSource({ "name, 李长春, 姓名不能", "branch, B9, 支部不能", "grid, 350428101001-01, 停止联户", "skills, 开飞机, 特长不能",
            "capacity, 99, 户数不能", "id, M9999, 没有这个编号" })
    void saysWhatNoWordDoesToAMember(String column, String value, String why) {
        assertThat(of("吴志远", RosterKind.MEMBERS, row("吴志远", RosterKind.MEMBERS, MEMBER, Map.of(column, value))).wrong())
            .singleElement()
            .satisfies(wrong -> assertThat(wrong.column()).isEqualTo(column))
            .satisfies(wrong -> assertThat(wrong.why()).contains(why));
    }

    @ParameterizedTest
    @CsvSource({ "'', '', 翔安社区3组28号, '', head, 要写户主", "这里的路灯不亮, '', 翔安社区3组28号, '', head, 不像姓名",
            "张木根, '', '', '', address, 不能空着", "张木根, '', 天上村9号, '', address, 看不出",
            "张木根, 350428101001-01, 翔安社区3组28号, '', grid, 不一样", "张木根, '', 翔安社区3组28号, 没有这人, member, 没有这位党员",
            "张木 根, '', 翔安社区3组28号, '', head, 不能用的字" })
    void saysWhyNothingIsAdded(String head, String grid, String address, String member, String column, String why) {
        RosterChanges found = fresh("吴志远", fresh(head, grid, address, member));
        assertThat(found.changes()).isEmpty();
        assertThat(found.wrong()).singleElement()
            .satisfies(wrong -> assertThat(wrong.column()).isEqualTo(column))
            .satisfies(wrong -> assertThat(wrong.why()).contains(why));
    }

    @Test
    void saysAllAtOnceInTheOrderOfTheLines() {
        Given twice = row("吴志远", RosterKind.HOUSEHOLDS, HOUSE, Map.of());
        Map<String, String> fresh = fresh("张木根", "", "翔安社区3组28号", "");
        RosterChanges found = of("吴志远", RosterKind.HOUSEHOLDS, new Given(31, twice.cells()),
                new Given(32, twice.cells()), new Given(33, fresh), new Given(34, fresh),
                new Given(35, row("吴志远", RosterKind.HOUSEHOLDS, "H0038",
                        Map.of("head", "王二", "address", "翔安社区3组1号", "grid", "x"))
                    .cells()));
        assertThat(found.wrong()).extracting(Wrong::line, Wrong::column)
            .containsExactly(tuple(32, "id"), tuple(34, "head"), tuple(35, "head"), tuple(35, "grid"));
        assertThat(found.wrong().getFirst().why()).contains("第31行");
        assertThat(found.wrong().get(2).why()).contains("不像同一户");
    }

    /** A row of elsewhere is answered as one that nobody has. */
    @Test
    void tellsNobodyOfARowThatIsNotHis() {
        Network network = chat.network();
        for (Member reader : network.members()) {
            List<String> his = rows(reader.name(), RosterKind.HOUSEHOLDS).stream()
                .map(row -> row.cells().get("id"))
                .toList();
            List<String> foreign = network.households()
                .stream()
                .map(Household::id)
                .filter(id -> !his.contains(id))
                .limit(3)
                .toList();
            for (String id : foreign) {
                assertThat(told(reader, RosterKind.HOUSEHOLDS, id)).as(reader.name() + " " + id)
                    .isEqualTo(told(reader, RosterKind.HOUSEHOLDS, "no-such"));
            }
            List<String> known = rows(reader.name(), RosterKind.MEMBERS).stream()
                .map(row -> row.cells().get("id"))
                .toList();
            String stranger = network.members()
                .stream()
                .map(Member::id)
                .filter(id -> !known.contains(id))
                .findFirst()
                .orElse("no-such");
            assertThat(told(reader, RosterKind.MEMBERS, stranger))
                .isEqualTo(told(reader, RosterKind.MEMBERS, "no-such"));
        }
        Household elsewhere = network.households()
            .stream()
            .filter(h -> !chat.domain().roster().rights().maySayWhere(id("吴志远"), h))
            .findFirst()
            .orElseThrow();
        assertThat(fresh("吴志远", fresh(elsewhere.head(), "", elsewhere.address(), "")).wrong()).singleElement()
            .satisfies(wrong -> assertThat(wrong.why()).contains("不归您管").doesNotContain("已经有"));
    }

    private List<String> told(Member reader, RosterKind kind, String id) {
        Map<String, String> cells = Map.of("id", id, "head", "某某", "name", "某某", "address", "某处");
        return file().against(reader.id(), kind, List.of(new Given(2, cells)))
            .wrong()
            .stream()
            .map(Wrong::why)
            .toList();
    }

    @Test
    void linksOnlyWhereHisWordWould() {
        Member beside = chat.network()
            .membersOfGrid(GRID)
            .stream()
            .filter(m -> chat.network().postsOf(m.id()).isEmpty() && !m.id().equals(MEMBER))
            .findFirst()
            .orElseThrow();
        RosterChanges found = house(beside.name(), Map.of("member", id("叶丽华"), "address", "翔安社区3组17号"));
        assertThat(found.changes()).singleElement()
            .satisfies(change -> assertThat(change.edit()).isEqualTo(RosterEdit.ADDRESS));
        assertThat(found.wrong()).singleElement().satisfies(wrong -> assertThat(wrong.why()).contains("网格长或书记"));
    }

    @Test
    void takesMembersOnlyFromWhoKeepsThem() {
        assertThat(file().takes(id("吴志远"), RosterKind.MEMBERS)).isTrue();
        assertThat(file().takes(id("陈秀英"), RosterKind.MEMBERS)).isFalse();
        assertThat(file().takes(id("陈秀英"), RosterKind.HOUSEHOLDS)).isTrue();
        assertThat(file().takes(id("吴志远"), RosterKind.POSTS)).isFalse();
        Given row = new Given(3, Map.of("id", "", "name", "张木根", "grid", GRID));
        assertThat(of("陈秀英", RosterKind.MEMBERS, row).wrong()).singleElement()
            .satisfies(wrong -> assertThat(wrong.why()).contains("没有归您管的这个网格"));
    }

}
