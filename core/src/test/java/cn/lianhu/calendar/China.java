package cn.lianhu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shipped hours on the calendar of 2026, and moments written as people say them. */
public final class China {

    public static final WorkCalendar CALENDAR = new WorkCalendar(days("01-01..01-03", "02-15..02-23", "04-04..04-06",
            "05-01..05-05", "06-19..06-21", "09-25..09-27", "10-01..10-07"),
            days("01-04", "02-14", "02-28", "05-09", "09-20", "10-10"));

    public static final Hours HOURS = new Hours(CALENDAR, DayHours.parse("08:00-12:00,14:30-17:30"),
            DayHours.parse("08:00-12:00,15:00-18:00"), DayHours.parse("07:00-21:00"));

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]");

    private China() {
    }

    /** {@code 2026-03-04 08:00}, the time of China. */
    public static Instant at(String moment) {
        return LocalDateTime.parse(moment, MOMENT).atZone(Hours.ZONE).toInstant();
    }

    private static Set<LocalDate> days(String... ranges) {
        return Arrays.stream(ranges).flatMap(China::daysIn).collect(Collectors.toSet());
    }

    private static Stream<LocalDate> daysIn(String range) {
        LocalDate first = LocalDate.parse("2026-" + range.substring(0, 5));
        LocalDate last = LocalDate.parse("2026-" + range.substring(range.length() - 5));
        return first.datesUntil(last.plusDays(1));
    }

}
