package cn.lianhu.bot.wechat.sending;

import cn.lianhu.bot.delivery.RungResult;
import cn.lianhu.bot.delivery.Way;
import cn.lianhu.bot.wechat.WechatChannel;
import cn.lianhu.bot.wechat.client.Filled;
import cn.lianhu.bot.wechat.client.NoticeFields;
import cn.lianhu.bot.wechat.client.SendOutcome;
import cn.lianhu.bot.wechat.client.Templates;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.Outbox;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * The second way: a template message, where the operator chose a template for this kind
 * of notice.
 */
final class TemplateRung implements Way {

    private static final int LONGEST_ID = 32;

    private static final Duration TEMPLATES_SOON = Duration.ofSeconds(1);

    private final Outbox outbox;

    private final WechatApi api;

    private final Templates templates;

    private final Refusals refusals;

    TemplateRung(Outbox outbox, WechatApi api, Templates templates, Refusals refusals) {
        this.outbox = outbox;
        this.api = api;
        this.templates = templates;
        this.refusals = refusals;
    }

    @Override
    public Rung rung() {
        return WechatChannel.TEMPLATE;
    }

    @Override
    public Mono<RungResult> send(Notice notice, Instant now) {
        if (!notice.kind().pressing()) {
            return Mono.just(new RungResult.Next("never by template"));
        }
        if (!templates.asked()) {
            return Mono.just(new RungResult.Later(TEMPLATES_SOON, "the templates are being read"));
        }
        return filled(notice).map(filled -> send(notice, filled))
            .orElseGet(() -> Mono.just(new RungResult.Next("no template")));
    }

    /** Whether there is a template for this notice. */
    @Override
    public boolean offers(Notice notice) {
        return notice.kind().pressing() && filled(notice).isPresent();
    }

    private Optional<Filled> filled(Notice notice) {
        return Optional.ofNullable(notice.summary())
            .flatMap(summary -> templates.fill(notice.kind().setting(),
                    new NoticeFields(notice.number(), summary.category(), summary.place(), summary.limit(), notice.at(),
                            summary.state(), summary.note())));
    }

    private Mono<RungResult> send(Notice notice, Filled filled) {
        return outbox.sending(notice)
            .filter(ours -> ours)
            .flatMap(ours -> api.sendTemplate(notice.to(), filled.templateId(), filled.data(), clientId(notice.id())))
            .flatMap(outcome -> step(notice, outcome));
    }

    private Mono<RungResult> step(Notice notice, SendOutcome outcome) {
        return switch (outcome) {
            case SendOutcome.Sent sent -> Mono.just(new RungResult.Done(rung(), "", sent.msgId()));
            case SendOutcome.Unknown lost -> Mono.just(Refusals.doubt(lost));
            case SendOutcome.Refused refused -> {
                refusals.count(refused);
                yield outbox.refused(notice.id()).thenReturn(Refusals.result(refused));
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
