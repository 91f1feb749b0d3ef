package cn.lianhu.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GuidedStoryTest extends WithBrowser {

    /** Where the README's first picture comes from: {@code -Dscreenshot.write=true} puts it in its place. */
    private static final Path PICTURE = Boolean.getBoolean("screenshot.write")
            ? Path.of("../../docs/phones.png") : Path.of("target/phones.png");
    private static final double STORY = 120_000;

    @Test
    void playsToItsEnd() {
        Desk desk = desk();
        // Who wants no motion is not made to wait for what he has read.
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        Locator story = desk.page().locator("#story");
        story.locator("button[data-do=play]").click();
        assertThat(story).hasAttribute("data-done", "true",
                new LocatorAssertions.HasAttributeOptions().setTimeout(STORY));
        assertThat(desk.ticket()).hasAttribute("data-state", "CLOSED");
    }

    @Test
    void playsStepByStep() {
        Desk desk = desk();
        Locator story = desk.page().locator("#story");
        for (int step = 1; !"true".equals(story.getAttribute("data-done")); step++) {
            story.locator("button[data-do=next]").click();
            assertThat(story).hasAttribute("data-step", Integer.toString(step),
                    new LocatorAssertions.HasAttributeOptions().setTimeout(STORY));
            assertThat(story).hasAttribute("aria-busy", "false",
                new LocatorAssertions.HasAttributeOptions().setTimeout(STORY));
            if (step == 6) {
                desk.page().screenshot(new Page.ScreenshotOptions().setPath(PICTURE)
                        .setAnimations(ScreenshotAnimations.DISABLED));
            }
        }
        assertThat(desk.ticket()).hasAttribute("data-state", "CLOSED");
    }
}
