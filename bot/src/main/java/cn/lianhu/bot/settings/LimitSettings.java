package cn.lianhu.bot.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits against abuse.
 *
 * @param perPerson messages a resident may send in ten minutes; photos in a row count once
 * @param perStaff the same for members
 */
@ConfigurationProperties("lianhu.limits")
public record LimitSettings(@DefaultValue("true") boolean enabled, @DefaultValue("20") int perPerson,
        @DefaultValue("60") int perStaff) {

    public LimitSettings {
        if (perPerson < 1 || perStaff < 1) {
            throw new IllegalArgumentException("lianhu.limits: per-person and per-staff are expected to be 1 or more");
        }
    }
}
