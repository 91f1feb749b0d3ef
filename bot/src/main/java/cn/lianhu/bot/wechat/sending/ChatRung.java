package cn.lianhu.bot.wechat.sending;

import cn.lianhu.bot.delivery.RungResult;
import cn.lianhu.bot.delivery.Way;
import cn.lianhu.bot.wechat.WechatChannel;
import cn.lianhu.bot.wechat.client.SendOutcome;
import cn.lianhu.bot.wechat.client.SendOutcome.Refused;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.bot.wechat.sending.Windows.Slot;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.Outbox;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * The first way: a customer-service message, while the person's window is open and not
 * used up.
 */
final class ChatRung implements Way {

    /** What is tried when the platform finds even a text that fits too long. */
    private static final int FEWER_BYTES = 1000;

    private static final int TOO_LONG = 45002;

    private final Outbox outbox;

    private final Windows windows;

    private final WechatApi api;

    private final Refusals refusals;

    private final MediaPassing media;

    ChatRung(Outbox outbox, Windows windows, WechatApi api, Refusals refusals, MediaPassing media) {
        this.outbox = outbox;
        this.windows = windows;
        this.api = api;
        this.refusals = refusals;
        this.media = media;
    }

    @Override
    public Rung rung() {
        return WechatChannel.CHAT;
    }

    @Override
    public Mono<RungResult> send(Notice notice, Instant now) {
        return windows.reserve(notice, now)
            .flatMap(slot -> slot.map(taken -> text(notice).flatMap(outcome -> step(notice, taken, outcome)))
                .orElseGet(() -> Mono.just(new RungResult.Next("no open window"))));
    }

    @Override
    public Mono<Void> behind(Notice notice, Instant now) {
        return media.pass(notice, now).then();
    }

    private Mono<SendOutcome> text(Notice notice) {
        String text = WechatChannel.CHANNEL.shown(notice.text());
        return api.sendText(notice.to(), Shortened.to(WechatChannel.LONGEST, text))
            .flatMap(outcome -> outcome instanceof Refused refused && refused.code() == TOO_LONG
                    ? api.sendText(notice.to(), Shortened.to(FEWER_BYTES, text)) : Mono.just(outcome));
    }

    private Mono<RungResult> step(Notice notice, Slot slot, SendOutcome outcome) {
        return switch (outcome) {
            case SendOutcome.Sent sent -> Mono.just(new RungResult.Done(rung()));
            case SendOutcome.Unknown lost -> Mono.just(Refusals.doubt(lost));
            case Refused refused -> outbox.refused(notice.id())
                .then(refusals.refused(notice.to(), slot, refused))
                .thenReturn(Refusals.result(refused));
        };
    }

}
