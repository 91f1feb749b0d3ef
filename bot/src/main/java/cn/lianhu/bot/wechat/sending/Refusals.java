package cn.lianhu.bot.wechat.sending;

import cn.lianhu.bot.delivery.RungResult;
import cn.lianhu.bot.wechat.client.SendOutcome;
import cn.lianhu.bot.wechat.client.SendOutcome.Refused;
import cn.lianhu.bot.wechat.sending.Windows.Slot;
import cn.lianhu.people.NoWay;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * What the platform refused: counts it, tells the operator what he has to see to, and
 * says what it means for the notice.
 */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private static final Duration BETWEEN_ALERTS = Duration.ofMinutes(1);

    /** The window is over, or its messages are used up. */
    private static final Set<Integer> CLOSED = Set.of(45015, 45047);

    private final Windows windows;

    private final MeterRegistry meters;

    private final InstantSource wall;

    private final Map<Integer, Instant> alerted = new ConcurrentHashMap<>();

    Refusals(Windows windows, MeterRegistry meters, InstantSource wall) {
        this.windows = windows;
        this.meters = meters;
        this.wall = wall;
    }

    /**
     * Nothing was accepted: the message may be used otherwise, unless the platform knows
     * better.
     */
    Mono<Void> refused(String openid, Slot slot, Refused refused) {
        count(refused);
        return CLOSED.contains(refused.code()) ? windows.close(openid) : windows.release(openid, slot);
    }

    void count(Refused refused) {
        Counter.builder("lianhu.wechat.errors")
            .description("Calls that WeChat refused, by its error code")
            .tag("code", Integer.toString(refused.code()))
            .register(meters)
            .increment();
        if (refused.alert() && dueAgain(refused.code())) {
            LOG.error("The platform refuses ({}): {} {}", refused.failure(), refused.code(), refused.message());
        }
    }

    private boolean dueAgain(int code) {
        Instant now = wall.instant();
        return alerted.merge(code, now, (last, next) -> next.isBefore(last.plus(BETWEEN_ALERTS)) ? last : next) == now;
    }

    static RungResult doubt(SendOutcome.Unknown lost) {
        return new RungResult.Doubt("in doubt: " + lost.why());
    }

    static RungResult result(Refused refused) {
        String why = refused.code() + " " + refused.message();
        return switch (refused.failure()) {
            case RETRY_SOON -> new RungResult.Later(Duration.ZERO, why);
            case RETRY_NEXT_MINUTE -> new RungResult.Later(Duration.ofMinutes(1), why);
            case NOT_TODAY, NEXT_RUNG, BAD_CONTENT, ALERT_OPERATOR -> new RungResult.Next(why);
            case UNFOLLOWED, BLOCKED, NO_SUCH_USER -> new RungResult.Unreachable(noWay(refused), why);
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
