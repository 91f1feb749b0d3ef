package cn.lianhu.bot.delivery;

import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.people.NoWay;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How one way to a person ended. */
public sealed interface RungResult {

    /**
     * @param msgId by which the platform reports later how the message ended; null where
     * it does not
     */
    record Done(Rung rung, String why, @Nullable String msgId) implements RungResult {

        public Done(Rung rung) {
            this(rung, "", null);
        }
    }

    /** Nobody knows whether it arrived. */
    record Doubt(String why) implements RungResult {
    }

    /** It does not reach him now: the next way. */
    record Next(String why) implements RungResult {
    }

    /** The same way again, not earlier than this. */
    record Later(Duration atLeast, String why) implements RungResult {
    }

    /** No way of the platform reaches him until he does something himself. */
    record Unreachable(NoWay noWay, String why) implements RungResult {
    }

}
