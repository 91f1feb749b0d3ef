package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import cn.lianhu.ledger.Ledger;
import cn.lianhu.sandbox.replay.year.Recount;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk on the web, as a browser sees it. */
class DeskStoryTest {

    private static final World WORLD = World.start(Account.PLAIN);

    private static final Pattern NUMBER = Pattern.compile("/desk/ticket/(\\d+)\">#");

    private static final Pattern LINK = Pattern.compile("(/desk/in\\?k=[0-9A-Z]+)");

    private Village village;

    private Person member;

    @AfterAll
    static void stop() {
        WORLD.close();
    }

    @BeforeEach
    void begin() {
        WORLD.clock().toMonday("10:00");
        village = WORLD.village();
        member = village.who(Role.LINKED);
    }

    private static DeskBrowser browser() {
        return new DeskBrowser(WORLD);
    }

    private long reported(String words) {
        return village.resident(1).says(words).number();
    }

    @Test
    void isEnteredByACodeThatServesOnceAndTellsSo() {
        String code = DeskBrowser.code(member);
        browser().opens("/desk").is(200).reads("八位登录码").sends("/desk", Map.of("code", code)).isSentTo("/desk/today");

        member.isTold("您的工作台刚才登录了", "Windows电脑上的Edge", "127.0.0.1");
        browser().opens("/desk").sends("/desk", Map.of("code", code)).is(422).reads("用过了");
        browser().opens("/desk").sends("/desk", Map.of("code", "12 34")).is(422).reads("八位数字");
    }

    @Test
    void isEnteredByTheLinkThoughAScannerOpenedItFirst() {
        Matcher link = LINK.matcher(member.says("工作台").text());
        assertThat(link.find()).isTrue();
        browser().opens(link.group(1)).is(200);

        browser().opens(link.group(1)).reads("是我，进去").sends("/desk/in", Map.of()).isSentTo("/desk/today");
        browser().opens(link.group(1)).sends("/desk/in", Map.of()).is(422);
    }

    @Test
    void showsNothingToWhoIsNotIn() {
        long number = reported("路口的灯又不亮咯");
        for (String path : new String[] { "/desk/today", "/desk/ticket/" + number, "/desk/ticket/999999" }) {
            browser().opens(path).isSentTo("/desk").readsNot("灯");
        }
    }

    @Test
    void takesNoFormThatIsNotItsOwn() {
        DeskBrowser in = browser().comesIn(member);
        long number = reported("路口的灯又不亮咯");
        in.opens("/desk/ticket/" + number);
        Map<String, String> fields = new HashMap<>(in.hidden());
        fields.remove("_csrf");
        fields.put("word", "接单");

        in.sendsOnly("/desk/ticket/" + number, fields).is(403).reads("再来一次");
        in.sendsOnly("/desk/out", Map.of()).is(403);
        WORLD.ticket(number).is(TicketState.ASSIGNED);
    }

    @Test
    void listsWhatWaitsAndDoesWhatTheChatDoesOnce() {
        long number = reported("路口的灯又不亮咯，晚上看不见");
        DeskBrowser in = browser().comesIn(member);
        in.opens("/desk/today")
            .reads("等您接单", "#" + number, "灯又不亮")
            .opens("/desk/ticket/" + number)
            .is(200)
            .reads("路口的灯又不亮咯，晚上看不见", ">接单</button>", ">完成</button>")
            .readsNot(">办结</button>");

        Map<String, String> accept = new HashMap<>(in.hidden());
        accept.put("word", "接单");
        in.sendsOnly("/desk/ticket/" + number, accept).is(200).reads("您接了");
        in.sendsOnly("/desk/ticket/" + number, accept).is(200);
        assertThat(WORLD.ticket(number).is(TicketState.IN_PROGRESS).history(TicketEvent.ACCEPT)).hasSize(1);
        village.resident(1).isTold("#" + number);

        in.opens("/desk/ticket/" + number)
            .sends("/desk/ticket/" + number, Map.of("word", "完成", "more", "换了灯泡"))
            .reads("报完成了");
        in.opens("/desk/ticket/" + number).sends("/desk/ticket/" + number, Map.of("word", "办结")).reads("不能这样办");
        browser().comesIn(village.who(Role.SECRETARY))
            .opens("/desk/today")
            .reads("等您看了办结", "#" + number)
            .opens("/desk/ticket/" + number)
            .reads("换了灯泡")
            .sends("/desk/ticket/" + number, Map.of("word", "办结"))
            .reads("办结了");
        WORLD.ticket(number).is(TicketState.CLOSED);
    }

