package cn.lianhu.bot.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The draft of what the account publishes of a month.
 *
 * @param enabled null: as the store began
 */
@ConfigurationProperties("lianhu.article")
public record ArticleSettings(@Nullable Boolean enabled) {
}
