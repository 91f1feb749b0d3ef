package cn.lianhu.texts;

import cn.lianhu.calendar.Hours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How moments are said, the way people say them. */
public final class Speech {

    private Speech() {
    }

    /** 今天下午5点半, 昨天晚上9点, 明天上午9点, 12月5日晚上8点05分; empty for null. */
    public static String moment(@Nullable Instant at, Instant now) {
        if (at == null) {
            return "";
        }
        ZonedDateTime then = at.atZone(Hours.ZONE);
        if (then.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return day(then.toLocalDate().minusDays(1), LocalDate.ofInstant(now, Hours.ZONE)) + "夜里12点";
        }
        return day(then.toLocalDate(), LocalDate.ofInstant(now, Hours.ZONE)) + time(then.toLocalTime());
    }

    /** 22:10 today, else as {@link #moment}: for what is urgent. */
    public static String soon(@Nullable Instant at, Instant now) {
        if (at == null) {
            return "";
        }
        ZonedDateTime then = at.atZone(Hours.ZONE);
        boolean today = then.toLocalDate().equals(LocalDate.ofInstant(now, Hours.ZONE));
        return today ? "%02d:%02d".formatted(then.getHour(), then.getMinute()) : moment(at, now);
    }

    /** The day of a moment, as {@link #day(LocalDate, LocalDate)} says it. */
    public static String day(Instant at, Instant now) {
        return day(LocalDate.ofInstant(at, Hours.ZONE), LocalDate.ofInstant(now, Hours.ZONE));
    }

    /** 今天, 昨天, 前天, 明天, 12月5日. */
    public static String day(LocalDate day, LocalDate today) {
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead == 0) {
            return "今天";
        }
        if (ahead == 1) {
            return "明天";
        }
        if (ahead == -1) {
            return "昨天";
        }
        if (ahead == -2) {
            return "前天";
        }
        String date = day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        return day.getYear() == today.getYear() ? date : day.getYear() + "年" + date;
    }

    private static String time(LocalTime time) {
        int hour = time.getHour();
        String part = hour < 6 ? "凌晨" : hour < 12 ? "上午" : hour < 13 ? "中午" : hour < 18 ? "下午" : "晚上";
        String shown = part + (hour > 12 ? hour - 12 : hour) + "点";
        int minute = time.getMinute();
        if (minute == 0) {
            return shown;
        }
        return minute == 30 ? shown + "半" : shown + "%02d分".formatted(minute);
    }

    /** 24分钟, 3小时, 2天: a length of time, roughly. */
    public static String span(Instant from, Instant to) {
        long minutes = Math.max(1, ChronoUnit.MINUTES.between(from, to));
        if (minutes < 60) {
            return minutes + "分钟";
        }
        return minutes < 48 * 60 ? minutes / 60 + "小时" : minutes / (24 * 60) + "天";
    }

    /** 3年, 1年6个月, 180天. */
    public static String period(Period period) {
        return Stream.of(part(period.getYears(), "年"), part(period.getMonths(), "个月"), part(period.getDays(), "天"))
            .collect(Collectors.joining());
    }

    private static String part(int count, String unit) {
        return count == 0 ? "" : count + unit;
    }

    /** The first of a text, so many characters at most. */
    public static String cut(String text, int most) {
        String line = text.replace('\n', ' ').strip();
        return line.codePointCount(0, line.length()) <= most ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }

}
