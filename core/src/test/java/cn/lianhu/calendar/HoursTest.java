package cn.lianhu.calendar;

import static cn.lianhu.calendar.China.HOURS;
import static cn.lianhu.calendar.China.at;
import static cn.lianhu.calendar.ClockKind.CONTINUOUS;
import static cn.lianhu.calendar.ClockKind.DAYTIME;
import static cn.lianhu.calendar.ClockKind.WORKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {

    @ParameterizedTest
    @CsvSource({ "2026-03-04 08:00, 2026-03-04 17:30, WORKING, PT7H",
            "2026-03-04 00:00, 2026-03-05 00:00, WORKING, PT7H", "2026-03-04 12:00, 2026-03-04 14:30, WORKING, PT0S",
            "2026-03-06 17:00, 2026-03-09 08:30, WORKING, PT1H", "2026-02-14 17:00, 2026-02-24 08:30, WORKING, PT1H",
            "2026-05-31 00:00, 2026-06-02 00:00, WORKING, PT7H",
            "2026-03-04 20:59:59, 2026-03-05 07:00:01, DAYTIME, PT2S",
            "2026-03-04 21:00, 2026-03-05 07:00, DAYTIME, PT0S", "2026-02-16 22:00, 2026-02-18 22:00, DAYTIME, PT28H",
            "2026-03-04 23:00, 2026-03-05 01:00, CONTINUOUS, PT2H",
            "2026-03-05 01:00, 2026-03-04 23:00, CONTINUOUS, PT0S", })
    void measuresClockTime(String from, String to, ClockKind kind, Duration worked) {
        assertThat(HOURS.worked(at(from), at(to), kind)).isEqualTo(worked);
    }

    @Test
    void staysWhereItIsWhenNothingIsLeft() {
        Instant night = at("2026-03-04 23:00");

        assertThat(HOURS.plus(night, Duration.ZERO, WORKING)).isEqualTo(night);
        assertThat(HOURS.plus(night, Duration.ofHours(-1), DAYTIME)).isEqualTo(night);
    }

    @Test
    void goesOnWhereItStood() {
        Instant stopped = at("2026-03-04 16:30");
        Duration left = HOURS.worked(stopped, at("2026-03-05 17:30"), WORKING);

        assertThat(left).isEqualTo(Duration.ofHours(8));
        assertThat(HOURS.plus(at("2026-03-12 16:30"), left, WORKING)).isEqualTo(at("2026-03-13 17:30"));
    }

    @ParameterizedTest
    @CsvSource({ "2026-03-04 22:00, 2026-03-04 22:10, CONTINUOUS, 2026-03-04 22:08",
            "2026-03-04 08:00, 2026-03-04 10:00, DAYTIME, 2026-03-04 09:36",
            "2026-03-04 20:00, 2026-03-05 08:00, DAYTIME, 2026-03-05 07:36",
            "2026-03-06 20:00, 2026-03-09 17:30, WORKING, 2026-03-09 16:06",
            "2026-03-04 08:00, 2026-03-04 15:30, WORKING, 2026-03-04 12:00", })
    void findsTheReminderInClockTime(String start, String due, ClockKind kind, String reminder) {
        assertThat(HOURS.portion(at(start), at(due), 0.8, kind)).isEqualTo(at(reminder));
    }

    @ParameterizedTest
    @CsvSource({ "2026-03-04 07:59:59, false", "2026-03-04 08:00, true", "2026-03-04 11:59:59, true",
            "2026-03-04 12:00, false", "2026-03-04 14:30, true", "2026-03-04 17:30, false", "2026-03-07 09:00, false",
            "2026-02-14 09:00, true", "2026-02-16 09:00, false", "2026-06-01 14:45, false", "2026-06-01 17:45, true",
            "2026-10-08 17:45, false", })
    void isOpenFromItsOpeningUpToItsClose(String moment, boolean open) {
        assertThat(HOURS.open(at(moment), WORKING)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({ "2026-03-04 21:00, DAYTIME, 2026-03-05 07:00", "2026-03-05 06:59:59, DAYTIME, 2026-03-05 07:00",
            "2026-03-05 07:00, DAYTIME, 2026-03-05 07:00", "2026-03-05 12:34:56, DAYTIME, 2026-03-05 12:34:56",
            "2026-03-04 12:00, WORKING, 2026-03-04 14:30", "2026-03-06 17:30, WORKING, 2026-03-09 08:00",
            "2026-02-14 17:30, WORKING, 2026-02-24 08:00", "2026-03-04 03:00, CONTINUOUS, 2026-03-04 03:00", })
    void findsTheNextOpening(String moment, ClockKind kind, String opening) {
        assertThat(HOURS.nextOpening(at(moment), kind)).isEqualTo(at(opening));
    }

    @Test
    void startsWorkOnTheDayOrTheNextWorkingDay() {
        assertThat(HOURS.startOfWork(LocalDate.of(2026, 3, 4))).isEqualTo(at("2026-03-04 08:00"));
        assertThat(HOURS.startOfWork(LocalDate.of(2026, 2, 15))).isEqualTo(at("2026-02-24 08:00"));
    }

    @Test
    void givesUpAtTheCloseOfTheSecondWorkingDay() {
        assertThat(HOURS.afterWorkingDays(at("2026-03-05 09:00"), 2)).isEqualTo(at("2026-03-09 17:30"));
    }

    @Test
    void isOpenToTheLastNanosecondOfTheDay() {
        Instant last = at("2026-03-05 00:00").minusNanos(1);

        assertThat(HOURS.open(last, CONTINUOUS)).isTrue();
        assertThat(HOURS.worked(last, last.plusNanos(1), CONTINUOUS)).isEqualTo(Duration.ofNanos(1));
    }

    @Test
    void refusesAClockThatNeverOpens() {
        assertThatThrownBy(
                () -> new Hours(WorkCalendar.WEEKDAYS, new DayHours(List.of()), DayHours.WHOLE_DAY, DayHours.WHOLE_DAY))
            .isInstanceOf(IllegalArgumentException.class);
    }

}
