package cn.lianhu.bot.page;

import cn.lianhu.bot.media.FileType;
import cn.lianhu.bot.media.MediaLimits;
import cn.lianhu.bot.media.Photos;
import cn.lianhu.bot.wechat.client.ApiRefusal;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.ticket.MediaKind;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/**
 * A photo that was sent with a form: it is given to the platform, as if it had been sent
 * in the chat, and comes to its ticket from there by the one way that photos come.
 */
final class SentPhotos {

    private static final int LARGEST = (int) MediaLimits.of(MediaKind.IMAGE);

    private static final String TOO_LARGE = "这张照片太大了，最大%d MB。也可以在微信里直接发给公众号。".formatted(LARGEST >> 20);

    private static final String NO_PHOTO = "没收到照片，请选一张手机里的照片（jpg 或 png）再发。";

    private static final String NOT_NOW = "照片这会儿没传上来，请过一会儿再试，或者在微信里直接发给公众号。";

    /** What came of it. */
    sealed interface Sent {

        /**
         * @param once names what was sent, so that it is done once
         */
        record Taken(String mediaId, String once) implements Sent {
        }

        /**
         * @param text what he reads
         */
        record Refused(String text) implements Sent {
        }

    }

    /** Each takes a few times its size of memory while it is freed of what it tells. */
    private static final int AT_ONCE = 4;

    private final Semaphore under = new Semaphore(AT_ONCE);

    private final WechatApi wechat;

    private final Photos photos;

    SentPhotos(WechatApi wechat, Photos photos) {
        this.wechat = wechat;
        this.photos = photos;
    }

    Mono<Sent> of(ServerRequest request) {
        return !under.tryAcquire() ? Mono.just(new Sent.Refused(NOT_NOW))
                : taken(request).doFinally(ended -> under.release());
    }

    private Mono<Sent> taken(ServerRequest request) {
        String once = request.queryParam("once").orElse("");
        if (!PageForm.names(once)) {
            return Mono.just(new Sent.Refused(NO_PHOTO));
        }
        long length = request.headers().contentLength().orElse(Long.MAX_VALUE);
        if (length > FormFile.form(LARGEST)) {
            return FormFile.unread(length, request.bodyToFlux(DataBuffer.class))
                .thenReturn(new Sent.Refused(TOO_LARGE));
        }
        return FormFile.of(request)
            .flatMap(file -> FormFile.bytes(file, LARGEST))
            .flatMap(bytes -> given(bytes, once))
            .onErrorReturn(DataBufferLimitException.class, new Sent.Refused(TOO_LARGE))
            .defaultIfEmpty(new Sent.Refused(NO_PHOTO));
    }

    private Mono<Sent> given(byte[] bytes, String once) {
        Optional<FileType> type = FileType.of(bytes).filter(found -> found.is(MediaKind.IMAGE) && found.sendable());
        return type.isEmpty() ? Mono.empty()
                : photos.freed(type.get(), bytes)
                    .flatMap(freed -> Mono.justOrEmpty(freed))
                    .flatMap(photo -> wechat.upload(MediaKind.IMAGE, "photo." + type.get().extension(), photo))
                    .<Sent>map(mediaId -> new Sent.Taken(mediaId, once))
                    .onErrorReturn(ApiRefusal.class, new Sent.Refused(NOT_NOW))
                    .onErrorReturn(RejectedExecutionException.class, new Sent.Refused(NOT_NOW));
    }

}
