package cn.lianhu.bot.wechat.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What somebody with the key, but against the rules, could send. */
final class ForgedCipher {

    private ForgedCipher() {
    }

    /** One message that claims a length of {@code length} bytes. */
    static String withLength(String aesKey, String appId, int length) {
        byte[] key = Base64.getDecoder().decode(aesKey + "=");
        byte[] plain = new byte[64];
        ByteBuffer.wrap(plain)
            .put(new byte[16])
            .putInt(length)
            .put("<xml></xml>".getBytes(UTF_8))
            .put(appId.getBytes(UTF_8));
        int used = 16 + 4 + 11 + appId.length();
        Arrays.fill(plain, used, plain.length, (byte) (plain.length - used));
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, 16));
            return Base64.getEncoder().encodeToString(cipher.doFinal(plain));
        }
        catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

}
