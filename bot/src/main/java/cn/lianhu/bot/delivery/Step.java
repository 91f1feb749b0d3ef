package cn.lianhu.bot.delivery;

import cn.lianhu.bot.wechat.client.SendOutcome;
import cn.lianhu.bot.wechat.client.SendOutcome.Refused;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.people.NoWay;
import java.time.Duration;

/** How one way to a person ended. */
sealed interface Step {

    /**
     * @param msgId the platform's name for a template message; else null
     */
    record Done(Rung rung, String why, String msgId) implements Step {
    }

    /** Nobody knows whether it arrived. */
    record Doubt(String why) implements Step {
    }

    /** It does not reach him now: the next way. */
    record Next(String why) implements Step {
    }

    /** The same way again, not earlier than this. */
    record Later(Duration atLeast, String why) implements Step {
    }

    /** No way of the platform reaches him until he does something himself. */
    record Unreachable(NoWay noWay, String why) implements Step {
    }

    static Step doubt(SendOutcome.Unknown lost) {
        return new Doubt("in doubt: " + lost.why());
    }

    static Step refused(Refused refused) {
        String why = refused.code() + " " + refused.message();
        return switch (refused.failure()) {
            case RETRY_SOON -> new Later(Duration.ZERO, why);
            case RETRY_NEXT_MINUTE -> new Later(Duration.ofMinutes(1), why);
            case NOT_TODAY, NEXT_RUNG, BAD_CONTENT, ALERT_OPERATOR -> new Next(why);
            case UNFOLLOWED, BLOCKED, NO_SUCH_USER -> new Unreachable(noWay(refused), why);
        };
    }

    /** As exactly as the code says (platform reference 7). */
    private static NoWay noWay(Refused refused) {
        return switch (refused.code()) {
            case 43019, 62751 -> NoWay.BLACKLISTED;
            case 50002 -> NoWay.LIMITED;
            default -> switch (refused.failure()) {
                case BLOCKED -> NoWay.SWITCHED_OFF;
                case NO_SUCH_USER -> NoWay.NOT_FOUND;
                default -> NoWay.UNFOLLOWED;
            };
        };
    }

}
