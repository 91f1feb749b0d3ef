package cn.lianhu.bot.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what is personal stays.
 *
 * @param afterClosing of a ticket, from when it ended, however it did; {@code off}: for
 * good
 */
@ConfigurationProperties("lianhu.retention")
public record RetentionSettings(@DefaultValue("off") Kept afterClosing) {

    /**
     * Until then it may still be rated, reopened or appealed, and whoever was away reads
     * of it.
     */
    private static final int LEAST_DAYS = 30;

    public RetentionSettings {
        if (!afterClosing.atLeast(LEAST_DAYS)) {
            throw new WrongValue("lianhu.retention.after-closing",
                    afterClosing.period() + " is too short, expected P30D or more, such as P3Y, or off",
                    afterClosing.period() + " 太短，至少 P30D（30天），如 P3Y（3年），或者 off（一直留着）");
        }
    }
}
