package cn.lianhu.bot.schedule;

import cn.lianhu.bot.redis.Heartbeat;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Says every second that the program runs, and notices afterwards how long no copy did.
 */
public final class Heart {

    /** A longer silence means that nothing was looked after meanwhile. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final Heartbeat heartbeat;

    public Heart(Heartbeat heartbeat) {
        this.heartbeat = heartbeat;
    }

    public Mono<Void> beat(Instant now) {
        return heartbeat.beat(now, SILENCE).then();
    }

    /** The clock was moved while the program ran: that is no silence. */
    public Mono<Void> moved(Instant now) {
        return heartbeat.moved(now);
    }

}
