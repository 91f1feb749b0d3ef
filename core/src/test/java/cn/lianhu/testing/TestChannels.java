package cn.lianhu.testing;

import cn.lianhu.channel.Channel;
import cn.lianhu.channel.Channel.Step;
import cn.lianhu.channel.Channels;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.ticket.MediaKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Channels for tests of the domain. */
public final class TestChannels {

    /** As WeChat's in all that matters here: 2,048 bytes, links to tap, photos. */
    public static final Channel LINKS = new Channel("links", 2048, text -> text.getBytes(StandardCharsets.UTF_8).length,
            TestChannels::link, Set.of(MediaKind.values()), List.of(new Step(new Rung("CHAT"), "消息")));

    public static final Channels ALL = new Channels(LINKS, List.of());

    private TestChannels() {
    }

    private static String link(String words) {
        String sent = words.replace('"', '”').replace('&', '＆').strip();
        return "<a href=\"weixin://bizmsgmenu?msgmenucontent=%s&msgmenuid=1\">%s</a>".formatted(sent, sent);
    }

}