    @Test
    void listsATableActsOnSeveralAndGivesItAsAFile() throws IOException {
        long lamp = reported("路口的灯又不亮咯，晚上看不见");
        long pipe = village.resident(2).says("新问题 门口水管漏水，流到路上").number();
        long rubbish = village.resident(3).says("新问题 桥头垃圾好几天没人收").number();
        List.of(lamp, pipe).forEach(number -> {
            member.says("接单 " + number);
            member.says("完成 " + number + " 修好了");
        });
        DeskBrowser in = browser().comesIn(village.who(Role.SECRETARY));
        in.opens("/desk/tickets")
            .is(200)
            .reads("#" + lamp, "#" + pipe, "#" + rubbish, "共3件")
            .opens("/desk/tickets?state=RESOLVED&order=LIMIT")
            .reads("#" + lamp, "#" + pipe)
            .readsNot("#" + rubbish);

        in.sendsSeveral("/desk/tickets?state=RESOLVED", Map.of("do", "close", "more", "看过了"), "n", List.of())
            .reads("还没有选");
        in.sendsSeveral("/desk/tickets?state=RESOLVED", Map.of("do", "close", "more", "看过了"), "n",
                List.of(lamp, pipe, rubbish, 999_999L))
            .is(200)
            .reads("办了2件", "没有变的2件", "不归您看");
        WORLD.ticket(lamp).is(TicketState.CLOSED);
        WORLD.ticket(pipe).is(TicketState.CLOSED);
        WORLD.ticket(rubbish).is(TicketState.ASSIGNED);
        in.opens("/desk/tickets")
            .sendsSeveral("/desk/tickets", Map.of("do", "forward", "more", ""), "n", List.of(rubbish))
            .reads("转给谁")
            .sendsSeveral("/desk/tickets", Map.of("do", "forward", "more", village.who(Role.OTHER_LINKED).name()), "n",
                    List.of(rubbish))
            .reads("办了1件");
        in.sendsOnly("/desk/tickets", Map.of("do", "close", "n", Long.toString(rubbish))).is(403);

        in.opens("/desk/tickets?state=ALL").reads("共3件");
        List<String> shown = NUMBER.matcher(in.page().body()).results().map(number -> number.group(1)).toList();
        List<List<String>> rows = sheet(in.takes("/desk/tickets.xlsx?state=ALL"));
        assertThat(rows.getFirst()).startsWith("编号", "反映时间").contains("12345类别代码");
        assertThat(rows.stream().skip(1).map(List::getFirst)).containsExactlyElementsOf(shown);
        assertThat(rows.toString()).contains("晚上看不见", "已办结").doesNotContain(village.resident(1).name());
        HttpResponse<byte[]> text = in.takes("/desk/tickets.csv?state=CLOSED");
        assertThat(new String(text.body(), StandardCharsets.UTF_8))
            .startsWith("\uFEFFnumber,reported_at,category,category_name,standard_code,")
            .contains("\n" + lamp + ",")
            .doesNotContain("\n" + rubbish + ",");
        browser().opens("/desk/tickets.csv").isSentTo("/desk");
        browser().comesIn(WORLD.village().who(Role.SECRETARY))
            .opens("/desk/tickets?state=ALL")
            .readsNot("#" + lamp, "#" + rubbish)
            .opens("/desk/tickets?number=" + lamp)
            .readsNot("#" + lamp)
            .opens("/desk/tickets?state=x&level=x&from=x&before=x.x&page=0&area=%22%3E%3Cscript%3E")
            .is(200)
            .readsNot("<script");
    }

