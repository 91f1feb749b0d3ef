package cn.lianhu.bot.delivery;

import cn.lianhu.channel.Channel;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Owed;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets a notice wait a moment for the photos that go behind it. */
final class Awaiting {

    static final Duration LOOK_AGAIN = Duration.ofMillis(300);

    /** How long a notice waits for its photos to be fetched. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final MediaJobs jobs;

    Awaiting(MediaJobs jobs) {
        this.jobs = jobs;
    }

    /** Whether the notice should wait a moment longer for what belongs to it. */
    Mono<Boolean> media(Notice notice, Channel channel, Instant now) {
        boolean held = notice.notBefore() != null && notice.notBefore().isAfter(notice.at());
        Instant due = held ? notice.notBefore() : notice.at();
        if (!now.isBefore(due.plus(PATIENCE))) {
            return Mono.just(false);
        }
        return Flux.fromIterable(Owed.with(notice))
            .filter(media -> channel.media().contains(media.kind()))
            .flatMap(media -> jobs.stored(media.id()))
            .any(Optional::isEmpty);
    }

}
