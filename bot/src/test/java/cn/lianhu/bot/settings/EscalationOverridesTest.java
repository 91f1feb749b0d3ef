package cn.lianhu.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.ClockKind;
import cn.lianhu.calendar.Limit;
import cn.lianhu.network.Level;
import cn.lianhu.policy.LevelLimits;
import cn.lianhu.policy.Policies;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an operator sets over the shipped file changes that and nothing else. */
class EscalationOverridesTest {

    @ParameterizedTest
    @EnumSource
    void takesOneLimitFromTheEnvironment(Level level) {
        Policies policies = policies(Map.of("LIANHU_ESCALATION_POLICIES_UTILITY_RESPONDWITHIN", "PT1H"));

        assertThat(policies.named("utility").at(level))
            .isEqualTo(shipped("utility", level).with(null, Limit.parse("PT1H"), null, null));
    }

    @Test
    void takesOneLevelFromTheCommandLine() {
        Policies policies = policies(Map.of(), "--lianhu.escalation.policies.normal.levels.MEMBER.respond-within=PT3H");

        assertThat(policies.named("normal").at(Level.MEMBER))
            .isEqualTo(shipped("normal", Level.MEMBER).with(null, Limit.parse("PT3H"), null, null));
        assertThat(policies.named("normal").at(Level.TOWNSHIP)).isEqualTo(shipped("normal", Level.TOWNSHIP));
        assertThat(policies.names()).hasSize(9);
    }

    @Test
    void takesLevelsFromTheEnvironment() {
        Policies policies = policies(Map.of("LIANHU_ESCALATION_POLICIES_NORMAL_LEVELS_MEMBER_RESPONDWITHIN", "PT3H",
                "LIANHU_ESCALATION_POLICIES_CARE_LEVELS_WORKTEAM_CLOCK", "WORKING"));

        assertThat(policies.named("normal").at(Level.MEMBER))
            .isEqualTo(shipped("normal", Level.MEMBER).with(null, Limit.parse("PT3H"), null, null));
        assertThat(policies.named("care").at(Level.WORK_TEAM))
            .isEqualTo(shipped("care", Level.WORK_TEAM).with(ClockKind.WORKING, null, null, null));
    }

    @Test
    void takesALevelWithAnUnderscoreFromTheEnvironment() {
        Policies policies = policies(Map.of("LIANHU_ESCALATION_POLICIES_CARE_LEVELS_WORK_TEAM_RESPOND_WITHIN", "PT3H"));

        assertThat(policies.named("care").at(Level.WORK_TEAM))
            .isEqualTo(shipped("care", Level.WORK_TEAM).with(null, Limit.parse("PT3H"), null, null));
    }

    @Test
    void takesANewPolicy() {
        Policies policies = policies(Map.of(), "--lianhu.escalation.policies.quick.respond-within=PT5M",
                "--lianhu.escalation.policies.quick.clock=CONTINUOUS",
                "--lianhu.escalation.policies.quick.levels.TOWNSHIP.resolve-within=P1D",
                "--lianhu.escalation.policies.quick.levels.COUNTY.respond-within=PT1H");

        LevelLimits everywhere = new LevelLimits(ClockKind.CONTINUOUS, Limit.parse("PT5M"), null, null);
        assertThat(policies.named("quick").at(Level.BRANCH)).isEqualTo(everywhere);
        assertThat(policies.named("quick").at(Level.COUNTY))
            .isEqualTo(everywhere.with(null, Limit.parse("PT1H"), Limit.parse("P1D"), null));
        assertThat(policies.names()).hasSize(10);
    }

    @Test
    void countsWorkingHoursWhereANewPolicyNamesNoClock() {
        Policies policies = policies(Map.of(), "--lianhu.escalation.policies.quick.respond-within=PT5M");

        assertThat(policies.named("quick").at(Level.MEMBER).clock()).isEqualTo(ClockKind.WORKING);
    }

    private static LevelLimits shipped(String policy, Level level) {
        return policies(Map.of()).named(policy).at(level);
    }

    private static Policies policies(Map<String, Object> environment, String... arguments) {
        try (var context = Settings.start(Settings.SHIPPED, environment, arguments)) {
            return context.getBean(Policies.class);
        }
    }

}
