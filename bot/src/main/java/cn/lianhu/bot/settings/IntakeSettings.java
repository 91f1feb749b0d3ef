package cn.lianhu.bot.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages become tickets.
 *
 * @param joinWithin how long a photo, voice or place still joins the sender's last
 * report; zero: nothing joins by itself
 * @param drafts whether words that may be the beginning of a report wait ten minutes for
 * more
 * @param duplicates whether a report like an open one of its group is offered to go on in
 * that
 * @param placeWithin how long a stranger is waited for to say where
 * @param corrections whether what the staff sort anew is kept, masked, to be learnt from
 */
@ConfigurationProperties("lianhu.intake")
public record IntakeSettings(@DefaultValue("PT10M") Duration joinWithin, @DefaultValue("true") boolean drafts,
        @DefaultValue("OFFER") Duplicates duplicates, @DefaultValue("PT30M") Duration placeWithin,
        @DefaultValue("true") boolean corrections) {

    public enum Duplicates {

        OFFER, OFF

    }

    public IntakeSettings {
        if (joinWithin.isNegative()) {
            throw new WrongValue("lianhu.intake.join-within", joinWithin + " is negative, expected e.g. PT10M, or PT0S",
                    joinWithin + " 是负的，应为 PT10M（10分钟）之类，或者 PT0S（不并）");
        }
        if (!placeWithin.isPositive()) {
            throw new WrongValue("lianhu.intake.place-within", placeWithin + ", expected a time above zero, e.g. PT30M",
                    placeWithin + "，应为大于零的时长，如 PT30M（30分钟）");
        }
    }
}
