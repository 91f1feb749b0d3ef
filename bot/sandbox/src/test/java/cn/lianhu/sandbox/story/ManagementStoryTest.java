package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Health and metrics are no business of who reaches the public port. */
class ManagementStoryTest {

    private static final World WORLD = World.start(Account.PLAIN);

    @AfterAll
    static void stop() {
        WORLD.close();
    }

    @Test
    void keepsHealthAndMetricsOffThePublicPort() {
        URI shown = WORLD.program().at("/");
        for (String path : new String[] { "health", "health/readiness", "prometheus", "info", "env" }) {
            assertThat(WORLD.http().get(shown.resolve("/actuator/" + path)).statusCode()).isEqualTo(404);
        }
        assertThat(WORLD.http().get(WORLD.program().at("/actuator/health/readiness")).statusCode()).isEqualTo(200);
        assertThat(WORLD.http().get(WORLD.program().at("/actuator/prometheus")).body()).contains("lianhu_tickets");
    }

    @Test
    void tellsWhichVersionRuns() {
        assertThat(WORLD.http().get(WORLD.program().at("/actuator/info")).body()).contains("\"version\":\"0.2.0");
    }

    @Test
    void showsWhatItIsMadeOf() {
        assumeThat(getClass().getResource("/META-INF/sbom/application.cdx.json")).as("made by a build that is online")
            .isNotNull();
        assertThat(WORLD.http().get(WORLD.program().at("/actuator/sbom/application")).body()).contains("CycloneDX",
                "lettuce-core");
    }

    @Test
    void watchesTheDiskThatTheDataLieOn() {
        assertThat(WORLD.http().get(WORLD.program().at("/actuator/health")).body())
            .contains("\"path\":\"" + WORLD.data().toAbsolutePath());
    }

}