    private static List<List<String>> sheet(HttpResponse<byte[]> file) throws IOException {
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains(".xlsx");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file.body()))) {
            return book.getFirstSheet()
                .read()
                .stream()
                .map(row -> row.stream().filter(Objects::nonNull).map(Cell::getText).toList())
                .toList();
        }
    }

    @Test
    void saysTheSameOfWhatIsNotHisAndWhatIsNot() {
        long number = WORLD.village().resident(1).says("五组的水管漏了").number();
        DeskBrowser in = browser().comesIn(member);

        String foreign = in.opens("/desk/ticket/" + number).is(404).page().body();
        String none = in.opens("/desk/ticket/999999").is(404).page().body();

        assertThat(withoutSecrets(foreign)).isEqualTo(withoutSecrets(none));
        in.opens("/desk/today").readsNot("#" + number);
    }

    private static String withoutSecrets(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void showsWhatPeopleWroteAsTheyWroteIt() {
        long number = reported("路口的灯又不亮咯<script>alert(1)</script>\" onload=\"x");
        DeskBrowser in = browser().comesIn(member);

        in.opens("/desk/ticket/" + number).reads("alert(1)").readsNot("<script");
        in.opens("/desk/today").readsNot("<script");
        in.opens("/desk/in?k=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").is(200).readsNot("<script");
        assertThat(in.page().headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
        assertThat(in.page().headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void isOverWhenHeSaysSoWhenHeGoesAndWhenHisBindingIsReset() {
        DeskBrowser left = browser().comesIn(member);
        DeskBrowser thief = browser().steals(left).opens("/desk/today").is(200);
        left.opens("/desk/today").sends("/desk/out", Map.of()).isSentTo("/desk");
        thief.opens("/desk/today").isSentTo("/desk");

        DeskBrowser notHe = browser().comesIn(member);
        member.taps("不是我登录的").reads("都退出来了");
        notHe.opens("/desk/today").isSentTo("/desk");

        DeskBrowser reset = browser().comesIn(member);
        thief = browser().steals(reset).opens("/desk/today").is(200);
        village.who(Role.SECRETARY).says("重置绑定 " + member.name()).reads(member.name());
        thief.opens("/desk/today").isSentTo("/desk");
        reset.opens("/desk/today").isSentTo("/desk");
        member.bound();
        thief.opens("/desk/today").isSentTo("/desk");
    }

    @Test
    void countsWhatBecameOfReportsAndProposesWhatComesAgain() {
        long number = reported("路口的灯又不亮咯");
        member.says("完成 " + number + " 换了灯泡");
        village.who(Role.SECRETARY).says("办结 " + number);
        village.resident(2).says("新问题 篮球场的路灯坏了");
        village.resident(3).says("新问题 祠堂门口路灯不亮，和别家的不是一回事");
        DeskBrowser in = browser().comesIn(village.who(Role.SECRETARY));

        in.opens("/desk/figures?split=CATEGORIES")
            .is(200)
            .reads(village.name(), "路灯照明</th><td>3</td><td>1</td><td>1</td><td>1</td>", "怎么算的")
            .readsNot("＊");
        assertThat(in.page().headers().allValues("Content-Security-Policy")).hasSize(1)
            .first(STRING)
            .contains("default-src 'none'", "script-src 'self'")
            .doesNotContain("unsafe");
        in.opens("/desk/echarts.js").is(200).reads("echarts").opens("/desk/figures.js").is(200);
        in.opens("/desk/figures.xlsx").is(200);
        assertThat(in.page().headers().firstValue("Content-Disposition").orElse("")).contains(".xlsx");
        in.opens("/desk/ahead").is(200).reads("路灯照明", "3次", "#" + number);

        browser().comesIn(village.who(Role.TOWNSHIP)).opens("/desk/figures").is(200).reads("＊");
        String foreign = Town.branch(village.index() == 0 ? 1 : 0);
        in.opens("/desk/figures?area=" + foreign).reads(">" + village.name()).readsNot("\"" + foreign + "\"");
        browser().comesIn(member).opens("/desk/figures").is(404).readsNot("路灯照明").opens("/desk/ahead").is(404);
        browser().opens("/desk/figures.xlsx").isSentTo("/desk");
        assertThat(Recount.differences(WORLD.part(Ledger.class), number + 200)).isEmpty();
    }

    /** Of every page, every file and whatever may be asked of them. */
    private static List<String> everything(Village of, long number) {
        String grid = Town.grid(of.index(), 1);
        String branch = Town.branch(of.index());
        String household = Town.household(of.index(), 1);
        return List.of("/desk/today", "/desk/tickets", "/desk/tickets?state=ALL",
                "/desk/tickets?state=ALL&area=" + branch, "/desk/tickets?number=" + number,
                "/desk/tickets.csv?state=ALL", "/desk/tickets.csv?state=ALL&area=" + grid,
                "/desk/tickets.xlsx?state=ALL&area=" + Town.township(of.index()), "/desk/ticket/" + number,
                "/desk/ticket/" + number + "/media/0", "/desk/visits", "/desk/promises", "/desk/points",
                "/desk/visits.xlsx", "/desk/promises.xlsx", "/desk/points.xlsx", "/desk/roster",
                "/desk/roster?kind=members&q=" + Town.member(of.index(), Role.LINKED), "/desk/roster?kind=posts",
                "/desk/roster?q=" + household, "/desk/roster.xlsx?kind=households", "/desk/roster.xlsx?kind=members",
                "/desk/roster.xlsx?kind=posts", "/desk/roster/household/" + household,
                "/desk/roster/member/" + Town.member(of.index(), Role.LINKED), "/desk/roster/letters",
                "/desk/roster/letters?grid=" + grid, "/desk/roster/letters?branch=" + branch,
                "/desk/roster/poster?grid=" + grid, "/desk/figures", "/desk/figures?area=" + branch,
                "/desk/figures.xlsx?area=" + grid, "/desk/ahead", "/desk/delivery", "/desk/delivery?village=" + branch,
                "/desk/looked");
    }

    @Test
    void showsAndGivesNobodyWhatIsOfAnotherArea() throws IOException {
        Village foreign = WORLD.village();
        long number = foreign.resident(1).says("新问题 榕树下的灯又灭了，走不得路").number();
        foreign.who(Role.LINKED).says("承诺 每月替独居老人打扫一次");
        List<String> marks = List.of(foreign.resident(1).name(), foreign.who(Role.LINKED).name(),
                foreign.who(Role.SECRETARY).name(), "榕树下", "替独居老人", foreign.name() + "第1网格",
                Town.code(Town.household(foreign.index(), 1)), "#" + number);
        for (Role role : Role.values()) {
            DeskBrowser in = browser().comesIn(village.who(role));
            for (String path : everything(foreign, number)) {
                assertThat(marks).as(role + " at " + path).noneMatch(text(in.takes(path))::contains);
            }
        }
        StringBuilder his = new StringBuilder();
        for (Person who : List.of(WORLD.desk(1), foreign.who(Role.SECRETARY))) {
            DeskBrowser in = browser().comesIn(who);
            for (String path : everything(foreign, number)) {
                his.append(text(in.takes(path)));
            }
        }
        assertThat(his.toString()).as("what those whose it is see").contains(marks);
    }

    /** Of a page, or of all cells of a workbook. */
    private static String text(HttpResponse<byte[]> file) throws IOException {
        return file.statusCode() == 200 && file.uri().getPath().endsWith(".xlsx") ? sheet(file).toString()
                : new String(file.body(), StandardCharsets.UTF_8);
    }

    @Test
    void recordsVisitsAndWhatWasPromisedByTheirWords() {
        String house = Town.household(village.index(), 1);
        DeskBrowser in = browser().comesIn(member).opens("/desk/visits").is(200).reads(village.resident(1).name());
        in.sends("/desk/visits", Map.of("which", house, "more", "聊了聊天")).is(200).reads("记上了").reads("今天");
        in.sends("/desk/visits", Map.of("which", Town.household(village.index(), 9))).reads("不能这样记");
        member.says("走访").reads("聊了聊天");
        browser().comesIn(village.who(Role.SECRETARY)).opens("/desk/visits").is(200).readsNot("聊了聊天");

        member.says("承诺 每月替独居老人打扫一次");
        in.opens("/desk/promises").is(200).reads("每月替独居老人打扫一次");
        in.sends("/desk/promises", Map.of("which", "1", "more", "扫了三家")).is(200).reads("今天，扫了三家");
        in.sends("/desk/promises", Map.of("which", "2", "more", "扫了三家")).reads("不能这样记");
        browser().comesIn(village.who(Role.SECRETARY)).opens("/desk/promises").reads(member.name()).reads("扫了三家");
        browser().comesIn(village.who(Role.TOWNSHIP)).opens("/desk/promises").readsNot("扫了三家");
    }

    @Test
    void givesPointsByTheirWordAndShowsWhatAVillagePublishes() throws IOException {
        String house = Town.household(village.index(), 1);
        DeskBrowser in = browser().comesIn(member).opens("/desk/points").is(200).reads(village.resident(1).name());
        in.sends("/desk/points", Map.of("which", house, "more", "waste-sorting"))
            .is(200)
            .reads("2分")
            .reads("<td data-of=\"有\">2");
        in.sends("/desk/points", Map.of("which", house, "more", "nothing")).reads("不能这样记");
        in.sends("/desk/points", Map.of("which", Town.household(village.index(), 9), "more", "waste-sorting"))
            .reads("不能这样记");
        browser().comesIn(village.who(Role.SECRETARY))
            .opens("/desk/points")
            .reads("给出2分")
            .reads("肥皂")
            .readsNot(village.resident(1).name());
        browser().comesIn(village.who(Role.TOWNSHIP)).opens("/desk/points").readsNot(village.resident(1).name());

        List<List<String>> book = sheet(browser().comesIn(village.who(Role.SECRETARY)).takes("/desk/points.xlsx"));
        assertThat(book.getFirst()).startsWith("日子", "村", "户主", "事由");
        assertThat(book.get(1)).contains(village.resident(1).name(), "垃圾分类", "2", member.name());
        assertThat(sheet(in.takes("/desk/points.xlsx"))).hasSize(1);
        assertThat(sheet(in.takes("/desk/visits.xlsx")).toString()).contains(village.resident(1).name());
    }

    @Test
    void keepsWhoLookedAndShowsItToTheCounty() {
        long number = reported("路口的灯又不亮咯");
        browser().comesIn(village.who(Role.SECRETARY))
            .opens("/desk/ticket/" + number)
            .is(200)
            .readsNot("谁看过")
            .opens("/desk/tickets.csv")
            .is(200)
            .opens("/desk/looked")
            .is(404)
            .readsNot("导出");

        DeskBrowser desk = browser().comesIn(WORLD.desk(1));
        String secretary = village.who(Role.SECRETARY).name();
        desk.opens("/desk/looked").is(200).reads(secretary).reads("导出" + village.name() + "的工单");
        desk.opens("/desk/ticket/" + number).is(200).reads("谁看过").reads(secretary).reads("这一件");
    }

    /** A name and a house are planted, and a ticket whose reporter was not asked. */
    @Test
    void draftsWhatIsPublishedOfAMonthWithoutNamesHousesAndTheUnasked() {
        String month = WORLD.clock().now().toLocalDate().toString().substring(0, 7);
        Person reporter = village.resident(1);
        String name = reporter.name();
        for (String done : List.of("换了桥头那盏的灯泡", name + "门口也换了", "3组7号门前换了一根线", "没问过的那盏")) {
            long number = reporter.says("新问题 " + done.length() + "号杆子的灯不亮了").number();
            member.says("接单 " + number).reads("#" + number);
            member.says("完成 " + number + " " + done).reads("#" + number);
            village.who(Role.SECRETARY).says("办结 " + number).reads("#" + number);
            Answer rated = reporter.says("满意 " + number);
            if (!done.startsWith("没问过")) {
                rated.reads("可以登 " + number);
                reporter.says("可以登 " + number).reads("谢谢");
            }
        }

        browser().comesIn(village.who(Role.SECRETARY)).opens("/desk/article?month=" + month).is(404);
        DeskBrowser desk = browser().comesIn(WORLD.desk(1));
        desk.opens("/desk/article?month=" + month).is(200).reads("公示稿", "换了桥头那盏的灯泡");
        desk.opens("/desk/article.html?month=" + month)
            .is(200)
            .reads("换了桥头那盏的灯泡", "一审", "三校", "还没有评的")
            .readsNot(name)
            .readsNot("7号")
            .readsNot("没问过");
    }

    @Test
    void endsAfterTwoHoursUnused() {
        DeskBrowser in = browser().comesIn(member);
        WORLD.clock().advance(Duration.ofMinutes(110));
        in.opens("/desk/today").is(200);
        WORLD.clock().advance(Duration.ofMinutes(110));
        in.opens("/desk/today").is(200);
        WORLD.clock().advance(Duration.ofMinutes(121));
        in.opens("/desk/today").isSentTo("/desk");
    }

}
