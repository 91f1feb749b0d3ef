package cn.lianhu.bot.settings;

import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Matters of several households.
 *
 * @param enabled null: as the store began
 * @param reviewEvery how often whoever has one on hold says how it goes
 */
@ConfigurationProperties("lianhu.parties")
public record PartiesSettings(@Nullable Boolean enabled, @DefaultValue("P7D") Every reviewEvery) {

    public PartiesSettings {
        if (reviewEvery.period() == null || !reviewEvery.positive()) {
            throw new WrongValue("lianhu.parties.review-every", "expected a time above zero in days, e.g. P7D",
                    "应为大于零的天数，如 P7D（7天）");
        }
    }

    public Period reviews() {
        return Objects.requireNonNull(reviewEvery.period());
    }
}
