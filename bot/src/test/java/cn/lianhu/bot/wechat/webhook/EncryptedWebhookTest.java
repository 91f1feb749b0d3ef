package cn.lianhu.bot.wechat.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.settings.WechatSettings.Mode;
import cn.lianhu.bot.wechat.webhook.Door.Got;
import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

class EncryptedWebhookTest {

    private static final String OTHER_KEY = "SvFHaQqrlAhRud3ye6f8ujJsR2LeYbxzPPIzNlei2FX";

    private final MessageCrypto crypto = new MessageCrypto(Sample.KEY, Sample.APP_ID);

    private final Door door = Door.of(Mode.SAFE, "#1128 收到了");

    @Test
    void opensThePushAndSealsTheAnswer() {
        Got got = door.post(SignedUrl.safe(Sample.ENCRYPTED), sealed(Sample.ENCRYPTED));
        assertThat(got.status()).isEqualTo(200);
        assertThat(opened(got, Sample.TOKEN, crypto).byName()).containsEntry("Content", "#1128 收到了")
            .containsEntry("ToUserName", Sample.OPENID)
            .containsEntry("FromUserName", Sample.ACCOUNT);
        assertThat(door.desk.received).singleElement().isInstanceOf(Inbound.Text.class);
    }

    @ParameterizedTest
    @EnumSource(names = { "SAFE", "COMPATIBLE" })
    void saysSuccessInTheClear(Mode mode) {
        Door silent = new Door(Sample.settings(mode), new FakeDesk(m -> Mono.just(Reply.NONE)), Sample.CLOCK);
        assertThat(silent.post(SignedUrl.safe(Sample.ENCRYPTED), sealed(Sample.ENCRYPTED)).body()).isEqualTo("success");
    }

    @ParameterizedTest
    @EnumSource(names = { "SAFE", "COMPATIBLE" })
    void refusesAWeakerPush(Mode mode) {
        Door strict = Door.of(mode, "好");
        assertThat(strict.post(SignedUrl.plain(), Sample.MESSAGE).status()).isEqualTo(403);
        assertThat(strict.post(SignedUrl.safe(Sample.ENCRYPTED), Sample.MESSAGE).status()).isEqualTo(403);
        assertThat(strict.post(SignedUrl.plain(), sealed(Sample.ENCRYPTED)).status()).isEqualTo(403);
        assertThat(strict.desk.received).isEmpty();
    }

    @Test
    void refusesTheCompatibleFormInSafeMode() {
        refused(door.post(SignedUrl.safe(Sample.ENCRYPTED), both("伪造")));
    }

    @Test
    void ignoresThePlainCopyInCompatibleMode() {
        Door compatible = Door.of(Mode.COMPATIBLE, "好");
        Got got = compatible.post(SignedUrl.safe(Sample.ENCRYPTED), both("伪造"));
        assertThat(compatible.desk.received).singleElement()
            .extracting(m -> ((Inbound.Text) m).words())
            .isEqualTo("你好");
        assertThat(opened(got, Sample.TOKEN, crypto).text("Content")).isEqualTo("好");
    }

    @ParameterizedTest
    @ValueSource(strings = { "signature", "timestamp", "nonce", "msg_signature", "encrypt_type" })
    void refusesAPushWithoutAParameter(String name) {
        refused(door.post(SignedUrl.safe(Sample.ENCRYPTED).without(name), sealed(Sample.ENCRYPTED)));
        refused(door.post(SignedUrl.safe(Sample.ENCRYPTED).with(name, "12345"), sealed(Sample.ENCRYPTED)));
    }

    @Test
    void refusesTheShortSignatureForTheMessage() {
        SignedUrl url = SignedUrl.safe(Sample.ENCRYPTED);
        refused(door.post(url.with("msg_signature", url.query().get("signature")), sealed(Sample.ENCRYPTED)));
    }

    @Test
    void refusesChangedCiphertextWithOneAndTheSameAnswer() {
        String otherApp = new MessageCrypto(Sample.KEY, "wxffffffffffffffff").encrypt(Sample.MESSAGE);
        String otherKey = new MessageCrypto(OTHER_KEY, Sample.APP_ID).encrypt(Sample.MESSAGE);
        String badLength = ForgedCipher.withLength(Sample.KEY, Sample.APP_ID, 1000);
        String badBlock = Sample.ENCRYPTED.substring(4);
        for (String encrypted : new String[] { otherApp, otherKey, badLength, badBlock, "####", "AAAA" }) {
            refused(door.post(SignedUrl.safe(encrypted), sealed(encrypted)));
        }
        refused(door.post(SignedUrl.safe(Sample.ENCRYPTED), sealed(Sample.ENCRYPTED.replace("Q3st", "Q3su"))));
    }

