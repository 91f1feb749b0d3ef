package cn.lianhu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    @ParameterizedTest
    @CsvSource({ "2026-03-04, true", "2026-03-07, false", "2026-03-08, false", "2026-02-14, true", "2026-02-16, false",
            "2026-01-04, true",
            // not covered: weekdays
            "2027-10-01, true", "2027-10-02, false", })
    void knowsWorkingDays(LocalDate day, boolean worked) {
        assertThat(China.CALENDAR.workingDay(day)).isEqualTo(worked);
    }

    @Test
    void saysWhichYearsItCovers() {
        assertThat(China.CALENDAR.years()).containsExactly(2026);
        assertThat(WorkCalendar.WEEKDAYS.years()).isEmpty();
    }

    @Test
    void refusesADayOffThatIsWorked() {
        Set<LocalDate> day = Set.of(LocalDate.of(2026, 2, 14));

        assertThatThrownBy(() -> new WorkCalendar(day, day)).isInstanceOf(IllegalArgumentException.class);
    }

}
