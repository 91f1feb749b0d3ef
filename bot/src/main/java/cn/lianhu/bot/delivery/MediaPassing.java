package cn.lianhu.bot.delivery;

import cn.lianhu.bot.wechat.client.SendOutcome;
import cn.lianhu.bot.wechat.client.SendOutcome.Refused;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.ledger.MediaJobs.StoredMedia;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Outbox;
import cn.lianhu.notification.Outbox.Slot;
import cn.lianhu.ticket.Attachment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sends photos and voices behind the notice they belong to, as far as the person's window carries them. */
final class MediaPassing {

    private static final Logger LOG = LoggerFactory.getLogger(MediaPassing.class);
    static final Duration LOOK_AGAIN = Duration.ofMillis(300);

    /** How long a notice waits for its photos to be fetched. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int GONE = 40007;

    private final MediaJobs jobs;
    private final Outbox outbox;
    private final ChatRung chat;
    private final Uploads uploads;
    private final WechatApi api;

    MediaPassing(MediaJobs jobs, Outbox outbox, ChatRung chat, Uploads uploads, WechatApi api) {
        this.jobs = jobs;
        this.outbox = outbox;
        this.chat = chat;
        this.uploads = uploads;
        this.api = api;
    }

    /** Whether the notice should wait a moment longer for what belongs to it. */
    Mono<Boolean> awaited(Notice notice, Instant now) {
        boolean held = notice.notBefore() != null && notice.notBefore().isAfter(notice.at());
        Instant due = held ? notice.notBefore() : notice.at();
        if (!now.isBefore(due.plus(PATIENCE))) {
            return Mono.just(false);
        }
        return Flux.fromIterable(carried(notice)).flatMap(a -> jobs.stored(a.id())).any(Optional::isEmpty);
    }

    /** What does not go now stays with the ticket, for 看. Never errors. */
    Mono<Void> pass(Notice notice, Instant now) {
        return Flux.fromIterable(carried(notice)).concatMap(a -> one(notice.to(), a, now))
                .takeWhile(more -> more).then()
                .onErrorResume(e -> {
                    LOG.warn("Media of notice {} are left: {}", notice.id(), e.toString());
                    return Mono.empty();
                });
    }

    private static List<Attachment> carried(Notice notice) {
        return notice.media() == null ? List.of()
                : notice.media().stream().filter(a -> a.type() != MediaKind.VIDEO).toList();
    }

    /** False when nothing more can go. */
    private Mono<Boolean> one(String openid, Attachment attachment, Instant now) {
        return jobs.stored(attachment.id()).flatMap(found -> found.filter(MediaPassing::sendable)
                .map(stored -> inWindow(openid, attachment, stored, now))
                .orElseGet(() -> Mono.just(true)));
    }

    private static boolean sendable(StoredMedia stored) {
        return FileType.named(stored.contentType()).filter(FileType::sendable).isPresent();
    }

    private Mono<Boolean> inWindow(String openid, Attachment attachment, StoredMedia stored, Instant now) {
        return outbox.reserve(openid, now).flatMap(slot -> slot
                .map(taken -> send(openid, attachment, stored).flatMap(outcome -> goesOn(openid, taken, outcome))
                        .onErrorResume(e -> outbox.release(openid, taken).then(Mono.error(e))))
                .orElseGet(() -> Mono.just(false)));
    }

    private Mono<SendOutcome> send(String openid, Attachment attachment, StoredMedia stored) {
        return uploads.mediaId(attachment, stored).flatMap(id -> api.sendMedia(openid, attachment.type(), id))
                .flatMap(outcome -> outcome instanceof Refused refused && refused.code() == GONE
                        ? uploads.anew(attachment, stored).flatMap(id -> api.sendMedia(openid, attachment.type(), id))
                        : Mono.just(outcome));
    }

    private Mono<Boolean> goesOn(String openid, Slot slot, SendOutcome outcome) {
        return outcome instanceof Refused refused
                ? chat.refused(openid, slot, refused).thenReturn(false)
                : Mono.just(true);
    }
}
