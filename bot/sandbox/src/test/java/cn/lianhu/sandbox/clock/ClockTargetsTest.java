package cn.lianhu.sandbox.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.calendar.DayHours;
import cn.lianhu.calendar.Hours;
import cn.lianhu.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTargetsTest {

    /** The Wednesday is off, the Saturday is worked for it. */
    private static final WorkCalendar CALENDAR = new WorkCalendar(Set.of(LocalDate.parse("2026-11-25")),
            Set.of(LocalDate.parse("2026-11-28")));

    private static final DayHours WORKING = DayHours.parse("08:00-12:00,14:30-17:30");

    private final ClockTargets targets = new ClockTargets(null, null,
            new Hours(CALENDAR, WORKING, WORKING, DayHours.parse("07:00-21:00")));

    @ParameterizedTest
    @CsvSource({ "2026-11-23T03:00, 2026-11-23T08:00", "2026-11-23T08:00, 2026-11-24T08:00",
            "2026-11-23T13:00, 2026-11-24T08:00", "2026-11-24T18:00, 2026-11-26T08:00",
            "2026-11-27T18:00, 2026-11-28T08:00", "2026-11-28T18:00, 2026-11-30T08:00" })
    void leadsToWhereTheNextWorkingDayBegins(String now, String then) {
        assertThat(targets.of(new ClockMove(null, null, "workday", null), at(now)).block()).isEqualTo(at(then));
    }

    @Test
    void leadsToAMomentOrByASpan() {
        Instant now = at("2026-11-23T10:00");
        assertThat(targets.of(new ClockMove("PT2H", null, null, null), now).block()).isEqualTo(at("2026-11-23T12:00"));
        assertThat(targets.of(new ClockMove(null, "2026-11-24T09:00:00+08:00", null, null), now).block())
            .isEqualTo(at("2026-11-24T09:00"));
    }

    @ParameterizedTest
    @CsvSource({ "tomorrow,,", ",tomorrow,", ",,christmas", ",,", "P99999999999999D,," })
    void saysWhatItExpects(String advance, String set, String to) {
        assertThatThrownBy(() -> targets.of(new ClockMove(advance, set, to, null), Instant.EPOCH).block())
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageNotContaining("null")
            .isNotNull();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Hours.ZONE).toInstant();
    }

}
