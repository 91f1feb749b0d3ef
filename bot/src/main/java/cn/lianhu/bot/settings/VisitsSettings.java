package cn.lianhu.bot.settings;

import cn.lianhu.scheme.VisitPeriods;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Visits of members to their households.
 *
 * @param enabled null: as the store began
 * @param every how often households are visited that are looked after more closely
 * @param others how often all others are
 */
@ConfigurationProperties("lianhu.visits")
public record VisitsSettings(@Nullable Boolean enabled, @DefaultValue("P14D") Every every,
        @DefaultValue("P14D") Every others) {

    public VisitsSettings {
        if (every.period() == null || !every.positive()) {
            throw new WrongValue("lianhu.visits.every", "expected a time above zero in days, e.g. P14D",
                    "应为大于零的天数，如 P14D（14天）");
        }
        if (!others.positive()) {
            throw new WrongValue("lianhu.visits.others", "expected a time above zero in days, e.g. P90D, or none",
                    "应为大于零的天数，如 P90D（90天），或者 none（不定期去）");
        }
    }

    public VisitPeriods periods() {
        return new VisitPeriods(Objects.requireNonNull(every.period()), others.period());
    }
}
