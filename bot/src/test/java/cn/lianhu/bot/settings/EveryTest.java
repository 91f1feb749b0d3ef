package cn.lianhu.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.scheme.VisitPeriods;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryTest {

    private static final Every DAYS = Every.parse("P14D");

    private static VisitsSettings settings(String every, String others) {
        return new VisitsSettings(null, Every.parse(every), Every.parse(others));
    }

    @Test
    void isAsOftenAsTheSchemePromisesUnlessItIsSet() {
        assertThat(new VisitsSettings(null, DAYS, DAYS).periods()).isEqualTo(VisitPeriods.USUAL);
        assertThat(settings("P1M", "P90D").periods())
            .isEqualTo(new VisitPeriods(Period.ofMonths(1), Period.ofDays(90)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "none", "off", "None", " false " })
    void mayBeNoneForTheOthers(String none) {
        assertThat(settings("P14D", none).periods().others()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "none", "P0D", "-P1D" })
    void isNeverNoneWhereMoreCareIsNeeded(String every) {
        assertThatThrownBy(() -> settings(every, "P14D")).hasMessageContaining("lianhu.visits.every");
    }

    @Test
    void isAboveZero() {
        assertThatThrownBy(() -> settings("P14D", "P0D")).hasMessageContaining("lianhu.visits.others");
        assertThatThrownBy(() -> Every.parse("14")).isInstanceOf(RuntimeException.class);
    }

}
