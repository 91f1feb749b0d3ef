package cn.lianhu.sandbox.browser;

import static cn.lianhu.sandbox.browser.Desk.MEMBER;
import static cn.lianhu.sandbox.browser.Desk.RESIDENT;
import static cn.lianhu.sandbox.browser.Desk.SECRETARY;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The desk on the web (工作台), entered with what a phone of the page is sent. */
class WebDeskTest extends WithBrowser {

    private static final Pattern CODE = Pattern.compile("登录码：(\\d{4} \\d{4})");

    private static final Pattern LINK = Pattern.compile("/desk/in\\?k=[0-9A-Z]+");

    private static final Pattern TICKET = Pattern.compile("/t/[0-9A-Za-z-]+");

    /** One of the county's desk. */
    private static final String COUNTY = "M0007";

    private static final int DESK = 1280;

    private static final Path PHOTO = Path.of("src/main/resources/phones/samples/dark-road.jpg");

    private static String found(Pattern what, String text) {
        Matcher matcher = what.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(matcher.groupCount());
    }

    /** What the member reads who asks for the desk, whatever else he is told just then. */
    private static String asked(Desk phones) {
        return asked(phones, MEMBER);
    }

    private static String asked(Desk phones, String member) {
        Locator answers = phones.phone(member).locator(".entry[data-by=ACCOUNT]")
            .filter(new Locator.FilterOptions().setHasText("登录码："));
        int before = answers.count();
        phones.says(member, "工作台");
        assertThat(answers).hasCount(before + 1);
        return answers.last().innerText();
    }

