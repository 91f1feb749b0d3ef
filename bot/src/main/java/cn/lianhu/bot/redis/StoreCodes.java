package cn.lianhu.bot.redis;

import cn.lianhu.roster.Codes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes by a secret that was made with the store and never leaves it. */
final class StoreCodes implements Codes {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String ALGORITHM = "HmacSHA256";

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 8;

    private static final int SECRET_BYTES = 32;

    private final SecretKeySpec secret;

    private StoreCodes(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    static StoreCodes of(StoreConnection store) {
        byte[] fresh = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(fresh);
        store.commands().setnx(LedgerKeys.SECRET, HexFormat.of().formatHex(fresh)).block(PATIENCE);
        String kept = store.commands().get(LedgerKeys.SECRET).block(PATIENCE);
        return new StoreCodes(HexFormat.of().parseHex(kept));
    }

    @Override
    public String code(String what) {
        byte[] digest = digest(what);
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            int two = (digest[2 * i] & 0xff) << 8 | digest[2 * i + 1] & 0xff;
            code.append(ALPHABET.charAt(two % ALPHABET.length()));
        }
        return code.toString();
    }

    private byte[] digest(String what) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        }
        catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

}
