package cn.lianhu.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.sandbox.emulator.SandboxProgram;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Where the README's second picture comes from: {@code -DkeptYear=DIR} of what {@code replay year --keep=DIR} left
 * puts it in its place.
 */
@Tag("browser")
@EnabledIfSystemProperty(named = "keptYear", matches = ".+")
class DeskAfterAYearTest {

    private static final Pattern CODE = Pattern.compile("登录码：(\\d{4}) (\\d{4})");

    @Test
    void showsTheFiguresOfTheYear() {
        Path year = Path.of(System.getProperty("keptYear"));
        try (SandboxProgram program = new SandboxProgram(year.resolve("data"),
                "--lianhu.network-dir=" + year.resolve("network"),
                "--lianhu.calendar=" + year.resolve("calendar.csv"))) {
            Chromium chromium = new Chromium();
            try {
                Page page = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("zh-CN")
                    .setViewportSize(1280, 860)).newPage();
                page.navigate(program.at("/desk").toString());
                page.getByLabel("登录码").fill(code(program));
                page.keyboard().press("Enter");
                page.locator("nav >> text=统计").click();
                // The year that was lived through is over by then.
                if (page.getByText("这段时间里没有反映").isVisible()) {
                    page.locator("#span").selectOption(new SelectOption().setIndex(1));
                    page.locator("form.choose button").click();
                }
                assertThat(page.locator("#chart canvas")).isVisible();
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("../../docs/desk.png"))
                    .setAnimations(ScreenshotAnimations.DISABLED));
            }
            finally {
                chromium.close();
            }
        }
    }

    /** Of a county officer, whose phone is the one he had in that year. */
    private static String code(SandboxProgram program) {
        String officer = program.part(CurrentNetwork.class).network().holders(Post.COUNTY_DESK, Network.COUNTY)
            .getFirst();
        String phone = program.part(Ledger.class).read(Instant.now(), work -> work.staff(officer).contact()).block();
        program.post("/sandbox/emulator/users/" + phone + "/follow", "{}");
        Matcher code = CODE.matcher(
                program.post("/sandbox/emulator/users/" + phone + "/say", "{\"text\":\"工作台\"}").toString());
        if (!code.find()) {
            throw new AssertionError("no code for " + officer);
        }
        return code.group(1) + code.group(2);
    }
}
