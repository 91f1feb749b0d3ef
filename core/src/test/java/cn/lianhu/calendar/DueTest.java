package cn.lianhu.calendar;

import static cn.lianhu.calendar.China.HOURS;
import static cn.lianhu.calendar.China.at;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

    @ParameterizedTest
    @CsvSource({
            // an ordinary Wednesday
            "2026-03-04 08:00, PT2H, 2026-03-04 10:00", "2026-03-04 09:15, PT30M, 2026-03-04 09:45",
            // the lunch break
            "2026-03-04 11:00, PT2H, 2026-03-04 15:30", "2026-03-04 12:00, PT1H, 2026-03-04 15:30",
            "2026-03-04 13:00, PT1H, 2026-03-04 15:30",
            // used up exactly when the hours close
            "2026-03-04 11:00, PT1H, 2026-03-04 12:00", "2026-03-04 16:30, PT1H, 2026-03-04 17:30",
            "2026-03-04 08:00, PT7H, 2026-03-04 17:30", "2026-03-06 08:00, PT14H, 2026-03-09 17:30",
            // outside the hours
            "2026-03-04 06:00, PT1H, 2026-03-04 09:00", "2026-03-04 17:30, PT1H, 2026-03-05 09:00",
            "2026-03-04 23:59, PT1H, 2026-03-05 09:00", "2026-03-06 17:00, PT1H, 2026-03-09 08:30",
            "2026-03-07 10:00, PT1H, 2026-03-09 09:00",
            // summer hours begin and end
            "2026-05-29 17:00, PT1H, 2026-06-01 08:30", "2026-06-01 11:30, PT1H, 2026-06-01 15:30",
            "2026-06-01 17:00, PT1H, 2026-06-01 18:00", "2026-09-30 17:30, PT1H, 2026-10-08 08:30",
            "2026-09-30 15:00, PT3H, 2026-09-30 18:00",
            // spring festival 2026: off from the 15th to the 23rd, the Saturdays before
            // and after are worked
            "2026-02-13 17:00, PT1H, 2026-02-14 08:30", "2026-02-14 17:00, PT1H, 2026-02-24 08:30",
            "2026-02-18 09:00, PT1H, 2026-02-24 09:00", "2026-02-27 17:00, PT1H, 2026-02-28 08:30",
            // across the year: off from the 1st to the 3rd, Sunday the 4th is worked
            "2025-12-31 17:00, PT1H, 2026-01-04 08:30",
            // a year the calendar does not cover has its weekdays
            "2026-12-31 17:00, PT1H, 2027-01-01 08:30", })
    void countsWorkingHours(String start, String limit, String due) {
        check(start, limit, ClockKind.WORKING, due);
    }

    @ParameterizedTest
    @CsvSource({
            // the close of the next working day, wherever in the day before it starts
            "2026-03-04 00:00, P1D, 2026-03-05 17:30", "2026-03-04 08:00, P1D, 2026-03-05 17:30",
            "2026-03-04 23:59:59, P1D, 2026-03-05 17:30", "2026-03-05 00:00, P1D, 2026-03-06 17:30",
            // Friday, Saturday and Sunday are all due on Monday
            "2026-03-06 09:00, P1D, 2026-03-09 17:30", "2026-03-06 20:00, P1D, 2026-03-09 17:30",
            "2026-03-07 10:00, P1D, 2026-03-09 17:30", "2026-03-08 10:00, P1D, 2026-03-09 17:30",
            "2026-03-09 00:00, P1D, 2026-03-10 17:30", "2026-03-06 20:00, P2D, 2026-03-10 17:30",
            // before, in and after the spring festival
            "2026-02-13 10:00, P1D, 2026-02-14 17:30", "2026-02-13 10:00, P2D, 2026-02-24 17:30",
            "2026-02-14 10:00, P1D, 2026-02-24 17:30", "2026-02-17 03:00, P1D, 2026-02-24 17:30",
            "2026-02-23 23:00, P1D, 2026-02-24 17:30", "2026-02-27 10:00, P2D, 2026-03-02 17:30",
            // the national holiday, with Sunday the 20th and Saturday the 10th worked
            "2026-09-18 10:00, P1D, 2026-09-20 18:00", "2026-09-30 10:00, P1D, 2026-10-08 17:30",
            "2026-10-09 10:00, P1D, 2026-10-10 17:30", "2026-10-09 10:00, P2D, 2026-10-12 17:30",
            // the close of the season the day lies in
            "2026-05-29 10:00, P1D, 2026-06-01 18:00", "2026-09-29 10:00, P1D, 2026-09-30 18:00",
            // three weeks and the longest limit shipped
            "2026-02-10 10:00, P15D, 2026-03-09 17:30", "2025-12-30 10:00, P2D, 2026-01-04 17:30",
            "2026-12-31 10:00, P2D, 2027-01-04 17:30", })
    void countsWorkingDays(String start, String limit, String due) {
        check(start, limit, ClockKind.WORKING, due);
    }

    @ParameterizedTest
    @CsvSource({ "2026-03-04 08:00, PT2H, 2026-03-04 10:00", "2026-03-04 19:00, PT2H, 2026-03-04 21:00",
            "2026-03-04 20:00, PT2H, 2026-03-05 08:00", "2026-03-04 21:00, PT2H, 2026-03-05 09:00",
            "2026-03-04 23:30, PT2H, 2026-03-05 09:00", "2026-03-05 03:00, PT2H, 2026-03-05 09:00",
            "2026-03-05 07:00, PT2H, 2026-03-05 09:00", "2026-03-05 07:00, PT14H, 2026-03-05 21:00",
            "2026-03-05 06:59, PT28H, 2026-03-06 21:00", "2026-02-16 20:00, PT2H, 2026-02-17 08:00",
            "2025-12-31 20:00, PT2H, 2026-01-01 08:00", "2026-03-06 20:00, P1D, 2026-03-07 21:00",
            "2026-03-06 23:00, P1D, 2026-03-07 21:00", "2026-03-07 00:00, P1D, 2026-03-08 21:00",
            "2026-02-14 10:00, P3D, 2026-02-17 21:00", })
    void countsDaytime(String start, String limit, String due) {
        check(start, limit, ClockKind.DAYTIME, due);
    }

    @ParameterizedTest
    @CsvSource({ "2026-03-04 23:55, PT10M, 2026-03-05 00:05", "2026-03-04 22:00, PT2H, 2026-03-05 00:00",
            "2026-02-14 10:00, PT48H, 2026-02-16 10:00", "2026-03-06 20:00, P1D, 2026-03-08 00:00",
            "2026-03-06 00:00, P1D, 2026-03-08 00:00", "2026-12-31 12:00, P2D, 2027-01-03 00:00", })
    void countsAlways(String start, String limit, String due) {
        check(start, limit, ClockKind.CONTINUOUS, due);
    }

    private static void check(String start, String limit, ClockKind kind, String due) {
        assertThat(HOURS.due(at(start), Limit.parse(limit), kind)).isEqualTo(at(due));
    }

}
