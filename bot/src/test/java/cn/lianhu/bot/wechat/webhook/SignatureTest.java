package cn.lianhu.bot.wechat.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SignatureTest {

    @Test
    void signsTheReferencesPush() {
        assertThat(Signature.of(Sample.TOKEN, "1790000000", Sample.NONCE))
            .isEqualTo("5edeee4b188b325aa49f1229591adaf6dbd026fb");
        assertThat(Signature.of(Sample.TOKEN, "1790000000", Sample.NONCE, Sample.ENCRYPTED))
            .isEqualTo("0930482275664e017c11a11cc8eb0908124b344d");
    }

    @Test
    void doesNotDependOnTheOrderOfItsParts() {
        assertThat(Signature.of("c", "a", "b")).isEqualTo(Signature.of("a", "b", "c"));
    }

    @Test
    void matchesLowerCaseOnly() {
        String good = Signature.of("a", "b", "c");
        assertThat(Signature.matches(good, "c", "b", "a")).isTrue();
        assertThat(Signature.matches(good.toUpperCase(java.util.Locale.ROOT), "c", "b", "a")).isFalse();
        assertThat(Signature.matches("", "c", "b", "a")).isFalse();
    }

    @Test
    void refusesToSignWithoutAPart() {
        assertThatIllegalArgumentException().isThrownBy(() -> Signature.of("a", null));
        assertThatIllegalArgumentException().isThrownBy(() -> Signature.of("a", ""));
    }

}
