package cn.lianhu.bot.wechat.webhook;

import cn.lianhu.bot.wechat.WechatChannel;
import org.jspecify.annotations.Nullable;

/**
 * @param words null when there is nothing to say
 */
record Answer(Fate fate, @Nullable String words) {

    static final Answer TAKEN = new Answer(Fate.TAKEN, null);
    static final Answer HELD = new Answer(Fate.HELD, null);
    static final Answer NOT_UNDERSTOOD = new Answer(Fate.NOT_UNDERSTOOD, null);

    /** An answer without content would be shown as a failure; so nothing is said then. */
    static Answer saying(Fate fate, @Nullable String words) {
        String sent = words == null ? "" : ReplyXml.fitting(WechatChannel.CHANNEL.shown(words));
        return sent.isBlank() ? TAKEN : new Answer(fate, sent);
    }
}
