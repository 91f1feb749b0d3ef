package cn.lianhu.bot.wechat.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Remembers that no token could be had, so that a thousand waiting sends do not ask a
 * thousand times.
 */
final class RecentFailure {

    private static final Duration PASSING = Duration.ofSeconds(3);

    private static final Duration FOR_THE_OPERATOR = Duration.ofSeconds(60);

    private final AtomicReference<Noted> last = new AtomicReference<>();

    private record Noted(ApiRefusal refusal, Instant until) {
    }

    /** The first report of a failure counts; repeating it does not prolong it. */
    void note(ApiRefusal refusal, Instant now) {
        Duration pause = refusal.refused().alert() ? FOR_THE_OPERATOR : PASSING;
        last.updateAndGet(
                noted -> noted != null && noted.refusal() == refusal ? noted : new Noted(refusal, now.plus(pause)));
    }

    Optional<ApiRefusal> ifStillOn(Instant now) {
        Noted noted = last.get();
        return noted != null && now.isBefore(noted.until()) ? Optional.of(noted.refusal()) : Optional.empty();
    }

}
