package cn.lianhu.bot.redis;

import cn.lianhu.bot.delivery.DeliveryMemory;
import io.lettuce.core.SetArgs;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Mono;

/** What delivery remembers, in Redis; all of it vanishes by itself. */
final class RedisDeliveryMemory implements DeliveryMemory {

    /** The platform reports within minutes; two days leave room for an outage of ours. */
    private static final Duration MESSAGES_KNOWN = Duration.ofDays(2);

    private static final Duration ENDS_KNOWN = Duration.ofMinutes(10);

    /** A temporary media file is good for three days (platform reference 6.1). */
    private static final Duration UPLOADS_KNOWN = Duration.ofHours(2 * 24 + 20);

    private final StoreConnection store;

    private final Lua sent;

    private final Lua ended;

    RedisDeliveryMemory(StoreConnection store) {
        this.store = store;
        this.sent = new Lua(store, "template-sent");
        this.ended = new Lua(store, "template-ended");
    }

    @Override
    public Mono<String> templateSent(String msgId, String notice) {
        return sent.value(keys(msgId), notice, Long.toString(MESSAGES_KNOWN.toSeconds()));
    }

    @Override
    public Mono<String> templateFailed(String msgId, String status) {
        return ended.value(keys(msgId), status, Long.toString(ENDS_KNOWN.toSeconds()));
    }

    private static List<String> keys(String msgId) {
        return List.of(LedgerKeys.template(msgId), LedgerKeys.templateEnd(msgId));
    }

    @Override
    public Mono<String> uploaded(String attachment) {
        return store.commands().get(LedgerKeys.uploaded(attachment));
    }

    @Override
    public Mono<Void> upload(String attachment, String mediaId) {
        return store.commands().set(LedgerKeys.uploaded(attachment), mediaId, SetArgs.Builder.ex(UPLOADS_KNOWN)).then();
    }

    @Override
    public Mono<Void> forgetUpload(String attachment) {
        return store.commands().del(LedgerKeys.uploaded(attachment)).then();
    }

}
