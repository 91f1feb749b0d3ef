package cn.lianhu.sandbox.story;

import cn.lianhu.bot.wechat.webhook.MessageCrypto;
import cn.lianhu.bot.wechat.webhook.Signature;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The account both sides know; signs and seals as WeChat does. {@code aesKey} is null
 * where pushes come in the clear.
 */
record Account(String aesKey) {

    static final Account PLAIN = new Account(null);
    static final Account SAFE = new Account("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");
    static final String APP_ID = "wx0123456789abcdef";
    static final String TOKEN = "story-token";
    static final String ORIGINAL_ID = "gh_0a1b2c3d4e5f";

    /** A signed push: the query and the body. */
    record Push(String query, String body) {
    }

    List<String> settings() {
        String mode = aesKey == null ? "plain" : "safe";
        return List.of("--lianhu.wechat.app-id=" + APP_ID, "--lianhu.wechat.secret=story-secret",
                "--lianhu.wechat.token=" + TOKEN, "--lianhu.wechat.original-id=" + ORIGINAL_ID,
                "--lianhu.wechat.mode=" + mode, "--lianhu.wechat.aes-key=" + (aesKey == null ? "" : aesKey));
    }

    Push push(String xml, Instant at) {
        String timestamp = Long.toString(at.getEpochSecond());
        Map<String, String> query = new LinkedHashMap<>();
        query.put("signature", Signature.of(TOKEN, timestamp, "7"));
        query.put("timestamp", timestamp);
        query.put("nonce", "7");
        String body = aesKey == null ? xml : seal(xml, timestamp, query);
        return new Push(query.entrySet()
            .stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&")), body);
    }

    private String seal(String xml, String timestamp, Map<String, String> query) {
        String encrypted = new MessageCrypto(aesKey, APP_ID).encrypt(xml);
        query.put("encrypt_type", "aes");
        query.put("msg_signature", Signature.of(TOKEN, timestamp, "7", encrypted));
        return "<xml><ToUserName><![CDATA[%s]]></ToUserName><Encrypt><![CDATA[%s]]></Encrypt></xml>"
            .formatted(ORIGINAL_ID, encrypted);
    }

    /** The answer's XML, out of its envelope when there is one. */
    String open(String body) {
        return aesKey == null || !body.contains("<Encrypt>") ? body
                : new MessageCrypto(aesKey, APP_ID).decrypt(Xml.field(body, "Encrypt")).orElseThrow();
    }
}
