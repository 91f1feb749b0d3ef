package cn.lianhu.visits;

import cn.lianhu.calendar.Hours;
import cn.lianhu.texts.Speech;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When somebody means to come who says 下午去, 明天上午去, 周五去, 3点去.
 *
 * @param said as he said it
 * @param day the day he means
 * @param part the part of that day, in his words; empty where he names none
 * @param end when it is past
 */
record Coming(String said, LocalDate day, String part, Instant end) {

    private static final Pattern SOON = Pattern.compile("一会儿?|等一?下|等会儿?|待会儿?|马上|这就");

    private static final Pattern WEEKDAY = Pattern.compile("(下)?(?:周|星期)([一二三四五六日天])");

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})点半?");

    private static final Pattern EVENING = Pattern.compile("中午|下午|傍晚|晚上");

    private static final List<String> WEEK = List.of("一", "二", "三", "四", "五", "六", "日");

    /** Days ahead, and what is left to say of the day. */
    private static final Map<String, Named> DAYS = Map.of("今天", new Named(0, ""), "今晚", new Named(0, "晚上"), "明天",
            new Named(1, ""), "明早", new Named(1, "早上"), "明晚", new Named(1, "晚上"), "后天", new Named(2, ""));

    private static final Map<String, LocalTime> ENDS = Map.of("早上", LocalTime.of(9, 0), "上午", LocalTime.NOON, "中午",
            LocalTime.of(14, 0), "下午", LocalTime.of(18, 0), "傍晚", LocalTime.of(20, 0), "晚上", LocalTime.of(22, 0));

    /** By then he is there who says that he comes at once. */
    private static final Duration AT_ONCE = Duration.ofHours(1);

    /** Nobody calls on people so early: 3点 is in the afternoon. */
    private static final int FIRST_HOUR = 6;

    private static final int NOON = 12;

    private static final int LAST_HOUR = 23;

    private record Named(int ahead, String part) {
    }

    /**
     * @param said what {@link VisitWords#comes} found
     */
    static Coming of(String said, Instant now) {
        LocalDate today = DueDay.day(now);
        if (SOON.matcher(said).find()) {
            return new Coming(said, today, said, now.plus(AT_ONCE));
        }
        Matcher weekday = WEEKDAY.matcher(said);
        if (weekday.find()) {
            return onWeekday(said, weekday, now);
        }
        for (Map.Entry<String, Named> named : DAYS.entrySet()) {
            if (said.contains(named.getKey())) {
                String part = said.replace(named.getKey(), named.getValue().part());
                return on(said, today.plusDays(named.getValue().ahead()), part);
            }
        }
        Coming first = on(said, today, said);
        return first.past(now) ? on(said, today.plusDays(1), said) : first;
    }

    private static Coming onWeekday(String said, Matcher weekday, Instant now) {
        LocalDate today = DueDay.day(now);
        DayOfWeek day = DayOfWeek.of(WEEK.indexOf(weekday.group(2).replace('天', '日')) + 1);
        String part = weekday.replaceFirst("");
        if (weekday.group(1) != null) {
            return on(said, today.with(DayOfWeek.MONDAY).plusWeeks(1).with(day), part);
        }
        LocalDate next = today.with(TemporalAdjusters.nextOrSame(day));
        Coming coming = on(said, next, part);
        return coming.past(now) ? on(said, next.plusWeeks(1), coming.part) : coming;
    }

    private static Coming on(String said, LocalDate day, String part) {
        LocalTime end = end(part);
        return new Coming(said, day, part,
                (end == null ? day.plusDays(1).atStartOfDay() : day.atTime(end)).atZone(Hours.ZONE).toInstant());
    }

    /** Null for the end of the day. */
    private static @Nullable LocalTime end(String part) {
        Matcher clock = CLOCK.matcher(part);
        if (clock.find()) {
            int hour = Integer.parseInt(clock.group(1));
            boolean later = hour < NOON && (EVENING.matcher(part).find() || clock.start() == 0 && hour <= FIRST_HOUR);
            return LocalTime.of(Math.min(LAST_HOUR, later ? hour + NOON : hour), 59);
        }
        return ENDS.keySet().stream().filter(part::contains).map(ENDS::get).max(LocalTime::compareTo).orElse(null);
    }

    boolean past(Instant at) {
        return !at.isBefore(end);
    }

    /** As it is understood by whoever reads it on another day. */
    String read(Instant at) {
        return Speech.day(day, DueDay.day(at)) + part;
    }

}
