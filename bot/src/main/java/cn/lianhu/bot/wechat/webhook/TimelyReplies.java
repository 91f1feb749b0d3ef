package cn.lianhu.bot.wechat.webhook;

import cn.lianhu.intake.Inbound;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Answers each try in time. While the store fails, the early tries are held until WeChat
 * lets go and tries again; the last one says what may have happened.
 */
final class TimelyReplies {

    private static final Logger LOG = LoggerFactory.getLogger(TimelyReplies.class);

    private final Sharing sharing;

    private final Tries tries;

    private final LastResort lastResort;

    private final PushTimings timing;

    private final Scheduler scheduler;

    private final InstantSource wallClock;

    TimelyReplies(Sharing sharing, Tries tries, LastResort lastResort, PushTimings timing, Scheduler scheduler,
            InstantSource wallClock) {
        this.sharing = sharing;
        this.tries = tries;
        this.lastResort = lastResort;
        this.timing = timing;
        this.scheduler = scheduler;
        this.wallClock = wallClock;
    }

    Mono<Answer> answer(Inbound message) {
        return Mono.defer(() -> {
            Instant arrival = wallClock.instant();
            boolean last = tries.isLast(message, arrival);
            return sharing.receive(message)
                .timeout(timing.patience(), scheduler)
                .map(reply -> isAnswerable(message) ? Answer.saying(Fate.ANSWERED, reply.text()) : Answer.TAKEN)
                .onErrorResume(e -> failed(message, last, arrival, e));
        });
    }

    private Mono<Answer> failed(Inbound message, boolean last, Instant arrival, Throwable problem) {
        LOG.warn("A message was not taken: {}", problem.getClass().getName());
        if (last) {
            return Mono.just(isAnswerable(message) ? Answer.saying(Fate.LAST_RESORT, lastResort.text())
                    : new Answer(Fate.LAST_RESORT, null));
        }
        Duration rest = timing.hold().minus(Duration.between(arrival, wallClock.instant()));
        return Mono.delay(rest.isNegative() ? Duration.ZERO : rest, scheduler).thenReturn(Answer.HELD);
    }

    /** Nobody reads an answer to these. */
    private static boolean isAnswerable(Inbound message) {
        return !(message instanceof Inbound.Unfollow || message instanceof Inbound.Signal);
    }

}
