package cn.lianhu.bot.wechat.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * WeChat's message encryption (official guide, message encryption): AES-256-CBC, the
 * key's first half as IV, over 16 random bytes, the message's length as four bytes, the
 * message and the app id, padded to blocks of 32. Works from both sides; safe for use by
 * many threads.
 */
public final class MessageCrypto {

    private static final int BLOCK = 32;

    private static final int RANDOM = 16;

    private static final int HEAD = RANDOM + Integer.BYTES;

    private final byte[] key;

    private final byte[] appId;

    private final SecureRandom random;

    /**
     * @param encodingAesKey the console's 43 characters; the last one's stray low bits
     * are ignored
     */
    public MessageCrypto(String encodingAesKey, String appId) {
        this.key = Base64.getDecoder().decode(encodingAesKey + "=");
        if (key.length != BLOCK) {
            throw new IllegalArgumentException("an EncodingAESKey has 43 characters");
        }
        this.appId = appId.getBytes(UTF_8);
        this.random = seeded();
    }

    /** The Base64 text that goes into {@code Encrypt}. */
    public String encrypt(String message) {
        byte[] salt = new byte[RANDOM];
        random.nextBytes(salt);
        return encrypt(message, salt);
    }

    /**
     * As {@link #encrypt(String)} with the 16 random bytes given, for known answers in
     * tests.
     */
    public String encrypt(String message, byte[] salt) {
        byte[] text = message.getBytes(UTF_8);
        int length = HEAD + text.length + appId.length;
        int padding = BLOCK - length % BLOCK;
        byte[] plain = new byte[length + padding];
        ByteBuffer.wrap(plain).put(salt, 0, RANDOM).putInt(text.length).put(text).put(appId);
        Arrays.fill(plain, length, plain.length, (byte) padding);
        return Base64.getEncoder().encodeToString(apply(Cipher.ENCRYPT_MODE, plain).orElseThrow());
    }

    /** The message; empty when anything at all is wrong with it, the app id included. */
    public Optional<String> decrypt(String encrypted) {
        return decode(encrypted).flatMap(bytes -> apply(Cipher.DECRYPT_MODE, bytes)).flatMap(this::unpack);
    }

    private Optional<String> unpack(byte[] plain) {
        int padding = plain.length == 0 ? 0 : plain[plain.length - 1];
        int end = plain.length - padding;
        if (padding < 1 || padding > BLOCK || end < HEAD) {
            return Optional.empty();
        }
        int length = ByteBuffer.wrap(plain).getInt(RANDOM);
        if (length < 0 || length > end - HEAD || !isOurs(plain, HEAD + length, end)) {
            return Optional.empty();
        }
        return Optional.of(new String(plain, HEAD, length, UTF_8));
    }

    private boolean isOurs(byte[] plain, int from, int to) {
        return Arrays.equals(plain, from, to, appId, 0, appId.length);
    }

    /**
     * NoPadding: the JDK's own unpadding knows 1 to 16 and refuses official messages,
     * padded with up to 32.
     */
    private Optional<byte[]> apply(int mode, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, 16));
            return Optional.of(cipher.doFinal(input));
        }
        catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> decode(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        }
        catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * A generator that reads the system's entropy now and never again: the callers must
     * not block.
     */
    private static SecureRandom seeded() {
        try {
            SecureRandom generator = SecureRandom.getInstance("DRBG");
            generator.nextBytes(new byte[RANDOM]);
            return generator;
        }
        catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has a DRBG", e);
        }
    }

}
