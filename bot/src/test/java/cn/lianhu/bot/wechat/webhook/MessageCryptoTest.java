package cn.lianhu.bot.wechat.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class MessageCryptoTest {

    private final MessageCrypto crypto = new MessageCrypto(Sample.KEY, Sample.APP_ID);

    @Test
    void encryptsTheReferencesMessage() {
        assertThat(crypto.encrypt(Sample.MESSAGE, "0123456789abcdef".getBytes(UTF_8))).isEqualTo(Sample.ENCRYPTED);
    }

    @Test
    void decryptsTheReferencesMessage() {
        assertThat(crypto.decrypt(Sample.ENCRYPTED)).contains(Sample.MESSAGE);
    }

    @Test
    void opensWhatItClosedAtEveryPadding() {
        for (int length = 0; length <= 70; length++) {
            String text = "联".repeat(length) + "x".repeat(length % 3);
            assertThat(crypto.decrypt(crypto.encrypt(text))).contains(text);
        }
    }

    @Test
    void saltsEachMessage() {
        assertThat(crypto.encrypt("a")).isNotEqualTo(crypto.encrypt("a"));
    }

    @Test
    void refusesAnotherAppsMessage() {
        assertThat(new MessageCrypto(Sample.KEY, "wxffffffffffffffff").decrypt(Sample.ENCRYPTED)).isEmpty();
        assertThat(new MessageCrypto(Sample.KEY, Sample.APP_ID + "0").decrypt(Sample.ENCRYPTED)).isEmpty();
    }

    @Test
    void refusesWhateverIsNotAMessage() {
        byte[] cipher = Base64.getDecoder().decode(Sample.ENCRYPTED);
        for (int i = 0; i < cipher.length; i++) {
            byte[] cut = java.util.Arrays.copyOf(cipher, i);
            assertThat(crypto.decrypt(Base64.getEncoder().encodeToString(cut))).isEmpty();
        }
        assertThat(crypto.decrypt("not base64!")).isEmpty();
    }

    @Test
    void refusesALengthBeyondTheMessage() {
        for (int length : new int[] { -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1000 }) {
            assertThat(crypto.decrypt(ForgedCipher.withLength(Sample.KEY, Sample.APP_ID, length))).isEmpty();
        }
    }

    @Test
    void refusesAKeyOfAnotherLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MessageCrypto("abcde", Sample.APP_ID));
    }

}