    @Test
    void refusesAnotherAccountsEnvelope() {
        String others = sealed(Sample.ENCRYPTED).replace(Sample.ACCOUNT, "gh_other");
        refused(door.post(SignedUrl.safe(Sample.ENCRYPTED), others));
    }

    @Test
    void acceptsAnEnvelopeWithoutAccount() {
        String bare = "<xml><Encrypt>" + Sample.ENCRYPTED + "</Encrypt></xml>";
        assertThat(door.post(SignedUrl.safe(Sample.ENCRYPTED), bare).status()).isEqualTo(200);
    }

    @Test
    void saysSuccessToASealedRiddle() {
        String riddle = crypto.encrypt("what is it?");
        Got got = door.post(SignedUrl.safe(riddle), sealed(riddle));
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.body()).isEqualTo("success");
    }

    @Test
    void verifiesItsAddressByTheShortSignature() {
        assertThat(door.get(SignedUrl.plain().with("echostr", "1234567890123456789")).body())
            .isEqualTo("1234567890123456789");
    }

    @Test
    void answersWithTheTokenAndKeyThatWorked() {
        Door rotating = new Door(
                Sample.settings(Sample.APP_ID, "newToken", OTHER_KEY, Sample.TOKEN, Sample.KEY, Mode.SAFE),
                FakeDesk.saying("好"), Sample.CLOCK);
        MessageCrypto newCrypto = new MessageCrypto(OTHER_KEY, Sample.APP_ID);
        Got old = rotating.post(SignedUrl.safe(Sample.ENCRYPTED), sealed(Sample.ENCRYPTED));
        assertThat(opened(old, Sample.TOKEN, crypto).text("Content")).isEqualTo("好");
        String fresh = newCrypto.encrypt(Sample.MESSAGE);
        Got current = rotating.post(SignedUrl.safe("newToken", fresh), sealed(fresh));
        assertThat(opened(current, "newToken", newCrypto).text("Content")).isEqualTo("好");
    }

    @Test
    void opensAStrongerPushInPlainModeWhenItHasTheKey() {
        Door plain = new Door(Sample.settings(Sample.APP_ID, Sample.TOKEN, Sample.KEY, Mode.PLAIN),
                FakeDesk.saying("好"), Sample.CLOCK);
        Got got = plain.post(SignedUrl.safe(Sample.ENCRYPTED), sealed(Sample.ENCRYPTED));
        assertThat(opened(got, Sample.TOKEN, crypto).text("Content")).isEqualTo("好");
        Door keyless = Door.of(Mode.PLAIN, "好");
        assertThat(keyless.post(SignedUrl.safe(Sample.ENCRYPTED), sealed(Sample.ENCRYPTED)).status()).isEqualTo(403);
    }

    private static Fields opened(Got got, String token, MessageCrypto crypto) {
        Fields envelope = got.fields();
        assertThat(envelope.text("MsgSignature"))
            .isEqualTo(Signature.of(token, envelope.text("TimeStamp"), Sample.NONCE, envelope.text("Encrypt")));
        assertThat(envelope.text("Nonce")).isEqualTo(Sample.NONCE);
        assertThat(envelope.text("TimeStamp")).isEqualTo("1790000000");
        return PushBody.read(crypto.decrypt(envelope.text("Encrypt")).orElseThrow());
    }

    static String sealed(String encrypted) {
        return "<xml>\n    <ToUserName><![CDATA[" + Sample.ACCOUNT + "]]></ToUserName>\n    <Encrypt><![CDATA["
                + encrypted + "]]></Encrypt>\n</xml>";
    }

    private static String both(String content) {
        return Sample.text("1", content).replace("</xml>", "<Encrypt>" + Sample.ENCRYPTED + "</Encrypt></xml>");
    }

    private void refused(Got got) {
        assertThat(got.status()).isEqualTo(403);
        assertThat(got.body()).isEmpty();
        assertThat(door.desk.received).isEmpty();
    }

}
