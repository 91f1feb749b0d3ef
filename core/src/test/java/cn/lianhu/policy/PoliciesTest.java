package cn.lianhu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.calendar.ClockKind;
import cn.lianhu.calendar.Limit;
import cn.lianhu.network.Level;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliciesTest {

    private static final LevelLimits ORDINARY = new LevelLimits(ClockKind.WORKING, Limit.parse("P1D"),
            Limit.parse("P2D"), null);

    private static final LevelLimits LONGER = ORDINARY.with(null, null, Limit.parse("P6D"), null);

    @ParameterizedTest
    @EnumSource
    void isTheSameAtAllLevelsWhereNoneIsSet(Level level) {
        assertThat(new Policy("normal", ORDINARY).at(level)).isEqualTo(ORDINARY);
    }

    @Test
    void usesTheTownshipsLimitsAtTheCounty() {
        Policy policy = new Policy("normal", ORDINARY, Map.of(Level.TOWNSHIP, LONGER));

        assertThat(policy.at(Level.COUNTY)).isEqualTo(LONGER);
        assertThat(policy.at(Level.WORK_TEAM)).isEqualTo(ORDINARY);
    }

    @Test
    void letsTheCountyHaveItsOwn() {
        Policy policy = new Policy("normal", ORDINARY, Map.of(Level.TOWNSHIP, LONGER, Level.COUNTY, ORDINARY));

        assertThat(policy.at(Level.COUNTY)).isEqualTo(ORDINARY);
    }

    @Test
    void changesOnlyWhatIsGiven() {
        assertThat(LONGER).isEqualTo(new LevelLimits(ClockKind.WORKING, Limit.parse("P1D"), Limit.parse("P6D"), null));
        assertThat(ORDINARY.with(ClockKind.DAYTIME, Limit.parse("PT1H"), null, Limit.parse("P3D")))
            .isEqualTo(new LevelLimits(ClockKind.DAYTIME, Limit.parse("PT1H"), Limit.parse("P2D"), Limit.parse("P3D")));
    }

    @Test
    void namesThePoliciesThereAreWhenOneIsMissing() {
        Policies policies = new Policies(List.of(new Policy("normal", ORDINARY), new Policy("care", LONGER)), 0.8);

        assertThat(policies.named("care").name()).isEqualTo("care");
        assertThatThrownBy(() -> policies.named("cares")).isInstanceOf(NoSuchElementException.class)
            .hasMessageContaining("cares")
            .hasMessageContaining("[care, normal]");
    }

    @ParameterizedTest
    @ValueSource(doubles = { 0, -0.1, 1.01, Double.NaN })
    void refusesAShareThatIsNone(double warnAt) {
        assertThatThrownBy(() -> new Policies(List.of(), warnAt)).isInstanceOf(IllegalArgumentException.class);
    }

}
