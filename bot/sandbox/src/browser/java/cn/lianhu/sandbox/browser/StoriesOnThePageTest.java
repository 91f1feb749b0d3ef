package cn.lianhu.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stories beside the streetlight's, each chosen from the list and gone through step by step. */
class StoriesOnThePageTest extends WithBrowser {

    private static final double STORY = 120_000;

    private static void tells(Page page, String plot) {
        Locator story = page.locator("#story");
        story.locator("select").selectOption(plot);
        assertThat(story).hasAttribute("data-step", "0");
        for (int step = 1; !"true".equals(story.getAttribute("data-done")); step++) {
            story.locator("button[data-do=next]").click();
            assertThat(story).hasAttribute("data-step", Integer.toString(step), patiently());
            assertThat(story).hasAttribute("aria-busy", "false",
                new LocatorAssertions.HasAttributeOptions().setTimeout(STORY));
            assertThat(story).hasAttribute("data-wrong", "false");
        }
    }

    private static LocatorAssertions.HasAttributeOptions patiently() {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(STORY);
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/stories-" + name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** Choosing comes last: whoever is linked then may be another than the phones begin with. */
    @ParameterizedTest
    @ValueSource(strings = {"lines", "answers", "accused", "voice", "visits", "points", "suggestion", "choice"})
    void areToldToTheirEnd(String plot) {
        Desk desk = desk();
        tells(desk.page(), plot);
        assertThat(desk.page().locator("#story .sentence")).containsText("讲完了");
        shoot(desk.page(), plot);
        if (plot.equals("accused")) {
            shownNothingIsWhomItIsAbout(desk);
        }
    }

    private static void shownNothingIsWhomItIsAbout(Desk desk) {
        String number = Desk.number(desk.page().locator("#story .sentence").innerText());
        assertThat(desk.ticket()).containsText("#" + number);
        assertThat(desk.told(Desk.LEADER, "#" + number)).containsText("不能给您看");
        assertThat(desk.phone(Desk.MEMBER)).not().containsText(number);
        assertThat(desk.phone(Desk.SECRETARY)).not().containsText(number);
    }

    @Test
    void areListedInTheLanguageOfThePage() {
        Page page = open(new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("en-GB")).page();
        assertThat(page.locator("#story select option")).hasText(new String[] {"The streetlight", "Line by line",
            "Got it; cannot go", "About the grid leader", "A voice message", "Two weeks of visits",
            "Choosing each other", "The points shop", "A suggestion"});
        page.locator("#story select").selectOption("voice");
        assertThat(page.locator("#story .sentence")).containsText("Who does not type speaks");
        shoot(page, "english");
    }

    @Test
    void areToldOverTheChatsOfANarrowScreen() {
        Page page = pocket().page();
        page.locator("#caption button[data-do=stop]").click();
        page.locator("#tabs [data-tab=side]").click();
        page.locator("#story select").selectOption("lines");
        shoot(page, "narrow");
        page.locator("#story button[data-do=next]").click();
        assertThat(page.locator("#story")).hasAttribute("aria-busy", "false", patiently());
        page.locator("#caption button[data-do=next], #story button[data-do=next]").locator("visible=true")
                    .first().click();
        assertThat(page.locator("#story")).hasAttribute("data-step", "2", patiently());
        assertThat(page.locator("#caption")).containsText("喂");
        shoot(page, "narrow-told");
    }
}
