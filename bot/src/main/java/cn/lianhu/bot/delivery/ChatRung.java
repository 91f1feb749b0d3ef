package cn.lianhu.bot.delivery;

import cn.lianhu.bot.wechat.client.SendOutcome;
import cn.lianhu.bot.wechat.client.SendOutcome.Refused;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.Outbox;
import cn.lianhu.notification.Outbox.Slot;
import java.time.Instant;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * The first way: a customer-service message, while the person's window is open and not
 * used up.
 */
final class ChatRung {

    /**
     * What one message holds (platform reference 3); and what is tried when the platform
     * finds even that too long.
     */
    private static final int MOST_BYTES = 2048;

    private static final int FEWER_BYTES = 1000;

    private static final int TOO_LONG = 45002;

    /** The window is over, or its messages are used up. */
    private static final Set<Integer> CLOSED = Set.of(45015, 45047);

    private final Outbox outbox;

    private final WechatApi api;

    private final DeliveryMeters meters;

    ChatRung(Outbox outbox, WechatApi api, DeliveryMeters meters) {
        this.outbox = outbox;
        this.api = api;
        this.meters = meters;
    }

    /** Empty when the notice is not this copy's any more. */
    Mono<Step> send(Notice notice, Instant now) {
        return outbox.reserve(notice, now)
            .flatMap(slot -> slot.map(taken -> text(notice).flatMap(outcome -> step(notice, taken, outcome)))
                .orElseGet(() -> Mono.just(new Step.Next("no open window"))));
    }

    private Mono<SendOutcome> text(Notice notice) {
        return api.sendText(notice.to(), Shortened.to(MOST_BYTES, notice.text()))
            .flatMap(outcome -> outcome instanceof Refused refused && refused.code() == TOO_LONG
                    ? api.sendText(notice.to(), Shortened.to(FEWER_BYTES, notice.text())) : Mono.just(outcome));
    }

    private Mono<Step> step(Notice notice, Slot slot, SendOutcome outcome) {
        return switch (outcome) {
            case SendOutcome.Sent sent -> Mono.just(new Step.Done(Rung.CUSTOMER_SERVICE, "", null));
            case SendOutcome.Unknown lost -> Mono.just(Step.doubt(lost));
            case Refused refused ->
                outbox.refused(notice.id()).then(refused(notice.to(), slot, refused)).thenReturn(Step.refused(refused));
        };
    }

    /** Nothing was asked of the platform. */
    Mono<Void> back(String openid, Slot slot) {
        return outbox.release(openid, slot);
    }

    /**
     * Nothing was accepted: the message may be used otherwise, unless the platform knows
     * better.
     */
    Mono<Void> refused(String openid, Slot slot, Refused refused) {
        meters.refused(refused);
        return CLOSED.contains(refused.code()) ? outbox.windowClosed(openid) : outbox.release(openid, slot);
    }

}
