package cn.lianhu.bot.settings;

import static java.util.Map.entry;

import cn.lianhu.calendar.DayHours;
import cn.lianhu.calendar.Limit;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a setting should be, for the operator. */
record Expected(String english, String chinese) {

    private static final Expected WHOLE = new Expected("a whole number, such as 20", "整数，如 20");

    private static final Expected YES_OR_NO = new Expected("true or false", "true 或 false");

    private static final Map<Class<?>, Expected> BY_TYPE = Map.ofEntries(
            entry(Duration.class,
                    new Expected("a time with its unit, such as PT30M or P7D", "带单位的时长，如 PT30M（30分钟）、P7D（7天）")),
            entry(LocalDate.class, new Expected("a date, such as 2027-03-31", "日期，如 2027-03-31")),
            entry(URI.class,
                    new Expected("an address, such as https://api.weixin.qq.com", "网址，如 https://api.weixin.qq.com")),
            entry(Limit.class,
                    new Expected(
                            "hours or minutes such as PT2H or PT30M, or days such as P1D, above zero and not mixed",
                            "小时或分钟，如 PT2H、PT30M，或者天，如 P1D；要大于零，不能混写")),
            entry(DayHours.class,
                    new Expected("ranges in order, such as 08:00-12:00,14:30-17:30",
                            "按先后写的时段，如 08:00-12:00,14:30-17:30")),
            entry(Share.class, new Expected("a number above 0 and at most 1, such as 0.8", "大于 0、最多 1 的数，如 0.8")),
            entry(Kept.class,
                    new Expected("a time in days, months or years, such as P180D or P3Y, or off",
                            "天、月、年，如 P180D（180天）、P3Y（3年），或者 off（一直留着）")),
            entry(Every.class,
                    new Expected("a time in days, weeks or months, such as P14D, or none",
                            "天、周、月，如 P14D（14天）、P1M（1个月），或者 none（不定期）")),
            entry(Boolean.class, YES_OR_NO), entry(boolean.class, YES_OR_NO), entry(Integer.class, WHOLE),
            entry(int.class, WHOLE), entry(Long.class, WHOLE), entry(long.class, WHOLE));

    /**
     * What stands for a value of this type; null for types that no single text stands
     * for.
     */
    static @Nullable Expected of(Class<?> type) {
        return type.isEnum()
                ? oneOf(Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", ")))
                : BY_TYPE.get(type);
    }

    private static Expected oneOf(String constants) {
        return new Expected("one of " + constants, constants + " 之一");
    }
}
