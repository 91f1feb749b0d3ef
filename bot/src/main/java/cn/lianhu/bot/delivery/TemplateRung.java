package cn.lianhu.bot.delivery;

import cn.lianhu.bot.wechat.client.Filled;
import cn.lianhu.bot.wechat.client.NoticeFields;
import cn.lianhu.bot.wechat.client.SendOutcome;
import cn.lianhu.bot.wechat.client.Templates;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.Notice.Summary;
import cn.lianhu.notification.Outbox;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * The second way: a template message, where the operator chose a template for this kind
 * of notice.
 */
final class TemplateRung {

    private static final int LONGEST_ID = 32;

    private static final Duration TEMPLATES_SOON = Duration.ofSeconds(1);

    private final Outbox outbox;

    private final WechatApi api;

    private final Templates templates;

    private final DeliveryMeters meters;

    TemplateRung(Outbox outbox, WechatApi api, Templates templates, DeliveryMeters meters) {
        this.outbox = outbox;
        this.api = api;
        this.templates = templates;
        this.meters = meters;
    }

    /** Empty when the notice is not this copy's any more. */
    Mono<Step> send(Notice notice) {
        if (!templates.asked()) {
            return Mono.just(new Step.Later(TEMPLATES_SOON, "the templates are being read"));
        }
        return filled(notice).map(filled -> send(notice, filled))
            .orElseGet(() -> Mono.just(new Step.Next("no template")));
    }

    /** Whether there is a template for this notice. */
    boolean offers(Notice notice) {
        return filled(notice).isPresent();
    }

    private Optional<Filled> filled(Notice notice) {
        Summary summary = notice.summary();
        return templates.fill(notice.kind().setting(), new NoticeFields(notice.number(), summary.category(),
                summary.place(), summary.limit(), notice.at(), summary.state(), summary.note()));
    }

    private Mono<Step> send(Notice notice, Filled filled) {
        return outbox.sending(notice)
            .filter(ours -> ours)
            .flatMap(ours -> api.sendTemplate(notice.to(), filled.templateId(), filled.data(), clientId(notice.id())))
            .flatMap(outcome -> step(notice, outcome));
    }

    private Mono<Step> step(Notice notice, SendOutcome outcome) {
        return switch (outcome) {
            case SendOutcome.Sent sent -> Mono.just(new Step.Done(Rung.TEMPLATE, "", sent.msgId()));
            case SendOutcome.Unknown lost -> Mono.just(Step.doubt(lost));
            case SendOutcome.Refused refused -> {
                meters.refused(refused);
                yield outbox.refused(notice.id()).thenReturn(Step.refused(refused));
            }
        };
    }

    /**
     * The same for every try; without hyphens a UUID is as long as the platform's other
     * client ids may be.
     */
    static String clientId(String notice) {
        String id = notice.replace("-", "");
        return id.length() <= LONGEST_ID ? id
                : UUID.nameUUIDFromBytes(notice.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
    }

}
