package cn.lianhu.bot.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The life of tickets.
 *
 * @param firstNumber the number of the first ticket ever
 * @param reopenWithin how long after the closing notice reached him the reporter may open
 * it again
 */
@ConfigurationProperties("lianhu.ticket")
public record TicketSettings(@DefaultValue("1001") long firstNumber, @DefaultValue("P7D") Duration reopenWithin) {

    public TicketSettings {
        if (firstNumber < 1) {
            throw new WrongValue("lianhu.ticket.first-number", firstNumber + ", expected 1 or more",
                    firstNumber + "，应为 1 或更大");
        }
        if (!reopenWithin.isPositive()) {
            throw new WrongValue("lianhu.ticket.reopen-within", reopenWithin + ", expected a time above zero, e.g. P7D",
                    reopenWithin + "，应为大于零的时长，如 P7D（7天）");
        }
    }
}
