package cn.lianhu.bot.wechat.webhook;

import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.bot.settings.WechatSettings.Mode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** The platform reference's account and message, with their known encryption. */
final class Sample {

    static final String TOKEN = "demoToken01";
    static final String KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    static final String APP_ID = "wx0123456789abcdef";
    static final String OPENID = "oABCD1234567890efghIJKLmnop0";
    static final String ACCOUNT = "gh_0a1b2c3d4e5f";
    static final Instant NOW = Instant.ofEpochSecond(1_790_000_000);
    static final InstantSource CLOCK = InstantSource.fixed(NOW);
    static final String NONCE = "556677889";

    static final String MESSAGE = "<xml><ToUserName><![CDATA[gh_0a1b2c3d4e5f]]></ToUserName>"
            + "<FromUserName><![CDATA[oABCD1234567890efghIJKLmnop0]]></FromUserName><CreateTime>1790000000</CreateTime>"
            + "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[你好]]></Content>"
            + "<MsgId>25000000000000001</MsgId></xml>";
    static final String ENCRYPTED = ""
            + "Q3stYC6hdFzMh9T8HCvyDFYqp+WRA4JhXTSMyMJMcetdiNVcMrNQ+2F56y/mfUu3Y4LInJDVRkvC9NdfgBa"
            + "jX6iiH0b3eYx4BrQj38aij6GVsretRh+BY2s+ShTVXdbeeCRtbJclGdHUjuActIG3p16bWCxAfpNMumT48/P8w2ymyYHF/WsCs2oDD2F"
            + "pGoXCn5v23nH37JCOHcsu0F944ryY5wp6MBta4qoQYBAIpvegOmDiRyIgeM+CIosIfFDBSc5Wk1zX2xG8K1ZsI6w6+Yb9CfXez74RWx9"
            + "36XKELG8qeHG3K2bx8yp72ypupadskE1GjcqaaAqC9uBOm2B7XMXpTonZVrnTVNj3+WDzbenwN35zDMnl5c2hoLFvWx4n3XcJ9SWsgh6"
            + "b87+9J9yEhYYogS3+6ggL02wT8aBbPpw=";

    private Sample() {
    }

    static WechatSettings settings(Mode mode) {
        return settings(APP_ID, TOKEN, mode == Mode.PLAIN ? null : KEY, mode);
    }

    static WechatSettings settings(String appId, String token, String aesKey, Mode mode) {
        return settings(appId, token, aesKey, null, null, mode);
    }

    static WechatSettings settings(String appId, String token, String aesKey, String oldToken, String oldKey,
            Mode mode) {
        return new WechatSettings(appId, "secret", token, aesKey, ACCOUNT, oldToken, oldKey, mode,
                URI.create("https://api.weixin.qq.com"), URI.create("https://open.weixin.qq.com"), Map.of(),
                Duration.ofMinutes(5));
    }

    /** A text in the clear; {@code content} must not end a CDATA section. */
    static String text(String msgId, String content) {
        return push("<MsgType>text</MsgType><Content><![CDATA[" + content + "]]></Content>" + "<MsgId>" + msgId
                + "</MsgId>");
    }

    static String event(String inner) {
        return push("<MsgType><![CDATA[event]]></MsgType>" + inner);
    }

    static String push(String inner) {
        return "<xml><ToUserName><![CDATA[" + ACCOUNT + "]]></ToUserName><FromUserName><![CDATA[" + OPENID
                + "]]></FromUserName><CreateTime>1790000000</CreateTime>" + inner + "</xml>";
    }

}
