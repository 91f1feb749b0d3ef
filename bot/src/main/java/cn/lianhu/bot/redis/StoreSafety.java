package cn.lianhu.bot.redis;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param allowVolatile whether an outside Redis that may lose data is taken, with a
 * warning
 */
@ConfigurationProperties("lianhu.store")
record StoreSafety(@DefaultValue("false") boolean allowVolatile) {
}
