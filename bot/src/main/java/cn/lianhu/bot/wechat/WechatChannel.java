package cn.lianhu.bot.wechat;

import cn.lianhu.channel.Channel;
import cn.lianhu.channel.Channel.Step;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.ticket.MediaKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** What the account at WeChat can. */
public final class WechatChannel {

    /**
     * What one text holds, in bytes of UTF-8: a passive reply (not documented, measured
     * by several) as a customer-service message (platform reference 3).
     */
    public static final int LONGEST = 2048;

    /** A customer-service message, while the person's window is open. */
    public static final Rung CHAT = new Rung("CUSTOMER_SERVICE");

    /** A template message, where the operator chose a template. */
    public static final Rung TEMPLATE = new Rung("TEMPLATE");

    /** Tap-to-send link (platform reference 3). */
    private static final String LINK = "<a href=\"weixin://bizmsgmenu?msgmenucontent=%s&msgmenuid=1\">%s</a>";

    public static final Channel CHANNEL = new Channel("wechat", LONGEST,
            text -> text.getBytes(StandardCharsets.UTF_8).length, WechatChannel::link,
            Set.of(MediaKind.IMAGE, MediaKind.VOICE, MediaKind.VIDEO),
            List.of(new Step(CHAT, "微信消息"), new Step(TEMPLATE, "模板消息")));

    private WechatChannel() {
    }

    /** What stands in a link must neither end it nor break the line. */
    private static String link(String words) {
        String sent = words.replace('"', '”').replace('&', '＆').replace('\n', ' ').strip();
        return LINK.formatted(sent, sent);
    }

}
