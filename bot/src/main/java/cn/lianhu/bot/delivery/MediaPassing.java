package cn.lianhu.bot.delivery;

import cn.lianhu.bot.media.FileType;
import cn.lianhu.bot.wechat.client.SendFailure;
import cn.lianhu.bot.wechat.client.SendOutcome;
import cn.lianhu.bot.wechat.client.SendOutcome.Refused;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.ledger.MediaJobs.StoredMedia;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Owed;
import cn.lianhu.notification.OwedMedia;
import cn.lianhu.notification.OwedMedia.Turn;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sends photos and voices behind the notice they belong to, as far as the person's window
 * carries them: without words where the last thing he was told is of the same ticket. The
 * rest stays owed, for the next time he writes.
 */
final class MediaPassing {

    private static final Logger LOG = LoggerFactory.getLogger(MediaPassing.class);
    static final Duration LOOK_AGAIN = Duration.ofMillis(300);

    /** How long a notice waits for its photos to be fetched. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int GONE = 40007;

    private final MediaJobs jobs;

    private final OwedMedia owed;

    private final ChatRung chat;

    private final Uploads uploads;

    private final WechatApi api;

    private final Texts texts;

    MediaPassing(MediaJobs jobs, OwedMedia owed, ChatRung chat, Uploads uploads, WechatApi api, Texts texts) {
        this.jobs = jobs;
        this.owed = owed;
        this.chat = chat;
        this.uploads = uploads;
        this.api = api;
        this.texts = texts;
    }

    /** Whether the notice should wait a moment longer for what belongs to it. */
    Mono<Boolean> awaited(Notice notice, Instant now) {
        boolean held = notice.notBefore() != null && notice.notBefore().isAfter(notice.at());
        Instant due = held ? notice.notBefore() : notice.at();
        if (!now.isBefore(due.plus(PATIENCE))) {
            return Mono.just(false);
        }
        return Flux.fromIterable(Owed.with(notice)).flatMap(m -> jobs.stored(m.id())).any(Optional::isEmpty);
    }

    /** Gives whether everything has gone, or never will. Never errors. */
    Mono<Boolean> pass(Notice notice, Instant now) {
        return Flux.fromIterable(Owed.with(notice))
            .concatMap(media -> one(notice.to(), media, now))
            .takeUntil(result -> result == Result.STOPPED)
            .all(result -> result == Result.DONE)
            .onErrorResume(e -> {
                LOG.warn("Media of notice {} are left: {}", notice.id(), e.toString());
                return Mono.just(false);
            });
    }

    /**
     * LEFT: it stays owed, and the next one is tried; STOPPED: nothing more can go now.
     */
    private enum Result {

        DONE, LEFT, STOPPED

    }

    private Mono<Result> one(String openid, Owed media, Instant now) {
        return jobs.stored(media.id())
            .flatMap(found -> found.filter(MediaPassing::sendable)
                .map(stored -> next(openid, media, stored, now))
                .orElseGet(() -> found.isPresent() ? drop(openid, media) : missing(openid, media)));
    }

    private static boolean sendable(StoredMedia stored) {
        return FileType.named(stored.contentType()).filter(FileType::sendable).isPresent();
    }

    private Mono<Result> missing(String openid, Owed media) {
        return jobs.waits(media.id()).flatMap(waits -> waits ? Mono.just(Result.LEFT) : drop(openid, media));
    }

    private Mono<Result> drop(String openid, Owed media) {
        return owed.drop(openid, media).thenReturn(Result.DONE);
    }

    private Mono<Result> next(String openid, Owed media, StoredMedia stored, Instant now) {
        return owed.take(openid, media, now).flatMap(turn -> switch (turn.next()) {
            case GONE -> Mono.just(Result.DONE);
            case TAKEN -> Mono.just(Result.LEFT);
            case FULL -> Mono.just(Result.STOPPED);
            case LINE -> line(openid, media, turn)
                .flatMap(said -> said ? next(openid, media, stored, now) : Mono.just(Result.STOPPED));
            case MEDIA -> send(openid, media, stored).flatMap(outcome -> ended(openid, media, turn, outcome, now))
                .onErrorResume(e -> {
                    LOG.warn("Media {} is left: {}", media.id(), e.toString());
                    return chat.back(openid, turn.slot())
                        .then(owed.putBack(openid, media, now))
                        .thenReturn(Result.LEFT);
                });
        });
    }

    /** Names the ticket, as what was told last is of another. */
    private Mono<Boolean> line(String openid, Owed media, Turn turn) {
        return api.sendText(openid, texts.say(Say.MEDIA_FOLLOWS, "number", media.number()))
            .flatMap(outcome -> outcome instanceof Refused refused
                    ? chat.refused(openid, turn.slot(), refused).thenReturn(false) : Mono.just(true));
    }

    private Mono<SendOutcome> send(String openid, Owed media, StoredMedia stored) {
        return uploads.mediaId(media, stored)
            .flatMap(id -> api.sendMedia(openid, media.kind(), id))
            .flatMap(outcome -> outcome instanceof Refused refused && refused.code() == GONE
                    ? uploads.anew(media, stored).flatMap(id -> api.sendMedia(openid, media.kind(), id))
                    : Mono.just(outcome));
    }

    private Mono<Result> ended(String openid, Owed media, Turn turn, SendOutcome outcome, Instant now) {
        return switch (outcome) {
            case SendOutcome.Sent sent -> drop(openid, media);
            case SendOutcome.Unknown lost -> Mono.just(Result.LEFT);
            case Refused refused when refused.failure() == SendFailure.BAD_CONTENT ->
                chat.refused(openid, turn.slot(), refused).then(drop(openid, media));
            case Refused refused -> chat.refused(openid, turn.slot(), refused)
                .then(owed.putBack(openid, media, now))
                .thenReturn(Result.STOPPED);
        };
    }

}
