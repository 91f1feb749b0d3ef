package cn.lianhu.bot.settings;

import java.time.Period;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long something is kept.
 *
 * @param period null for good
 */
public record Kept(@Nullable Period period) {

    /** As YAML, too, understands the word. */
    private static final Set<String> OFF = Set.of("off", "false");

    static Kept parse(String text) {
        return new Kept(OFF.contains(text.strip().toLowerCase(Locale.ROOT)) ? null : Period.parse(text.strip()));
    }

    /** Whether it is at least so many days, a month taken for 30 and a year for 365. */
    boolean atLeast(long days) {
        return period == null || period.getYears() * 365L + period.getMonths() * 30L + period.getDays() >= days;
    }

}
