package cn.lianhu.sandbox.browser;

import static cn.lianhu.sandbox.browser.Desk.MEMBER;
import static cn.lianhu.sandbox.browser.Desk.RESIDENT;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhonesOnThePageTest extends WithBrowser {

    @Test
    void sendsARecordedVoice() {
        Desk desk = desk();
        desk.does(RESIDENT, "voice");
        Locator record = desk.phone(RESIDENT).locator("button[data-do=record]");
        record.click();
        assertThat(record).containsText(Pattern.compile("[12]″"));
        record.click();

        Locator voice = desk.phone(RESIDENT).locator(".entry[data-by=USER][data-kind=voice] .voice[data-seconds]");
        assertThat(voice.last()).containsText("″");
        assertThat(desk.told(RESIDENT, "语音")).isVisible();
    }

    @Test
    void reportsByKeyboardAlone() {
        Desk desk = desk();
        tabsTo(desk, "section.phone[data-person=" + RESIDENT + "] [name=say]");
        desk.page().keyboard().type("巷子里的路灯不亮");
        desk.page().keyboard().press("Enter");
        assertThat(desk.told(RESIDENT, "路灯照明", "收到了")).isVisible();

        Locator photo = tabsTo(desk, "section.phone[data-person=" + RESIDENT + "] button[data-do=photo]");
        desk.page().keyboard().press("Enter");
        desk.page().keyboard().press("Escape");
        assertThat(photo).isFocused();
        desk.page().keyboard().press("Enter");
        tabsTo(desk, "section.phone[data-person=" + RESIDENT + "] button[data-do=photo-sample]");
        desk.page().keyboard().press("Enter");
        assertThat(desk.phone(RESIDENT).locator(".entry[data-by=USER][data-kind=image]").last()).isVisible();
    }

    private static Locator tabsTo(Desk desk, String what) {
        Locator wanted = desk.page().locator(what);
        for (int presses = 0; presses < 25; presses++) {
            if (Boolean.TRUE.equals(wanted.evaluate("one => one === document.activeElement"))) {
                return wanted;
            }
            desk.page().keyboard().press("Tab");
        }
        throw new AssertionError("not reached by the Tab key: " + what);
    }

    @Test
    void isKnownAgainAfterFollowingAnew() {
        Desk desk = desk();
        Locator bound = desk.phone(RESIDENT).locator(".entry[data-by=ACCOUNT]",
                new Locator.LocatorOptions().setHasText("绑好了"));
        assertThat(bound).not().hasCount(0);
        int before = bound.count();
        desk.does(RESIDENT, "more");
        desk.does(RESIDENT, "unfollow");
        desk.does(RESIDENT, "follow");
        assertThat(bound).hasCount(before + 1);
        assertThat(desk.says(RESIDENT, "桥头的灯不亮")).contains("李长顺");
    }

    @Test
    void showsTheTimeToWhichAnotherWindowMovedOn() {
        Desk desk = desk();
        Page other = desk.page().context().newPage();
        other.navigate(desk.page().url());
        desk.moves("day");
        String day = desk.page().locator("#clock .clock-day").innerText();
        assertThat(other.locator("#clock .clock-day")).hasText(day);
    }

    @Test
    void leavesTheKeyboardOnThePageWhenAPhoneIsClosed() {
        Desk desk = desk();
        desk.phone(MEMBER).locator("button[data-do=close]").press("Enter");
        assertThat(desk.phone(MEMBER)).hasCount(0);
        assertThat(desk.page().evaluate("document.activeElement.closest('.phone') !== null")).isEqualTo(true);
    }
}
