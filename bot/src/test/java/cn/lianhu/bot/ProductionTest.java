package cn.lianhu.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.bot.schedule.ProgramClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The program as it runs for a county, without anything around it. */
@ExtendWith(OutputCaptureExtension.class)
class ProductionTest {

    @TempDir
    Path data;

    private ConfigurableApplicationContext start(String... more) {
        Stream<String> usual = Stream.of("--server.port=0", "--management.server.port=0", "--lianhu.data-dir=" + data,
                "--lianhu.network-dir=../config/network", "--lianhu.triage-dir=../config/triage",
                "--lianhu.calendar=../config/china-holidays.csv", "--lianhu.texts=../config/texts.yml",
                "--lianhu.menu=../config/menu.json", "--lianhu.wechat.app-id=wx1", "--lianhu.wechat.secret=s",
                "--lianhu.wechat.token=t", "--lianhu.wechat.api-url=http://127.0.0.1:9");
        return LianhuApplication.program().run(Stream.concat(usual, Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void goesByTheWallsClockAndHasNoDoorToTheSandbox() {
        try (ConfigurableApplicationContext program = start("--lianhu.emulator.remote=true")) {
            assertThat(program.getBean(ProgramClock.class).now().block()).isBetween(Instant.now().minusSeconds(5),
                    Instant.now().plusSeconds(5));
            WebTestClient http = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port"))
                .responseTimeout(Duration.ofSeconds(30))
                .build();
            http.get().uri("/wechat").exchange().expectStatus().isForbidden();
            for (String path : new String[] { "/", "/phones/app.js", "/sandbox/clock", "/sandbox/tickets/1001",
                    "/sandbox/people?q=", "/sandbox/emulator/users", "/emulator/cgi-bin/stable_token" }) {
                http.get().uri(path).exchange().expectStatus().isNotFound();
            }
            http.post().uri("/sandbox/clock").exchange().expectStatus().isNotFound();
        }
    }

    @Test
    void namesTheSandboxsOwnProgramToWhoAsksForItsProfile(CapturedOutput output) {
        assertThatThrownBy(() -> start("--spring.profiles.active=sandbox")).isInstanceOf(Exception.class);

        assertThat(output.getAll()).contains("java -jar lianhu-sandbox.jar", "--target sandbox", "另一个程序")
            .doesNotContain("\tat ")
            .containsOnlyOnce("APPLICATION FAILED TO START");
    }

}
