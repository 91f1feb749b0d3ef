package cn.lianhu.bot.schedule;

import cn.lianhu.bot.redis.Heartbeat;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Says every second that the program runs, and notices afterwards how long no copy did.
 */
final class Heart {

    /** A longer silence means that nothing was looked after meanwhile. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final Heartbeat heartbeat;

    Heart(Heartbeat heartbeat) {
        this.heartbeat = heartbeat;
    }

    Mono<Void> beat(Instant now) {
        return heartbeat.beat(now, SILENCE).then();
    }

}
