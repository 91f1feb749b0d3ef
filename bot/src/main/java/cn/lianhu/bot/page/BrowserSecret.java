package cn.lianhu.bot.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret by which a browser is known again, and what the store finds it by. */
public record BrowserSecret(String secret) {

    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Blocks where the machine has no randomness left. */
    public static BrowserSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new BrowserSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** One way: whoever reads the store does not get in by it. */
    public String key() {
        try {
            return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        }
        catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never printed. */
    @Override
    public String toString() {
        return "BrowserSecret";
    }

}
