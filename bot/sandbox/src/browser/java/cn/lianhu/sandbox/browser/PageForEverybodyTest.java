package cn.lianhu.sandbox.browser;

import static cn.lianhu.sandbox.browser.Desk.RESIDENT;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small and wide, by keyboard, for a screen reader, in the other language. */
class PageForEverybodyTest extends WithBrowser {

    @Test
    void doesNotScrollSidewaysOnAPhone() {
        fits(pocket());
    }

    @Test
    void doesNotScrollSidewaysOnADesk() {
        fits(desk());
    }

    private static void fits(Desk desk) {
        desk.says(RESIDENT, "路灯不亮，".repeat(40));
        assertThat(desk.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
    }

    @Test
    void offersTheStoryOnceOnAPhone() {
        Desk desk = pocket();
        assertThat(desk.page().locator("#caption")).isVisible();
        desk.page().locator("#caption button[data-do=stop]").click();
        assertThat(desk.page().locator("#caption")).isHidden();
        desk.page().reload();
        assertThat(desk.phone(RESIDENT).locator(".entry").first()).isVisible();
        assertThat(desk.page().locator("#caption")).isHidden();
    }

    @Test
    void speaksEnglishWhenAsked() {
        Desk desk = desk();
        desk.page().locator("button[data-do=language]").click();
        assertThat(desk.page().locator("html")).hasAttribute("lang", "en");
        assertThat(desk.page().locator("#clock button[data-move=hour]")).containsText("hour");
    }

    @Test
    void readsWellToAScreenReader() {
        Desk desk = open(new Browser.NewContextOptions().setViewportSize(1440, 900).setBypassCSP(true));
        desk.says(RESIDENT, "路灯不亮");
        assertThat(new AxeBuilder(desk.page()).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze()
                .getViolations()).extracting(rule -> rule.getId() + ": "
                + rule.getNodes().stream().map(CheckedNode::getHtml).toList())
                .isEmpty();
    }
}
