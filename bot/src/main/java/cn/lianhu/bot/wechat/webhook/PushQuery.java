package cn.lianhu.bot.wechat.webhook;

import org.springframework.util.MultiValueMap;

/**
 * What a push carries in its address; absent parameters are empty. The openid there is
 * not signed and not used.
 */
record PushQuery(String signature, String timestamp, String nonce, String echo, String messageSignature,
        String encryptType) {

    static PushQuery of(MultiValueMap<String, String> query) {
        return new PushQuery(first(query, "signature"), first(query, "timestamp"), first(query, "nonce"),
                first(query, "echostr"), first(query, "msg_signature"), first(query, "encrypt_type"));
    }

    boolean claimsEncryption() {
        return encryptType.equals("aes") && !messageSignature.isEmpty();
    }

    private static String first(MultiValueMap<String, String> query, String name) {
        String value = query.getFirst(name);
        return value == null ? "" : value;
    }
}
