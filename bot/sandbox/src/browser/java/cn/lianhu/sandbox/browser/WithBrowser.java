package cn.lianhu.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.sandbox.emulator.SandboxProgram;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program as the README starts it, and a browser. Whatever a test does: no error in
 * the console, no request to another host.
 */
@Tag("browser")
abstract class WithBrowser {

    private static final double PATIENCE = 20_000;

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path data;
    static SandboxProgram program;
    private static Chromium chromium;

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private BrowserContext context;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
        program = new SandboxProgram(data);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @AfterAll
    static void stop() {
        program.close();
        chromium.close();
    }

    /** A desk's width. */
    Desk desk() {
        return open(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** A phone's width. */
    Desk pocket() {
        return open(new Browser.NewContextOptions().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
    }

    Desk open(Browser.NewContextOptions options) {
        return new Desk(page(options), program.at("/").toString());
    }

    /** A page that nothing is opened on yet, of a Chinese browser unless the options say otherwise. */
    Page page(Browser.NewContextOptions options) {
        options.locale = Objects.requireNonNullElse(options.locale, "zh-CN");
        context = chromium.browser().newContext(options.setPermissions(List.of("microphone")));
        context.setDefaultTimeout(PATIENCE);
        String here = program.at("/").toString();
        context.onRequest(request -> {
            if (!request.url().startsWith(here) && !request.url().startsWith("data:")
                    && !request.url().startsWith("blob:")) {
                complaints.add("asks another host: " + request.url());
            }
        });
        context.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add("console: " + message.text());
            }
        });
        context.onWebError(error -> complaints.add("error: " + error.error()));
        return context.newPage();
    }

    /** What a test brings about on purpose. */
    boolean expects(String complaint) {
        return false;
    }

    @AfterEach
    void leavesNothingToComplainOf() {
        if (context != null) {
            context.close();
        }
        assertThat(complaints).filteredOn(complaint -> !expects(complaint)).isEmpty();
    }
}
