package cn.lianhu.bot.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What members grow together with households.
 *
 * @param enabled null: as the store began
 */
@ConfigurationProperties("lianhu.growing")
public record GrowingSettings(@Nullable Boolean enabled) {
}
