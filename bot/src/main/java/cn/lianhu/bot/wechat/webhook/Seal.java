package cn.lianhu.bot.wechat.webhook;

import java.time.Instant;

/** The token and key that a push came with; its answer must use the same. */
record Seal(String token, MessageCrypto key) {

    /** The envelope around an answer; the nonce is the push's own. */
    String around(String xml, Instant now, String nonce) {
        return envelope(key.encrypt(xml), Long.toString(now.getEpochSecond()), nonce);
    }

    String envelope(String encrypted, String timestamp, String nonce) {
        String signature = Signature.of(token, timestamp, nonce, encrypted);
        return "<xml>\n<Encrypt>" + Cdata.of(encrypted) + "</Encrypt>\n<MsgSignature>" + Cdata.of(signature)
                + "</MsgSignature>\n<TimeStamp>" + timestamp + "</TimeStamp>\n<Nonce>" + Cdata.of(nonce)
                + "</Nonce>\n</xml>";
    }
}
