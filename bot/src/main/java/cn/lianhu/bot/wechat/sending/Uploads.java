package cn.lianhu.bot.wechat.sending;

import cn.lianhu.bot.delivery.DeliveryMemory;
import cn.lianhu.bot.media.MediaStore;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.ledger.MediaJobs.StoredMedia;
import cn.lianhu.notification.Owed;
import reactor.core.publisher.Mono;

/** Media of ours at the platform, uploaded once in the three days that it keeps them. */
final class Uploads {

    private final DeliveryMemory memory;

    private final MediaStore store;

    private final WechatApi api;

    Uploads(DeliveryMemory memory, MediaStore store, WechatApi api) {
        this.memory = memory;
        this.store = store;
        this.api = api;
    }

    /** The platform's media id; errors when it cannot be had. */
    Mono<String> mediaId(Owed media, StoredMedia stored) {
        return memory.uploaded(media.id()).switchIfEmpty(Mono.defer(() -> upload(media, stored)));
    }

    /** Another id, after the platform did not know the last one any more. */
    Mono<String> anew(Owed media, StoredMedia stored) {
        return memory.forgetUpload(media.id()).then(Mono.defer(() -> upload(media, stored)));
    }

    private Mono<String> upload(Owed media, StoredMedia stored) {
        String fileName = stored.name().substring(stored.name().lastIndexOf('/') + 1);
        return store.read(stored.name())
            .flatMap(content -> api.upload(media.kind(), fileName, content))
            .flatMap(id -> memory.upload(media.id(), id).thenReturn(id));
    }

}
