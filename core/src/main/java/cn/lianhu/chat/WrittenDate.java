package cn.lianhu.chat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day written in free text, with the words around it that only belong to the date (到,
 * 前).
 *
 * @param day null for what has the shape of a date and is none
 * @param whole a length of time, as 10天, not a day of the calendar
 */
record WrittenDate(@Nullable LocalDate day, int start, int end, boolean whole) {

    private record Shape(Pattern pattern, boolean whole, BiFunction<MatchResult, LocalDate, Optional<LocalDate>> day) {
    }

    private static final String N = "(" + ChineseNumeral.PATTERN + ")";

    private static final String DAY_END = "(?![\\d元米万%个盏户根])";

    private static final String THING = "[楼栋幢线杆井泵变灯机闸池门桥路]";

    private static final String WEEK = "个?(?:周|星期|礼拜)";

    /** How long it has been so is no date: 已坏3天, 3天前. */
    private static final String NOT_PAST = "(?<![\\d已坏停了过近黑漏断堵第]|[零一二两三四五六七八九十百千])";

    private static final String LATER = "(?!前|之前|以前|多|[内里]没)(?:之?以?后|内|之内|以内)?";

    private static final List<Shape> SHAPES = List.of(
            shape("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})[日号]?",
                    (m, today) -> CalendarDay.exact(number(m, 1), number(m, 2), number(m, 3))),
            shape("(?<![\\d十])" + N + "月" + N + "[日号]?",
                    (m, today) -> CalendarDay.ofYear(number(m, 1), number(m, 2), today)),
            shape("(?<![\\d.])(\\d{1,2})[-./](\\d{1,2})(?![-./号天日周个月])",
                    (m, today) -> CalendarDay.ofYear(number(m, 1), number(m, 2), today)),
            shape("下个?月" + N + "[日号]",
                    (m, today) -> CalendarDay.of(today.plusMonths(1).withDayOfMonth(1), number(m, 1))),
            shape("(?:这个月|本月)?(?<!\\d)" + N + "(?:号(?!" + THING + ")|日(?!之?以?[后内]))",
                    (m, today) -> CalendarDay.ofMonth(number(m, 1), today)),
            shape("下个?月底", (m, today) -> Optional.of(today.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth()))),
            shape("(?<!上|上个)(?:这个|本)?月底", (m, today) -> Optional.of(today.with(TemporalAdjusters.lastDayOfMonth()))),
            shape("(?<!上|上个)(下|这|本)?" + WEEK + "([一二三四五六日天])(?!天)", (m, today) -> Optional.of(weekday(m, today))),
            shape("(?<!明)(大后天|后天|明天|今天)", (m, today) -> Optional.of(today.plusDays(daysTo(m.group(1))))),
            span("半个月" + LATER, (m, today) -> Optional.of(today.plusDays(15))),
            span(NOT_PAST + N + "个月" + LATER, (m, today) -> later(number(m, 1) * 30, today)),
            span(NOT_PAST + N + WEEK + "(?![一二三四五六日])" + LATER, (m, today) -> later(number(m, 1) * 7, today)),
            span(NOT_PAST + N + "(?:天|日(?=之?以?[后内]))" + LATER, (m, today) -> later(number(m, 1), today)));

    /**
     * All that are written, as they stand; what lies within another is none of its own.
     */
    static List<WrittenDate> all(String plain, LocalDate today) {
        List<WrittenDate> found = new ArrayList<>();
        for (Shape shape : SHAPES) {
            shape.pattern().matcher(plain).results().forEach(match -> {
                WrittenDate date = new WrittenDate(shape.day().apply(match, today).orElse(null), match.start(),
                        match.end(), shape.whole());
                if (found.stream().noneMatch(date::overlaps)) {
                    found.add(date);
                }
            });
        }
        found.sort(Comparator.comparingInt(WrittenDate::start));
        return found;
    }

    private boolean overlaps(WrittenDate other) {
        return start < other.end && other.start < end;
    }

    private static Shape shape(String pattern, BiFunction<MatchResult, LocalDate, Optional<LocalDate>> day) {
        return new Shape(around(pattern), false, day);
    }

    private static Shape span(String pattern, BiFunction<MatchResult, LocalDate, Optional<LocalDate>> day) {
        return new Shape(around(pattern), true, day);
    }

    private static Pattern around(String pattern) {
        return Pattern.compile("(?:等?到|至|等)?\\s*" + pattern + DAY_END + "(?:之?以?前|为止)?");
    }

    private static int number(MatchResult match, int group) {
        return ChineseNumeral.read(match.group(group));
    }

    private static Optional<LocalDate> later(int days, LocalDate today) {
        return days < 0 ? Optional.empty() : Optional.of(today.plusDays(days));
    }

    private static int daysTo(String name) {
        return List.of("今天", "明天", "后天", "大后天").indexOf(name);
    }

    /**
     * 周五 is the next to come, today included; 下周五 the one of the week that starts next
     * Monday.
     */
    private static LocalDate weekday(MatchResult match, LocalDate today) {
        DayOfWeek day = DayOfWeek.of(Math.min(7, "一二三四五六日天".indexOf(match.group(2)) + 1));
        return "下".equals(match.group(1))
                ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day))
                : today.with(TemporalAdjusters.nextOrSame(day));
    }
}
