package cn.lianhu.bot.schedule;

import cn.lianhu.bot.redis.Heartbeat;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Says every few seconds that the program runs, and notices afterwards how long no copy
 * did.
 */
final class Heart {

    /** A longer silence means that nothing was looked after meanwhile. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Heartbeat heartbeat;

    private volatile Instant last = Instant.MIN;

    Heart(Heartbeat heartbeat) {
        this.heartbeat = heartbeat;
    }

    Mono<Void> beat(Instant now) {
        if (!now.isBefore(last) && now.isBefore(last.plus(PAUSE))) {
            return Mono.empty();
        }
        return heartbeat.beat(now, SILENCE).then().doOnSuccess(done -> last = now);
    }

}
