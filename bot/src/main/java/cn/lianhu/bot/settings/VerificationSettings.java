package cn.lianhu.bot.settings;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long the account is verified (认证有效期). The platform has no question that answers it,
 * so the operator notes it.
 *
 * @param verifiedUntil the last day; null when it was not noted
 */
@ConfigurationProperties("lianhu.wechat")
public record VerificationSettings(LocalDate verifiedUntil) {
}
