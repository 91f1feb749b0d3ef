package cn.lianhu.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Objects;

/**
 * Reckons with the three clocks. Hours are half-open: at the close itself it is closed.
 * Immutable.
 */
public final class Hours {

    /** The time of the county, and of all China. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final WorkCalendar calendar;

    private final DayHours working;

    private final DayHours summer;

    private final DayHours daytime;

    /**
     * @param summer working hours from June to September
     */
    public Hours(WorkCalendar calendar, DayHours working, DayHours summer, DayHours daytime) {
        this.calendar = Objects.requireNonNull(calendar);
        this.working = someHours(working);
        this.summer = someHours(summer);
        this.daytime = someHours(daytime);
    }

    private static DayHours someHours(DayHours hours) {
        if (hours.ranges().isEmpty()) {
            throw new IllegalArgumentException("a clock needs hours");
        }
        return hours;
    }

    public WorkCalendar calendar() {
        return calendar;
    }

    /**
     * When a limit that starts now is used up. Days count from the calendar day after the
     * start, worked or not, and end with the close of the last; on
     * {@link ClockKind#CONTINUOUS} that is midnight.
     */
    public Instant due(Instant start, Limit limit, ClockKind kind) {
        return switch (limit) {
            case Limit.OfTime(Duration time) -> plus(start, time, kind);
            case Limit.OfDays(int days) -> closeOf(dayAfter(start, days, kind), kind);
        };
    }

    /** The close of the n-th working day after the day of the start. */
    public Instant afterWorkingDays(Instant start, int days) {
        return due(start, new Limit.OfDays(days), ClockKind.WORKING);
    }

    private LocalDate dayAfter(Instant start, int days, ClockKind kind) {
        LocalDate day = LocalDate.ofInstant(start, ZONE);
        if (kind != ClockKind.WORKING) {
            return day.plusDays(days);
        }
        for (int left = days; left > 0; left -= calendar.workingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private Instant closeOf(LocalDate day, ClockKind kind) {
        return instant(day, on(day, kind).closing());
    }

    /**
     * When so much time of the clock has passed; used up exactly at a close, it is that
     * close. None left is now.
     */
    public Instant plus(Instant from, Duration clockTime, ClockKind kind) {
        if (!clockTime.isPositive()) {
            return from;
        }
        LocalDate day = LocalDate.ofInstant(from, ZONE);
        long time = timeOfDay(from);
        long left = clockTime.toNanos();
        long open = on(day, kind).openFrom(time);
        while (left > open) {
            left -= open;
            day = day.plusDays(1);
            time = 0;
            open = on(day, kind).openFrom(time);
        }
        return instant(day, on(day, kind).passed(time, left));
    }

    /** The time of the clock between two moments; zero when the second is not later. */
    public Duration worked(Instant from, Instant to, ClockKind kind) {
        if (!from.isBefore(to)) {
            return Duration.ZERO;
        }
        LocalDate day = LocalDate.ofInstant(from, ZONE);
        LocalDate last = LocalDate.ofInstant(to, ZONE);
        long sum = on(day, kind).openFrom(timeOfDay(from)) - on(last, kind).openFrom(timeOfDay(to));
        while (day.isBefore(last)) {
            day = day.plusDays(1);
            sum += on(day, kind).openFrom(0);
        }
        return Duration.ofNanos(sum);
    }

    /**
     * When a share of the time between two moments has passed, in time of the clock and
     * to the millisecond.
     * @param share from 0 to 1, such as 0.8 for the reminder
     */
    public Instant portion(Instant start, Instant due, double share, ClockKind kind) {
        Duration part = Duration.ofMillis(Math.round(worked(start, due, kind).toMillis() * share));
        return plus(start, part, kind);
    }

    public boolean open(Instant at, ClockKind kind) {
        return on(LocalDate.ofInstant(at, ZONE), kind).isOpen(timeOfDay(at));
    }

    /** The first open moment from this one on: itself when it is open. */
    public Instant nextOpening(Instant at, ClockKind kind) {
        LocalDate day = LocalDate.ofInstant(at, ZONE);
        long opening = on(day, kind).openingFrom(timeOfDay(at));
        while (opening < 0) {
            day = day.plusDays(1);
            opening = on(day, kind).openingFrom(0);
        }
        return instant(day, opening);
    }

    /** When work starts on this day or, if it is not worked, on the next working day. */
    public Instant startOfWork(LocalDate day) {
        return nextOpening(day.atStartOfDay(ZONE).toInstant(), ClockKind.WORKING);
    }

    private DayHours on(LocalDate day, ClockKind kind) {
        return switch (kind) {
            case CONTINUOUS -> DayHours.WHOLE_DAY;
            case DAYTIME -> daytime;
            case WORKING -> calendar.workingDay(day) ? workingHours(day.getMonth()) : DayHours.CLOSED;
        };
    }

    private DayHours workingHours(Month month) {
        return month.compareTo(Month.JUNE) >= 0 && month.compareTo(Month.SEPTEMBER) <= 0 ? summer : working;
    }

    private static long timeOfDay(Instant at) {
        return LocalDateTime.ofInstant(at, ZONE).toLocalTime().toNanoOfDay();
    }

    private static Instant instant(LocalDate day, long timeOfDay) {
        return day.atStartOfDay().plusNanos(timeOfDay).atZone(ZONE).toInstant();
    }

}
