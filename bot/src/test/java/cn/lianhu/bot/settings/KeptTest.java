package cn.lianhu.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTest {

    @ParameterizedTest
    @ValueSource(strings = { "off", "OFF", "false" })
    void isForGoodAsYamlHasIt(String written) {
        assertThat(Kept.parse(written).period()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "P30D", "P1M", "P3Y", "P1Y6M" })
    void isATimeOfAMonthOrMore(String written) {
        assertThat(new RetentionSettings(Kept.parse(written)).afterClosing().period()).isEqualTo(Period.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = { "P29D", "P0D", "P-3Y", "P1Y-364D" })
    void isNotShorter(String written) {
        assertThatThrownBy(() -> new RetentionSettings(Kept.parse(written)))
            .hasMessageContaining("lianhu.retention.after-closing")
            .hasMessageContaining("P30D")
            .hasMessageContaining("至少");
    }

}
