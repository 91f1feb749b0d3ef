package cn.lianhu.sandbox.browser;

import static cn.lianhu.sandbox.browser.Desk.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Large type makes a window low, and so does holding a phone across: one can still read and write. */
class LowWindowTest extends WithBrowser {

    @ParameterizedTest
    @CsvSource({"720, 450, 200", "844, 390, 180", "360, 225, 80", "390, 844, 300", "1440, 450, 150"})
    void leavesRoomToReadAndToWrite(int width, int height, int chat) {
        Desk desk = open(new Browser.NewContextOptions().setViewportSize(width, height));
        desk.says(RESIDENT, "路灯不亮");
        BoundingBox lines = desk.phone(RESIDENT).locator(".chat").boundingBox();
        assertThat(lines.height).isGreaterThanOrEqualTo(chat);
        for (String part : new String[] {"[name=say]", "button[data-do=send]", "button[data-do=photo]"}) {
            BoundingBox box = desk.phone(RESIDENT).locator(part).boundingBox();
            assertThat(box.y + box.height).as(part).isLessThanOrEqualTo(height);
            assertThat(box.x + box.width).as(part).isLessThanOrEqualTo(width);
        }
        assertThat(desk.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({"720, 450", "844, 390", "360, 225"})
    void letsThePlaceBeSentAndTheTicketBeRead(int width, int height) {
        Desk desk = open(new Browser.NewContextOptions().setViewportSize(width, height));
        desk.says(RESIDENT, "路灯不亮");
        desk.does(RESIDENT, "place");
        Locator send = desk.phone(RESIDENT).locator("button[data-do=place-send]");
        send.scrollIntoViewIfNeeded();
        send.click();
        desk.page().locator("#tabs [data-tab=side]").click();
        Locator faults = desk.page().locator("#faults h2");
        faults.scrollIntoViewIfNeeded();
        assertThat(faults.boundingBox().y).isBetween(0d, (double) height);
    }
}