    /** Checked, and kept to be looked at, at each width; a resident's page is a phone's alone. */
    private static void looksWell(Page page, String name) {
        int width = page.viewportSize().width;
        if (width == DESK) {
            for (int other : new int[] {1920, 390}) {
                page.setViewportSize(other, 900);
                picture(page, name + "-" + other);
            }
            page.setViewportSize(width, 900);
        }
        picture(page, name + "-" + width);
        assertThat(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze()
            .getViolations()).extracting(rule -> rule.getId() + ": "
            + rule.getNodes().stream().map(CheckedNode::getHtml).toList())
            .isEmpty();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
            .setPath(Path.of("target", "looks", "desk-" + name + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .as("scrolls sideways").isEqualTo(0);
    }

    @Test
    void showsWhatWaitsAndTakesItsWords() {
        Desk phones = desk();
        String number = Desk.number(phones.says(RESIDENT, "新问题 路口的灯又不亮，晚上不敢走"));
        String code = found(CODE, asked(phones));
        Page page = page(new Browser.NewContextOptions().setViewportSize(DESK, 900).setBypassCSP(true));
        page.navigate(program.at("/desk").toString());
        looksWell(page, "login");
        page.getByLabel("登录码").fill(code);
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("今天");
        assertThat(phones.told(MEMBER, "您的工作台刚才登录了")).isVisible();
        looksWell(page, "today");
        page.getByText("#" + number).click();
        assertThat(page.locator("blockquote")).containsText("晚上不敢走");
        page.locator("button[value=接单]").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("您接了");
        looksWell(page, "ticket");
        page.getByText("工单").first().click();
        page.getByLabel("状态").selectOption("ALL");
        page.getByText("找", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("table.tickets")).containsText("#" + number);
        looksWell(page, "tickets");
        page.locator("nav >> text=走访").click();
        page.getByLabel("说两句").fill("聊了聊天");
        page.getByText("记上", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("记上了");
        looksWell(page, "visits");
        page.getByText("退出登录").click();
        assertThat(page.locator("h1")).hasText("登录");
    }

    @Test
    void showsTheCountyWhatItAloneHas() {
        Desk phones = desk();
        phones.opens("廖家旺", COUNTY);
        String link = found(LINK, asked(phones, COUNTY));
        Page page = page(new Browser.NewContextOptions().setViewportSize(DESK, 900).setBypassCSP(true));
        page.navigate(program.at(link).toString());
        page.getByText("是我，进去").click();
        page.locator("nav >> text=工单").click();
        page.getByText("收12345转来的文件").click();
        assertThat(page.locator("h1")).containsText("12345");
        looksWell(page, "hotline");
        page.locator("nav >> text=公示稿").click();
        assertThat(page.locator("h1")).containsText("公示稿");
        looksWell(page, "article");
        page.locator("nav >> text=谁看过").click();
        assertThat(page.locator("td").filter(new Locator.FilterOptions().setHasText("工单")).first()).isVisible();
        looksWell(page, "looked");
    }

    @Test
    void showsFiguresTheRosterAndTheScheme() {
        Page page = atFigures(new Browser.NewContextOptions().setViewportSize(DESK, 900).setBypassCSP(true));
        looksWell(page, "figures");
        page.locator("nav >> text=先办").click();
        assertThat(page.locator("td").filter(new Locator.FilterOptions().setHasText("路灯照明")).first()).isVisible();
        looksWell(page, "ahead");
        page.locator("nav >> text=承诺").click();
        assertThat(page.locator("h1")).hasText("今年的承诺");
        looksWell(page, "promises");
        page.locator("nav >> text=积分").click();
        assertThat(page.locator("h1")).hasText("积分");
        looksWell(page, "points");
        page.locator("nav >> text=送达").click();
        assertThat(page.locator("h1")).hasText("消息送不到的人");
        looksWell(page, "delivery");
        page.locator("nav >> text=名册").click();
        looksWell(page, "roster");
        handsIn(page, "H9999,张木根,,翔安社区3组28号,");
        assertThat(page.locator(".faults")).containsText("第2行 id");
        looksWell(page, "rosterfaults");
        handsIn(page, ",张木根,,翔安社区3组28号,");
        assertThat(page.locator("table.changes")).containsText("张木根家");
        looksWell(page, "rosterfile");
        page.locator("button.main").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("加好了");
        looksWell(page, "rosterchanged");
        page.locator("nav >> text=名册").click();
        page.locator("td a").first().click();
        assertThat(page.locator("h2").first()).isVisible();
        looksWell(page, "household");
        page.navigate(program.at("/desk/roster/letters").toString());
        looksWell(page, "areas");
        page.getByText("绑定信", new Page.GetByTextOptions().setExact(true)).first().click();
        assertThat(page.locator("article").first()).isVisible();
        looksWell(page, "letters");
    }

    private static void handsIn(Page page, String row) {
        byte[] csv = ("id,head,grid,address,member\n" + row + "\n").getBytes(StandardCharsets.UTF_8);
        page.getByLabel("改好的文件").setInputFiles(new FilePayload("名册.csv", "text/csv", csv));
        page.locator("form[enctype] button").click();
    }

    /** The desk's policy forbids whatever is not the desk's own; WithBrowser complains of what it refuses. */
    @Test
    void drawsFiguresUnderItsOwnPolicyAndHasThemAsATableWithoutScript() {
        Page page = atFigures(new Browser.NewContextOptions().setViewportSize(DESK, 900));
        assertThat(page.locator("#chart canvas")).isVisible();

        Page plain = atFigures(new Browser.NewContextOptions().setViewportSize(DESK, 900).setJavaScriptEnabled(false));
        assertThat(plain.locator("#chart")).isHidden();
        assertThat(plain.locator("tbody")).containsText("路灯照明");
    }

    private Page atFigures(Browser.NewContextOptions options) {
        Desk phones = desk();
        for (String where : new String[] {"路口", "祠堂门口", "篮球场"}) {
            phones.says(RESIDENT, "新问题 " + where + "的灯又不亮，晚上不敢走");
        }
        String link = found(LINK, asked(phones, SECRETARY));
        Page page = page(options);
        page.navigate(program.at(link).toString());
        page.getByText("是我，进去").click();
        page.locator("nav >> text=统计").click();
        assertThat(page.locator("h1")).hasText("统计");
        page.getByLabel("按什么分").selectOption("CATEGORIES");
        page.locator("form.choose button").click();
        assertThat(page.locator("table.figures")).isVisible();
        return page;
    }

    @Test
    void showsATicketToWhoReportedIt() {
        Desk phones = desk();
        String number = Desk.number(phones.says(RESIDENT, "新问题 路口的灯又不亮，晚上不敢走"));
        phones.does(RESIDENT, "photo");
        phones.phone(RESIDENT).locator("input[data-file=photo-file]").setInputFiles(PHOTO);
        assertThat(phones.told(RESIDENT, "照片")).isVisible();
        phones.says(RESIDENT, "进度 " + number);
        String link = phones.told(RESIDENT, "网页上看").locator("a").getAttribute("href");
        Page page = page(new Browser.NewContextOptions().setViewportSize(390, 844).setBypassCSP(true));
        page.navigate(program.at(found(TICKET, link)).toString());
        assertThat(page.locator("h1")).hasText("#" + number + " 路灯照明");
        looksWell(page, "page-bare");
        page.getByText("这是我报的，看全部").click();

        assertThat(page.locator("blockquote")).containsText("晚上不敢走");
        assertThat(page.locator("img")).hasJSProperty("complete", true);
        assertThat(page.locator("img").evaluate("image => image.naturalWidth")).isNotEqualTo(0);
        looksWell(page, "page-own");
        page.locator("button[value=催办]").click();
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
        looksWell(page, "page-said");
    }

    @Test
    void isEnteredByTheLinkWithoutAnyScript() {
        String link = found(LINK, asked(desk()));
        Page page = page(new Browser.NewContextOptions().setViewportSize(DESK, 900).setJavaScriptEnabled(false));
        page.navigate(program.at(link).toString());
        page.getByText("是我，进去").click();
        assertThat(page.locator("h1")).hasText("今天");
    }
}
