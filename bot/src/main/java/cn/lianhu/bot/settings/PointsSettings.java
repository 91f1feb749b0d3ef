package cn.lianhu.bot.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What households are given for what they do well.
 *
 * @param enabled null: as the store began
 * @param years so many years after the one they were given in points are good
 */
@ConfigurationProperties("lianhu.points")
public record PointsSettings(@Nullable Boolean enabled, @DefaultValue("1") int years) {

    private static final int MOST = 5;

    public PointsSettings {
        if (years < 0 || years > MOST) {
            throw new WrongValue("lianhu.points.years", years + ", expected 0 to " + MOST, years + "，应为 0 到 " + MOST);
        }
    }
}
