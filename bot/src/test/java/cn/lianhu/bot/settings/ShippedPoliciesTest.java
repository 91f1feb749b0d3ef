package cn.lianhu.bot.settings;

import static cn.lianhu.calendar.ClockKind.CONTINUOUS;
import static cn.lianhu.calendar.ClockKind.DAYTIME;
import static cn.lianhu.calendar.ClockKind.WORKING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.ClockKind;
import cn.lianhu.calendar.Hours;
import cn.lianhu.calendar.Limit;
import cn.lianhu.network.Level;
import cn.lianhu.policy.LevelLimits;
import cn.lianhu.policy.Policies;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

class ShippedPoliciesTest {

    private static ConfigurableApplicationContext context;

    private static Policies policies;

    @BeforeAll
    static void start() {
        context = Settings.start(Settings.SHIPPED, Map.of());
        policies = context.getBean(Policies.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @ParameterizedTest
    @CsvSource({ "urgent, CONTINUOUS, CONTINUOUS, PT10M, PT2H PT2H PT2H PT2H PT2H, PT24H",
            "unheard, CONTINUOUS, CONTINUOUS, PT30M, - - - - -, -",
            "utility, DAYTIME, DAYTIME, PT2H, P1D P1D P1D P1D P3D, P2D",
            "care, DAYTIME, DAYTIME, PT4H, P3D P2D P3D P2D P5D, P2D",
            "normal, DAYTIME, WORKING, P1D, P2D P2D P3D P2D P6D, P2D",
            "dispute, DAYTIME, WORKING, P1D, P3D P3D P9D P5D P10D, P3D",
            "consult, WORKING, WORKING, P1D, P1D P1D P1D P1D P2D, P1D",
            "project, WORKING, WORKING, P2D, P5D P3D P7D P5D P10D, P3D",
            "complaint, WORKING, WORKING, P1D, P15D P15D P15D P15D P15D, P3D", })
    void areThoseOfTheTable(String name, ClockKind below, ClockKind above, String respond, String resolve,
            String close) {
        String[] resolveAt = resolve.split(" ");
        for (Level level : Level.values()) {
            String within = resolveAt[Math.min(level.ordinal(), Level.TOWNSHIP.ordinal())];
            assertThat(policies.named(name).at(level)).as("%s at %s", name, level)
                .isEqualTo(new LevelLimits(level.above(Level.GRID) ? above : below, limit(respond), limit(within),
                        limit(close)));
        }
    }

    @Test
    void areNineAndRemindAtFourFifths() {
        assertThat(policies.names()).containsExactly("care", "complaint", "consult", "dispute", "normal", "project",
                "unheard", "urgent", "utility");
        assertThat(policies.warnAt()).isEqualTo(0.8);
    }

    @Test
    void sayWhereNobodyIsAskedAndWhatTheDeskAloneHas() {
        assertThat(policies.names()).filteredOn(name -> !policies.named(name).asksAllowed())
            .containsExactly("urgent", "utility");
        assertThat(policies.deskOnly()).containsExactly("complaint");
    }

    @Test
    void runOnTheShippedHoursAndCalendar() {
        Hours hours = context.getBean(Hours.class);

        assertThat(hours.calendar().years()).contains(2024, 2025, 2026);
        assertThat(hours.due(at("2026-02-14T09:00:00Z"), Limit.parse("PT1H"), WORKING))
            .isEqualTo(at("2026-02-24T00:30:00Z"));
        assertThat(hours.due(at("2026-07-01T04:00:00Z"), Limit.parse("PT1H"), WORKING))
            .isEqualTo(at("2026-07-01T08:00:00Z"));
        assertThat(hours.due(at("2026-07-01T13:00:00Z"), Limit.parse("PT1H"), DAYTIME))
            .isEqualTo(at("2026-07-02T00:00:00Z"));
        assertThat(hours.due(at("2026-07-01T13:00:00Z"), Limit.parse("P1D"), CONTINUOUS))
            .isEqualTo(at("2026-07-02T16:00:00Z"));
    }

    private static Limit limit(String text) {
        return text.equals("-") ? null : Limit.parse(text);
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

}
