package cn.lianhu.bot.wechat.sending;

import cn.lianhu.bot.delivery.Carrier;
import cn.lianhu.bot.delivery.DeliveryMemory;
import cn.lianhu.bot.delivery.Way;
import cn.lianhu.bot.media.MediaStore;
import cn.lianhu.bot.wechat.WechatChannel;
import cn.lianhu.bot.wechat.client.Templates;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.channel.Channel;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Outbox;
import cn.lianhu.texts.Texts;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Carries notices to people at WeChat. A new way is a class and its place in the list
 * here and in the channel's.
 */
public final class WechatCarrier implements Carrier {

    private final MediaPassing media;

    private final List<Way> ways;

    /**
     * What the ways share.
     *
     * @param wall by which the operator is not told the same too often
     */
    public record Parts(Outbox outbox, Windows windows, MediaJobs jobs, OwedMedia owed, DeliveryMemory memory,
            WechatApi api, Templates templates, MediaStore store, MeterRegistry meters, Texts texts,
            InstantSource wall) {
    }

    public WechatCarrier(Parts parts) {
        Refusals refusals = new Refusals(parts.windows(), parts.meters(), parts.wall());
        this.media = new MediaPassing(parts.jobs(), parts.owed(), parts.windows(), refusals,
                new Uploads(parts.memory(), parts.store(), parts.api()), parts.api(), parts.texts());
        this.ways = List.of(new ChatRung(parts.outbox(), parts.windows(), parts.api(), refusals, media),
                new TemplateRung(parts.outbox(), parts.api(), parts.templates(), refusals));
    }

    @Override
    public Channel channel() {
        return WechatChannel.CHANNEL;
    }

    @Override
    public List<Way> ways() {
        return ways;
    }

    /** Photos go in his window or not at all. */
    @Override
    public Mono<Notice.Rung> withoutWords(Notice notice, Instant now) {
        return media.pass(notice, now).filter(all -> all).map(all -> WechatChannel.CHAT);
    }

}
