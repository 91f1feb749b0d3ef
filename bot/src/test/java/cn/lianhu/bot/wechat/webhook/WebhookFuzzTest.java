package cn.lianhu.bot.wechat.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.settings.WechatSettings.Mode;
import cn.lianhu.intake.Inbound;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WebhookFuzzTest {

    private static final int ROUNDS = 10_000;

    private static final List<String> SHREDS = List.of("<", ">", "</xml>", "<xml>", "]]>", "<![CDATA[", "&", "&lt;",
            "&#1;", "<!DOCTYPE a [", "<!ENTITY b 'c'>", "<?xml version='1.0' encoding='UTF-16'?>", "\u0000", "{", "}",
            "[", "\":", "<MsgType>event</MsgType>", "<MsgId>", "<Encrypt>", "<FromUserName>", "\uD800",
            "<Location_X>1e999</Location_X>", "<CreateTime>-1</CreateTime>", "<a><a><a><a><a><a><a><a><a>");

    private final Random random = new Random(20_261_123);

    @Test
    void neverFailsOnASignedPush() {
        Door door = Door.of(Mode.PLAIN, "好");
        for (int i = 0; i < ROUNDS; i++) {
            assertThat(door.post(SignedUrl.plain(), damaged(Sample.MESSAGE)).status()).isIn(200, 400, 403);
        }
        assertThat(door.desk.received).isNotEmpty();
    }

    @Test
    void letsNothingUnsignedThrough() {
        Door door = Door.of(Mode.PLAIN, "好");
        for (int i = 0; i < ROUNDS / 2; i++) {
            String name = pick(List.of("signature", "timestamp", "nonce"));
            SignedUrl url = SignedUrl.plain().with(name, random.nextBoolean() ? noise(12) : "");
            assertThat(door.post(url, damaged(Sample.MESSAGE)).status()).isEqualTo(403);
        }
        assertThat(door.desk.received).isEmpty();
    }

    /**
     * Damage that reading undoes, such as a forbidden character, changes nothing that was
     * signed.
     */
    @Test
    void letsNoChangedCiphertextThrough() {
        Door door = Door.of(Mode.SAFE, "好");
        for (int i = 0; i < ROUNDS / 2; i++) {
            String body = EncryptedWebhookTest.sealed(damaged(Sample.ENCRYPTED));
            Fields read = PushBody.read(body.getBytes(StandardCharsets.UTF_8));
            boolean intact = read.text("Encrypt").equals(Sample.ENCRYPTED);
            assertThat(door.post(SignedUrl.safe(Sample.ENCRYPTED), body).status()).isEqualTo(intact ? 200 : 403);
        }
        assertThat(door.desk.received).extracting(Inbound::key).containsOnly("25000000000000001");
    }

    /** One to four cuts, swaps or insertions; never the text itself. */
    private String damaged(String body) {
        StringBuilder text = new StringBuilder(body);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, pick(SHREDS));
                case 1 -> text.insert(at, noise(5));
                default -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(30)));
            }
        }
        return text.toString();
    }

    private String noise(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return new String(bytes, random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

}
