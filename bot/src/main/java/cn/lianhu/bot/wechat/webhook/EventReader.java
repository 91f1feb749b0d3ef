package cn.lianhu.bot.wechat.webhook;

import cn.lianhu.bot.wechat.MenuKeys;
import cn.lianhu.bot.wechat.Scenes;
import cn.lianhu.intake.Inbound;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Turns a push of {@code MsgType} event into our words. Event names are case-sensitive on
 * the platform.
 */
record EventReader(Fields push, Instant sentAt) {

    private static final String TEMPLATE_RESULT = "TEMPLATESENDJOBFINISH";

    private static final String QR_PREFIX = "qrscene_";

    Inbound read() {
        String detail = push.firstOf("EventKey");
        return switch (push.text("Event")) {
            case "subscribe" -> new Inbound.Follow(key(), from(), sentAt, Scenes.code(scene(detail)));
            case "unsubscribe" -> new Inbound.Unfollow(key(), from(), sentAt);
            case "SCAN" -> detail == null ? signal() : new Inbound.Scan(key(), from(), sentAt, Scenes.code(detail));
            case "CLICK" ->
                detail == null ? signal() : new Inbound.MenuTap(key(), from(), sentAt, MenuKeys.word(detail));
            default -> signal();
        };
    }

    /** Other values occur (a payment's number, a product's code) and name no scene. */
    private static @Nullable String scene(@Nullable String detail) {
        return detail != null && detail.length() > QR_PREFIX.length() && detail.startsWith(QR_PREFIX)
                ? detail.substring(QR_PREFIX.length()) : null;
    }

    private Inbound signal() {
        String event = push.text("Event");
        String name = event.equalsIgnoreCase(TEMPLATE_RESULT) ? TEMPLATE_RESULT : event;
        return new Inbound.Signal(key(), from(), sentAt, name, push.firstOf("MsgID", "MsgId", "EventKey"),
                push.firstOf("Status"));
    }

    private String from() {
        return push.text("FromUserName");
    }

    /**
     * Events have no MsgId, and one person may cause two in one second: hence more than
     * the platform's own rule.
     */
    private String key() {
        String reference = push.firstOf("MsgID", "MsgId");
        return String.join("|", from(), push.text("CreateTime"), push.text("Event"), push.text("EventKey"),
                reference == null ? "" : reference);
    }
}
