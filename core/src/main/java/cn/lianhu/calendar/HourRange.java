package cn.lianhu.calendar;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of hours, from its opening up to, but not with, its close.
 *
 * @param close midnight means 24:00
 */
public record HourRange(LocalTime open, LocalTime close) {

    private static final String TIME = "((?:[01]?\\d|2[0-3])[:：][0-5]\\d)";

    private static final Pattern RANGE = Pattern
        .compile(TIME + "\\s*[-－–—~～]\\s*(?!0?0[:：]00)(?:" + TIME + "|24[:：]00)");

    private static final long DAY = LocalTime.MAX.toNanoOfDay() + 1;

    public HourRange {
        if (!close.equals(LocalTime.MIDNIGHT) && !open.isBefore(close)) {
            throw new IllegalArgumentException(open + "-" + close + " ends before it begins");
        }
    }

    static HourRange parse(String text) {
        Matcher range = RANGE.matcher(text.strip());
        if (!range.matches()) {
            throw new IllegalArgumentException("\"" + text.strip() + "\" is no range");
        }
        String close = range.group(2);
        return new HourRange(time(range.group(1)), close == null ? LocalTime.MIDNIGHT : time(close));
    }

    /** 8:00 is 08:00. */
    private static LocalTime time(String written) {
        String[] parts = written.split("[:：]");
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    long from() {
        return open.toNanoOfDay();
    }

    long to() {
        return close.equals(LocalTime.MIDNIGHT) ? DAY : close.toNanoOfDay();
    }

    @Override
    public String toString() {
        return open + "-" + (close.equals(LocalTime.MIDNIGHT) ? "24:00" : close);
    }
}
