package cn.lianhu.bot.wechat.webhook;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of one push, signed as WeChat signs it, with ways to spoil it. */
record SignedUrl(Map<String, String> query) {

    static SignedUrl plain() {
        return plain(Sample.TOKEN, Long.toString(Sample.NOW.getEpochSecond()), Sample.NONCE);
    }

    static SignedUrl plain(String token, String timestamp, String nonce) {
        return new SignedUrl(Map.of()).with("signature", Signature.of(token, timestamp, nonce))
            .with("timestamp", timestamp)
            .with("nonce", nonce);
    }

    static SignedUrl safe(String encrypted) {
        return safe(Sample.TOKEN, encrypted);
    }

    static SignedUrl safe(String token, String encrypted) {
        String timestamp = Long.toString(Sample.NOW.getEpochSecond());
        return plain(token, timestamp, Sample.NONCE).with("encrypt_type", "aes")
            .with("msg_signature", Signature.of(token, timestamp, Sample.NONCE, encrypted));
    }

    SignedUrl with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.put(name, value);
        return new SignedUrl(changed);
    }

    SignedUrl without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.remove(name);
        return new SignedUrl(changed);
    }

    URI uri() {
        return URI.create("/wechat?" + query.entrySet()
            .stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&")));
    }
}
