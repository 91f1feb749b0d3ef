package cn.lianhu.bot.settings;

import java.time.Period;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often something is done.
 *
 * @param period null for never
 */
public record Every(@Nullable Period period) {

    /** As YAML, too, understands the word. */
    private static final Set<String> NONE = Set.of("none", "off", "false");

    static Every parse(String text) {
        return new Every(NONE.contains(text.strip().toLowerCase(Locale.ROOT)) ? null : Period.parse(text.strip()));
    }

    /** Whether it is a time above zero; never is, too. */
    boolean positive() {
        return period == null || !period.isNegative() && !period.isZero();
    }

}
