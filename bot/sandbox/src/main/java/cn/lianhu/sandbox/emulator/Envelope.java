package cn.lianhu.sandbox.emulator;

import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.bot.settings.WechatSettings.Mode;
import cn.lianhu.bot.wechat.webhook.Fields;
import cn.lianhu.bot.wechat.webhook.MessageCrypto;
import cn.lianhu.bot.wechat.webhook.PushBody;
import cn.lianhu.bot.wechat.webhook.Signature;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Signs and seals pushes as the console is set, and opens sealed answers (platform
 * reference 1.3 and 1.4).
 */
final class Envelope {

    private final WechatSettings settings;

    private final @Nullable MessageCrypto crypto;

    private final String account;

    /**
     * @param account the original id, {@code gh_…}
     */
    Envelope(WechatSettings settings, String account) {
        this.settings = settings;
        this.account = account;
        this.crypto = settings.mode() == Mode.PLAIN ? null : new MessageCrypto(settings.aesKey(), settings.appId());
    }

    String account() {
        return account;
    }

    /**
     * @param query without the question mark
     */
    record Sealed(String query, String body) {
    }

    /** With a timestamp, a nonce and a signature of its own for every try. */
    Sealed seal(String xml, String openid, Instant now) {
        String time = Long.toString(now.getEpochSecond());
        String nonce = nonce();
        String query = signed(time, nonce) + (openid.isEmpty() ? "" : "&openid=" + openid);
        if (crypto == null) {
            return new Sealed(query, xml);
        }
        String encrypted = crypto.encrypt(xml);
        return new Sealed(
                query + "&encrypt_type=aes&msg_signature=" + Signature.of(settings.token(), time, nonce, encrypted),
                body(xml, encrypted));
    }

    private String body(String xml, String encrypted) {
        String element = "<Encrypt><![CDATA[" + encrypted + "]]></Encrypt></xml>";
        return settings.mode() == Mode.COMPATIBLE ? xml.substring(0, xml.length() - "</xml>".length()) + element
                : "<xml><ToUserName><![CDATA[" + account + "]]></ToUserName>" + element;
    }

    /** The query of the console's check of the address. */
    String verification(String echo, Instant now) {
        return signed(Long.toString(now.getEpochSecond()), nonce()) + "&echostr=" + echo;
    }

    private String signed(String time, String nonce) {
        return "signature=" + Signature.of(settings.token(), time, nonce) + "&timestamp=" + time + "&nonce=" + nonce;
    }

    private static String nonce() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(100_000_000, 2_000_000_000));
    }

    /**
     * The answer's fields out of whatever they may be in; empty when the mode does not
     * allow that form, or it is forged.
     */
    Optional<Fields> open(byte[] answer) {
        Fields outer = PushBody.read(answer);
        if (!outer.has("Encrypt")) {
            return settings.mode() == Mode.SAFE ? Optional.empty() : Optional.of(outer);
        }
        return crypto == null || !isSigned(outer) ? Optional.empty()
                : crypto.decrypt(outer.text("Encrypt")).map(xml -> PushBody.read(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private boolean isSigned(Fields outer) {
        return outer.has("TimeStamp") && outer.has("Nonce")
                && Signature.of(settings.token(), outer.text("TimeStamp"), outer.text("Nonce"), outer.text("Encrypt"))
                    .equals(outer.text("MsgSignature"));
    }

}
