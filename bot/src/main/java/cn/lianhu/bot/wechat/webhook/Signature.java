package cn.lianhu.bot.wechat.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * WeChat's signature: SHA-1, in lower-case hex, over the sorted and joined parts
 * (official guide, message push).
 */
public final class Signature {

    private Signature() {
    }

    /**
     * @throws IllegalArgumentException when a part is null or empty
     */
    public static String of(String... parts) {
        String[] sorted = parts.clone();
        for (String part : sorted) {
            if (part == null || part.isEmpty()) {
                throw new IllegalArgumentException("a part of the signature is missing");
            }
        }
        Arrays.sort(sorted);
        return HexFormat.of().formatHex(sha1().digest(String.join("", sorted).getBytes(UTF_8)));
    }

    /**
     * Whether {@code given} is the parts' signature, in a time that does not depend on
     * where they differ.
     */
    static boolean matches(String given, String... parts) {
        return MessageDigest.isEqual(of(parts).getBytes(US_ASCII), given.getBytes(UTF_8));
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        }
        catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }

}
