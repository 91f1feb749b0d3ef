package cn.lianhu.bot.delivery;

import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Rung;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** One way to a person on a channel, which gives its name to a rung. */
public interface Way {

    /** What a notice that went this way keeps. */
    Rung rung();

    /** Empty when the notice is not this copy's any more. */
    Mono<RungResult> send(Notice notice, Instant now);

    /** Whether it could carry this notice, as far as is known before it is tried. */
    default boolean offers(Notice notice) {
        return true;
    }

    /** Sends what belongs behind a notice that has gone this way. Never errors. */
    default Mono<Void> behind(Notice notice, Instant now) {
        return Mono.empty();
    }

}
