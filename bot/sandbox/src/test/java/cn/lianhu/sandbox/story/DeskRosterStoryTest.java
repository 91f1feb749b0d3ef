package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.files.HandedIn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** 名册 on the desk: found, edited by the chat's words, printed, and refused. */
class DeskRosterStoryTest {

    private static final World WORLD = World.start(Account.PLAIN);

    private static final Pattern HOUSEHOLD = Pattern.compile("href=\"(/desk/roster/household/[^\"]+)\">([^<]+)<");

    private static final Pattern GRID = Pattern.compile("href=\"(/desk/roster/letters\\?grid=[^\"]+)\"");

    private static final Pattern QR = Pattern.compile("<svg class=\"qr\"");

    private static final String FILE = "/desk/roster/file?kind=households";

    private static final String CHANGES = "/desk/roster/changes?kind=households";

    private static final int HOUSEHOLD_COLUMNS = 5;

    @AfterAll
    static void stop() {
        WORLD.close();
    }

    private static List<MatchResult> all(Pattern what, DeskBrowser browser) {
        return what.matcher(browser.page().body()).results().toList();
    }

    @Test
    void isSearchedEditedAndPrintedByWhoKeepsIt() {
        WORLD.clock().toMonday("10:00");
        Village village = WORLD.village().withStaff();
        String head = Town.name(Town.household(village.index(), 1));
        String foreign = Town.name(Town.household(village.index(), 7));
        DeskBrowser secretary = new DeskBrowser(WORLD).comesIn(village.who(Role.SECRETARY));
        secretary.opens("/desk/today").reads("名册");

        secretary.opens("/desk/roster").is(200).reads(head, foreign, "一共10条");
        String other = all(HOUSEHOLD, secretary).stream()
            .filter(link -> link.group(2).equals(foreign))
            .findFirst()
            .orElseThrow()
            .group(1);
        String house = all(HOUSEHOLD, secretary).stream()
            .filter(link -> link.group(2).equals(head))
            .findFirst()
            .orElseThrow()
            .group(1);
        secretary.opens("/desk/roster?kind=posts").reads("书记", village.who(Role.LEADER).name(), "收得到");
        secretary.opens("/desk/roster?kind=members&q=" + "%22%3E%3Cscript%3E").readsNot("<script");

        secretary.opens(house).is(200).reads(head + "家", "还没有人");
        Map<String, String> phone = new HashMap<>(secretary.hidden());
        phone.putAll(Map.of("edit", "PHONE", "v", "10012345678"));
        secretary.sendsOnly(house, phone).is(200).reads("10012345678");
        secretary.sendsOnly(house, phone).is(200).reads("10012345678");
        secretary.opens(house).reads("10012345678");
        secretary.sends(house, Map.of("edit", "UNDO", "v", "")).reads("改回来了");
        secretary.opens(house).sends(house, Map.of("edit", "PHONE", "v", "出事了")).reads("先没动");
        secretary.opens(house).sends(house, Map.of("edit", "ADD_MEMBER", "v", "张三")).reads("不能这样改");

        secretary.opens("/desk/roster/letters").is(200);
        List<String> grids = all(GRID, secretary).stream().map(link -> link.group(1)).toList();
        assertThat(grids).hasSize(2);
        secretary.opens(grids.getFirst()).is(200).reads(head + "家：", "绑定 ").readsNot("没拿到二维码");
        int letters = all(QR, secretary).size();
        assertThat(letters).isGreaterThanOrEqualTo(6);
        assertThat(all(QR, secretary.opens(grids.getFirst() + "&paper=A5"))).hasSize(letters);
        secretary.opens(grids.getFirst().replace("letters", "poster"))
            .reads(village.who(Role.LEADER).name(), "<svg")
            .readsNot(head, "绑定 ");
        assertThat(secretary.opens("/desk/roster.xlsx").is(200).page().headers().firstValue("Content-Disposition"))
            .hasValueSatisfying(name -> assertThat(name).contains(".xlsx"));

        DeskBrowser leader = new DeskBrowser(WORLD).comesIn(village.who(Role.LEADER));
        leader.opens("/desk/roster").reads(head).readsNot(foreign);
        leader.opens(other).is(404).readsNot(foreign);
        leader.opens(grids.getFirst()).is(200).reads(head + "家：").readsNot("同志：");
        leader.opens(grids.getLast()).is(404).readsNot("绑定 ");

        DeskBrowser member = new DeskBrowser(WORLD).comesIn(village.who(Role.LINKED));
        for (String path : List.of("/desk/roster", house, grids.getFirst(), "/desk/roster/letters",
                grids.getFirst().replace("letters", "poster"), "/desk/roster.xlsx")) {
            member.opens(path).is(404).readsNot(head, "绑定 ");
        }
        new DeskBrowser(WORLD).opens(house).isSentTo("/desk");
    }

