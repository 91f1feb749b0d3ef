package cn.lianhu.bot.delivery;

import cn.lianhu.channel.Channel;
import cn.lianhu.notification.Notice;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** Carries notices to the people of one channel. */
public interface Carrier {

    Channel channel();

    /** One for each of the channel's rungs. */
    List<Way> ways();

    /**
     * Sends a notice's photos and voices without words. Gives the rung they went by when
     * everything has gone, or never will; empty when something is left, which stays owed.
     * Never errors.
     */
    default Mono<Notice.Rung> withoutWords(Notice notice, Instant now) {
        return Mono.empty();
    }

}
