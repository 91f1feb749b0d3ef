package cn.lianhu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayHoursTest {

    @Test
    void readsRanges() {
        assertThat(DayHours.parse("08:00-12:00, 14:30-17:30").ranges()).containsExactly(
                new HourRange(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                new HourRange(LocalTime.of(14, 30), LocalTime.of(17, 30)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "08:00-12:00,14:30-17:30", "00:00-24:00", "08:00-12:00,12:00-17:00" })
    void writesWhatItReads(String text) {
        assertThat(DayHours.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "8:00-12:00,14:30-17:30", "08：00-12：00，14：30-17：30", "8:00–12:00, 14:30 ~ 17:30" })
    void understandsHoursAsPeopleWriteThem(String text) {
        assertThat(DayHours.parse(text)).hasToString("08:00-12:00,14:30-17:30");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "8-12", "8:0-12:00", "08:00", "08:00-12:00,", "12:00-08:00", "08:00-08:00",
            "22:00-02:00", "08:00-25:00", "08:60-12:00", "22:00-00:00", "14:30-17:30,08:00-12:00",
            "08:00-12:00,11:00-17:00", "20:00-24:00,21:00-22:00", "0:00-0:00" })
    void saysWhatItExpected(String text) {
        assertThatThrownBy(() -> DayHours.parse(text)).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("\"" + text + "\"")
            .hasMessageContaining("08:00-12:00,14:30-17:30");
    }

}
