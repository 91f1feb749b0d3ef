package cn.lianhu.bot.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How households and members choose each other.
 *
 * @param enabled null: as the store began
 */
@ConfigurationProperties("lianhu.choice")
public record ChoiceSettings(@Nullable Boolean enabled) {
}
