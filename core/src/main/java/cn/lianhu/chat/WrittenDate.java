package cn.lianhu.chat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day found in free text, with the words around it that only belong to the date (到, 前). */
record WrittenDate(LocalDate day, int start, int end) {

    private record Shape(Pattern pattern, BiFunction<MatchResult, LocalDate, Optional<LocalDate>> day) {}

    private static final String N = "(" + ChineseNumeral.PATTERN + ")";
    private static final String DAY_END = "(?![\\d元米万%个])";

    /** How long it has been so is no date: 已坏3天. */
    private static final String NOT_PAST = "(?<![\\d已坏停了过近])";

    /** Exact dates first: “12月5日 已坏3天” means the first. What has the shape of a date and is none ends the search. */
    private static final List<Shape> SHAPES = List.of(
            shape("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})[日号]?", (m, today) ->
                    CalendarDay.exact(number(m, 1), number(m, 2), number(m, 3))),
            shape(N + "月" + N + "[日号]?", (m, today) -> CalendarDay.ofYear(number(m, 1), number(m, 2), today)),
            shape("(?<![\\d.])(\\d{1,2})[-./](\\d{1,2})(?![-./])", (m, today) ->
                    CalendarDay.ofYear(number(m, 1), number(m, 2), today)),
            shape("下个?月" + N + "[日号]", (m, today) ->
                    CalendarDay.of(today.plusMonths(1).withDayOfMonth(1), number(m, 1))),
            shape("(?<!\\d)" + N + "号(?![楼线杆井泵变灯机])", (m, today) -> CalendarDay.ofMonth(number(m, 1), today)),
            shape("下个?月底", (m, today) -> Optional.of(today.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth()))),
            shape("月底", (m, today) -> Optional.of(today.with(TemporalAdjusters.lastDayOfMonth()))),
            shape("(下|这|本)?个?(?:周|星期|礼拜)([一二三四五六日天])", (m, today) -> Optional.of(weekday(m, today))),
            shape("(大后天|后天|明天|今天)", (m, today) -> Optional.of(today.plusDays(daysTo(m.group(1))))),
            shape("半个月之?以?后?", (m, today) -> Optional.of(today.plusDays(15))),
            shape(NOT_PAST + N + "个?(?:周|星期|礼拜)之?以?后?", (m, today) -> later(number(m, 1) * 7, today)),
            shape(NOT_PAST + N + "[天日]之?以?后?", (m, today) -> later(number(m, 1), today)));

    static Optional<WrittenDate> in(String text, LocalDate today) {
        String plain = Numbers.normalise(text);
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern().matcher(plain);
            if (matcher.find()) {
                return shape.day().apply(matcher, today)
                        .map(day -> new WrittenDate(day, matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static Shape shape(String pattern, BiFunction<MatchResult, LocalDate, Optional<LocalDate>> day) {
        return new Shape(Pattern.compile("(?:等?到|至|等)?\\s*" + pattern + DAY_END + "(?:之?以?前|为止)?"), day);
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

    /** 周五 is the next to come, today included; 下周五 the one of the week that starts next Monday. */
    private static LocalDate weekday(MatchResult match, LocalDate today) {
        DayOfWeek day = DayOfWeek.of(Math.min(7, "一二三四五六日天".indexOf(match.group(2)) + 1));
        return "下".equals(match.group(1))
                ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day))
                : today.with(TemporalAdjusters.nextOrSame(day));
    }
}
