package cn.lianhu.bot.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits against abuse.
 *
 * @param perPerson messages a resident may send in ten minutes; photos in a row count
 * once
 * @param perStaff the same for members
 */
@ConfigurationProperties("lianhu.limits")
public record LimitSettings(@DefaultValue("true") boolean enabled, @DefaultValue("20") int perPerson,
        @DefaultValue("60") int perStaff) {

    public LimitSettings {
        check("per-person", perPerson);
        check("per-staff", perStaff);
    }

    private static void check(String name, int value) {
        if (value < 1) {
            throw new WrongValue("lianhu.limits." + name, value + ", expected 1 or more", value + "，应为 1 或更大");
        }
    }
}
