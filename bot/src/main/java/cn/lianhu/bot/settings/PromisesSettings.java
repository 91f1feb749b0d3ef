package cn.lianhu.bot.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What members promise their households for a year.
 *
 * @param enabled null: as the store began
 */
@ConfigurationProperties("lianhu.promises")
public record PromisesSettings(@Nullable Boolean enabled) {
}
