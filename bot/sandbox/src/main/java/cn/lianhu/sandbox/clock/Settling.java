package cn.lianhu.sandbox.clock;

import cn.lianhu.bot.delivery.HandingOver;
import cn.lianhu.bot.delivery.NoticeSender;
import cn.lianhu.bot.schedule.Rounds;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** All that is due at a moment is done, and what comes of it is sent. */
record Settling(Rounds rounds, HandingOver handingOver, NoticeSender sender) {

    private static final Duration SENDING = Duration.ofSeconds(2);

    /** Gives the moment when it is. */
    Mono<Instant> at(Instant now) {
        return rounds.at(now).then(handingOver.round(now)).then(sender.drain(now, SENDING)).thenReturn(now);
    }

}
