package cn.lianhu.bot.wechat.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.lianhu.bot.wechat.WechatChannel;
import java.time.Instant;

/** The answer in the push's own response (platform: passive reply). */
final class ReplyXml {

    private ReplyXml() {
    }

    /**
     * @param openid who reads it
     * @param account our original id; with the app id the platform would show a failure
     * instead
     */
    static String text(String openid, String account, Instant now, String words) {
        return "<xml><ToUserName>" + Cdata.of(openid) + "</ToUserName><FromUserName>" + Cdata.of(account)
                + "</FromUserName><CreateTime>" + now.getEpochSecond()
                + "</CreateTime><MsgType><![CDATA[text]]></MsgType><Content>" + Cdata.of(fitting(words))
                + "</Content></xml>";
    }

    /**
     * The words as they can be sent: legal in XML and short enough, cut between
     * characters.
     */
    static String fitting(String words) {
        String legal = Cdata.legal(words);
        byte[] bytes = legal.getBytes(UTF_8);
        if (bytes.length <= WechatChannel.LONGEST) {
            return legal;
        }
        int end = WechatChannel.LONGEST;
        while ((bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, end, UTF_8);
    }

}
