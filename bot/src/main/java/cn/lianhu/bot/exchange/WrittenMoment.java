package cn.lianhu.bot.exchange;

import cn.lianhu.calendar.Hours;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment as a hotline's file has it: ISO, or a day with or without a time of China's.
 */
final class WrittenMoment {

    private static final Pattern DAY = Pattern
        .compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?");

    private WrittenMoment() {
    }

    /**
     * @param ends whether a day alone stands for its end, not its beginning
     * @return empty where it is none
     */
    static Optional<Instant> of(String written, boolean ends) {
        try {
            Matcher day = DAY.matcher(written);
            return Optional.of(day.matches() ? inChina(day, ends) : OffsetDateTime.parse(written).toInstant());
        }
        catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant inChina(Matcher day, boolean ends) {
        LocalDate date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
        if (day.group(4) == null) {
            return (ends ? date.plusDays(1) : date).atStartOfDay(Hours.ZONE).toInstant();
        }
        LocalTime time = LocalTime.of(number(day, 4), number(day, 5), day.group(6) == null ? 0 : number(day, 6));
        return LocalDateTime.of(date, time).atZone(Hours.ZONE).toInstant();
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }

}