    private static List<List<String>> rows(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows
                .map(row -> IntStream.range(0, HOUSEHOLD_COLUMNS)
                    .mapToObj(i -> row.getCellCount() > i ? row.getCellText(i) : "")
                    .toList())
                .toList();
        }
    }

    private static byte[] file(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", null)) {
            Worksheet sheet = book.newWorksheet("户");
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.get(i).size(); j++) {
                    sheet.value(i, j, rows.get(i).get(j));
                }
            }
        }
        return out.toByteArray();
    }

    private static List<String> with(List<String> row, int column, String value) {
        List<String> other = new ArrayList<>(row);
        other.set(column, value);
        return other;
    }

    private static List<List<String>> out(DeskBrowser browser) throws IOException {
        return rows(browser.takes("/desk/roster.xlsx?kind=households").body());
    }

    @Test
    void takesAFileBackAndDoesWhatDiffersOnce() throws IOException {
        WORLD.clock().toMonday("10:00");
        Village village = WORLD.village().withStaff();
        int v = village.index();
        Person linked = village.who(Role.LINKED);
        DeskBrowser secretary = new DeskBrowser(WORLD).comesIn(village.who(Role.SECRETARY));
        secretary.opens("/desk/roster").reads("用文件改");
        List<List<String>> before = out(secretary);
        assertThat(before).hasSize(Town.HOUSEHOLDS + 1);

        String moved = village.name() + "1组71号";
        String added = village.name() + "2组72号";
        List<List<String>> wanted = new ArrayList<>(before);
        wanted.set(1, with(with(before.get(1), 3, moved), 4, village.who(Role.MEDIATOR).id()));
        wanted.add(List.of("", "钟新来", "", added, village.who(Role.OTHER_LINKED).name()));
        secretary.handsIn(FILE, file(wanted))
            .is(200)
            .reads("3处跟名册不同", "照这些改", before.get(1).get(3), moved, linked.name(), "钟新来家", added);
        List<Map.Entry<String, String>> changes = secretary.shown();
        assertThat(out(secretary)).isEqualTo(before);

        secretary.sendsAll(CHANGES, changes).is(200).reads("3处办得怎样", "记下了", "加好了");
        secretary.sendsAll(CHANGES, changes).is(200).reads("3处办得怎样", "记下了", "加好了");
        assertThat(linked.timesTold(moved)).isEqualTo(1);
        List<List<String>> after = out(secretary);
        assertThat(after.stream().map(row -> with(row, 0, "")).map(row -> with(row, 2, "")))
            .containsExactlyInAnyOrderElementsOf(wanted.stream()
                .map(row -> row.get(0).isEmpty() ? with(row, 4, village.who(Role.OTHER_LINKED).id()) : row)
                .map(row -> with(with(row, 0, ""), 2, ""))
                .toList());
        secretary.opens("/desk/roster").handsIn(FILE, file(after)).reads("没有不同").readsNot("照这些改</button>");

        List<List<String>> faulty = List.of(after.get(0), with(after.get(1), 3, village.name() + "1组73号"),
                with(after.get(2), 1, "别人"), with(after.get(3), 0, Town.household(v + 1, 1)));
        secretary.handsIn(FILE, file(faulty))
            .is(200)
            .reads("有2处不对", "第3行 head", "第4行 id", "没有这个编号", "先改好这些再传")
            .readsNot("照这些改</button>", "第2行 ");
        secretary.opens("/desk/roster").handsIn(FILE, "户主,住址\n张三,某处\n".getBytes(StandardCharsets.UTF_8)).reads("缺少这一列");
        secretary.opens("/desk/roster")
            .sends(CHANGES, Map.of("edit", "MOVED_OUT", "id", Town.household(v, 2), "v", ""))
            .is(400);
        byte[] huge = new byte[HandedIn.LARGEST + 20_000];
        secretary.opens("/desk/roster").handsIn(FILE, huge).is(413).reads("太大");
        secretary.handsIn(FILE, Map.of(), file(faulty)).is(403).reads("没有办成");
        assertThat(out(secretary)).isEqualTo(after);

        DeskBrowser leader = new DeskBrowser(WORLD).comesIn(village.who(Role.LEADER));
        leader.opens("/desk/roster?kind=members").readsNot("用文件改");
        leader.opens("/desk/roster").handsIn("/desk/roster/file?kind=members", file(after)).is(404);
        leader.opens("/desk/roster").handsIn(FILE, file(after)).reads("没有这个编号").readsNot(after.get(8).get(3));
        leader.opens("/desk/roster").sendsAll(CHANGES, ofLeader(leader, Town.household(v, 8))).is(200).reads("没找到");
        DeskBrowser member = new DeskBrowser(WORLD).comesIn(linked);
        member.handsIn(FILE, member.opens("/desk/today").hidden(), file(after)).is(404);
        member.opens("/desk/today").sendsAll(CHANGES, ofLeader(member, Town.household(v, 1))).is(404);
        assertThat(out(secretary)).isEqualTo(after);
        new DeskBrowser(WORLD).opens("/desk").handsIn(FILE, file(after)).is(403).reads("请先登录工作台");
    }

    /** As if a page had shown it to him. */
    private static List<Map.Entry<String, String>> ofLeader(DeskBrowser browser, String house) {
        return List.of(Map.entry("_csrf", browser.hidden().get("_csrf")),
                Map.entry("once", "0c0ffee0-0000-4000-8000-000000000000"), Map.entry("edit", "ADDRESS"),
                Map.entry("id", house), Map.entry("v", "某处1号"));
    }

}
