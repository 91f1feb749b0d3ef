package cn.lianhu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {

    @Test
    void readsHoursMinutesAndDays() {
        assertThat(Limit.parse("PT2H")).isEqualTo(new Limit.OfTime(Duration.ofHours(2)));
        assertThat(Limit.parse("PT30M")).isEqualTo(new Limit.OfTime(Duration.ofMinutes(30)));
        assertThat(Limit.parse("P15D")).isEqualTo(new Limit.OfDays(15));
    }

    @ParameterizedTest
    @ValueSource(strings = { "PT2H", "PT30M", "PT1H30M", "PT48H", "P1D", "P15D" })
    void writesWhatItReads(String text) {
        assertThat(Limit.parse(text)).hasToString(text);
    }

    @Test
    void readsWhatItWroteOfManyMinutes() {
        assertThat(Limit.parse(Limit.parse("PT90M").toString())).isEqualTo(Limit.parse("PT90M"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "P1M", "P1DT2H", "P1W", "P1Y", "PT0H", "PT0M", "P0D", "-PT2H", "PT-2H", "P-1D", "PT", "P",
            "", "2h", "PT2H ago", "PT30S", "P999999D", "pt2h" })
    void saysWhatItExpected(String text) {
        assertThatThrownBy(() -> Limit.parse(text)).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("PT2H")
            .hasMessageContaining("P1D");
    }

}
