package cn.lianhu.bot.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The desk on the web.
 *
 * @param enabled whether there is one
 * @param phone whether staff may use it on a phone, which the authority has to have
 * answered in writing (国办函〔2026〕12号)
 */
@ConfigurationProperties("lianhu.desk")
public record DeskSettings(@DefaultValue("false") boolean enabled, @DefaultValue("false") boolean phone) {
}
