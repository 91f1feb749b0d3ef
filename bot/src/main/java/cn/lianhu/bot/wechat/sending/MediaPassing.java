package cn.lianhu.bot.wechat.sending;

import cn.lianhu.bot.media.FileType;
import cn.lianhu.bot.wechat.WechatChannel;
import cn.lianhu.bot.wechat.client.SendFailure;
import cn.lianhu.bot.wechat.client.SendOutcome;
import cn.lianhu.bot.wechat.client.SendOutcome.Refused;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.bot.wechat.sending.OwedMedia.Turn;
import cn.lianhu.bot.wechat.sending.Windows.Slot;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.ledger.MediaJobs.StoredMedia;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Owed;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.time.Instant;
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

    private static final int GONE = 40007;

    private final MediaJobs jobs;

    private final OwedMedia owed;

    private final Windows windows;

    private final Refusals refusals;

    private final Uploads uploads;

    private final WechatApi api;

    private final Texts texts;

    MediaPassing(MediaJobs jobs, OwedMedia owed, Windows windows, Refusals refusals, Uploads uploads, WechatApi api,
            Texts texts) {
        this.jobs = jobs;
        this.owed = owed;
        this.windows = windows;
        this.refusals = refusals;
        this.uploads = uploads;
        this.api = api;
        this.texts = texts;
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
        return owed.take(openid, media, now).flatMap(turn -> switch (turn) {
            case Turn.None none -> Mono.just(switch (none.why()) {
                case GONE -> Result.DONE;
                case TAKEN -> Result.LEFT;
                case FULL -> Result.STOPPED;
            });
            case Turn.Line(Slot slot) -> line(openid, media, slot)
                .flatMap(said -> said ? next(openid, media, stored, now) : Mono.just(Result.STOPPED));
            case Turn.Media(Slot slot) ->
                send(openid, media, stored).flatMap(outcome -> ended(openid, media, slot, outcome, now))
                    .onErrorResume(e -> {
                        LOG.warn("Media {} is left: {}", media.id(), e.toString());
                        return windows.release(openid, slot)
                            .then(owed.putBack(openid, media, now))
                            .thenReturn(Result.LEFT);
                    });
        });
    }

    /** Names the ticket, as what was told last is of another. */
    private Mono<Boolean> line(String openid, Owed media, Slot slot) {
        return api.sendText(openid, WechatChannel.CHANNEL.shown(texts.say(Say.MEDIA_FOLLOWS, "number", media.number())))
            .flatMap(outcome -> outcome instanceof Refused refused
                    ? refusals.refused(openid, slot, refused).thenReturn(false) : Mono.just(true));
    }

    private Mono<SendOutcome> send(String openid, Owed media, StoredMedia stored) {
        return uploads.mediaId(media, stored)
            .flatMap(id -> api.sendMedia(openid, media.kind(), id))
            .flatMap(outcome -> outcome instanceof Refused refused && refused.code() == GONE
                    ? uploads.anew(media, stored).flatMap(id -> api.sendMedia(openid, media.kind(), id))
                    : Mono.just(outcome));
    }

    private Mono<Result> ended(String openid, Owed media, Slot slot, SendOutcome outcome, Instant now) {
        return switch (outcome) {
            case SendOutcome.Sent sent -> drop(openid, media);
            case SendOutcome.Unknown lost -> Mono.just(Result.LEFT);
            case Refused refused when refused.failure() == SendFailure.BAD_CONTENT ->
                refusals.refused(openid, slot, refused).then(drop(openid, media));
            case Refused refused -> refusals.refused(openid, slot, refused)
                .then(owed.putBack(openid, media, now))
                .thenReturn(Result.STOPPED);
        };
    }

}
