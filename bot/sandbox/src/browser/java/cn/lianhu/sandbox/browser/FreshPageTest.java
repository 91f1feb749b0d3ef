package cn.lianhu.sandbox.browser;

import static cn.lianhu.sandbox.browser.Desk.LEADER;
import static cn.lianhu.sandbox.browser.Desk.MEMBER;
import static cn.lianhu.sandbox.browser.Desk.RESIDENT;
import static cn.lianhu.sandbox.browser.Desk.SECRETARY;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a visitor finds who comes to a sandbox in which something has happened, and what he may do with all of it. */
class FreshPageTest extends WithBrowser {

    private boolean beginning;

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900);
    }

    @Test
    void showsTheNewestTicketHoweverLateItsPanelComes() {
        String number = Desk.number(desk().says(RESIDENT, "路灯不亮"));
        Page page = page(wide());
        page.route("**/side/side.js", route -> {
            page.waitForTimeout(1_500);
            route.resume();
        });
        Desk late = new Desk(page, program.at("/").toString());
        assertThat(late.ticket().locator("h2 .number")).hasText("#" + number);
    }

    @Test
    void showsATicketThatNoChatSpeaksOfAnyMore() {
        String number = Desk.number(desk().says(RESIDENT, "路灯不亮"));
        program.send(java.net.http.HttpRequest.newBuilder(program.at("/sandbox/emulator/users")).DELETE());
        Desk fresh = desk();
        assertThat(fresh.ticket().locator("h2 .number")).hasText("#" + number);
    }

    @Test
    void speaksEnglishInAnEnglishBrowser() {
        Desk desk = open(wide().setLocale("en-US"));
        assertThat(desk.page().locator("html")).hasAttribute("lang", "en");
        String number = Desk.number(desk.says(RESIDENT, "路灯不亮"));
        assertThat(desk.ticket().locator("h2")).containsText("#" + number);
        assertThat(desk.ticket().locator("h2")).containsText("Street lights");
        desk.moves("deadline");
        assertThat(desk.ticket().locator(".history li[data-event=escalate] p"))
                .containsText(Pattern.compile("did not accept it by the limit|was not reached by the limit"));
        assertThat(desk.ticket().locator(".handler")).containsText("(Grid leader)");
    }

    @ParameterizedTest
    @CsvSource({"lcs, M0023", "lichangshun, M0023"})
    void findsPeopleByPinyin(String typed, String person) {
        desk().opens(typed, person);
    }

    @Test
    void saysWhenNobodyIsFound() {
        Desk desk = desk();
        desk.page().locator("#people input[type=search]").fill("查无此人");
        assertThat(desk.page().locator("#people-found .found-none")).containsText("没找到“查无此人”");
        desk.page().keyboard().press("Enter");
        assertThat(desk.page().locator("#people-found")).isVisible();
    }

    @Test
    void saysWhatToDoWhenAllPhonesAreClosed() {
        Desk desk = desk();
        for (String person : new String[] {RESIDENT, MEMBER, SECRETARY}) {
            desk.does(person, "close");
        }
        assertThat(desk.page().locator(".none-open")).containsText("手机都关上了");
        desk.page().locator(".none-open button").click();
        assertThat(desk.phone(RESIDENT)).isVisible();
        assertThat(desk.page().locator(".none-open")).hasCount(0);
    }

    @Test
    void reachesTheOfficersAsTheReadmeSays() {
        Desk desk = desk();
        String number = Desk.number(desk.says(RESIDENT, "路灯不亮"));
        desk.moves("deadline");
        desk.opens("陈秀英", LEADER);
        assertThat(desk.told(LEADER, number)).isVisible();
    }

    @Test
    void listsAllTickets() {
        Desk desk = desk();
        String one = Desk.number(desk.says(RESIDENT, "路灯不亮"));
        String other = Desk.number(desk.says(RESIDENT, "村口的垃圾没人收"));
        desk.page().locator("#tickets summary").click();
        assertThat(desk.page().locator("#tickets li[data-ticket='" + other + "']")).isVisible();
        desk.page().locator("#tickets li[data-ticket='" + one + "'] button").click();
        assertThat(desk.ticket().locator("h2 .number")).hasText("#" + one);
    }

    @Test
    void givesTheChatAsAFile() throws IOException {
        Desk desk = desk();
        desk.says(RESIDENT, "路灯不亮");
        desk.does(RESIDENT, "more");
        Download file = desk.page().waitForDownload(() -> desk.does(RESIDENT, "save-chat"));
        assertThat(file.suggestedFilename()).startsWith("联户通-").endsWith(".txt");
        assertThat(Files.readString(file.path())).contains("我：路灯不亮", "联户通：").doesNotContain("<a ");
    }

    @Test
    void beginsAnew() {
        beginning = true;
        Desk desk = desk();
        desk.says(RESIDENT, "路灯不亮");
        desk.says(RESIDENT, "水管漏水了");
        desk.page().locator("button[data-do=anew]").click();
        desk.page().waitForNavigation(() -> desk.page().locator("button[data-do=anew-now]").click());
        Locator chat = desk.phone(RESIDENT).locator(".entry[data-by=ACCOUNT]");
        assertThat(chat.filter(new Locator.FilterOptions().setHasText("绑好了"))).hasCount(1);
        assertThat(desk.ticket()).containsText("还没有单子");
        assertThat(Desk.number(desk.says(RESIDENT, "路灯不亮"))).isEqualTo("1001");
    }

    /** While everything is being forgotten, the page may still ask for what is not there any more. */
    @Override
    boolean expects(String complaint) {
        return beginning && complaint.contains("status of 404");
    }
}
