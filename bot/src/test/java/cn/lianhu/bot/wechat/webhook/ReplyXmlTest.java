package cn.lianhu.bot.wechat.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ReplyXmlTest {

    @Test
    void writesTheDocumentedForm() {
        assertThat(write("已收到")).isEqualTo("<xml><ToUserName><![CDATA[" + Sample.OPENID
                + "]]></ToUserName><FromUserName><![CDATA[" + Sample.ACCOUNT
                + "]]></FromUserName><CreateTime>1790000000</CreateTime><MsgType><![CDATA[text]]></MsgType>"
                + "<Content><![CDATA[已收到]]></Content></xml>");
    }

    @Test
    void letsNoTextOutOfItsElement() {
        String attack = "]]></Content><ToUserName>x</ToUserName><Content><![CDATA[";
        assertThat(PushBody.read(write(attack)).byName()).hasSize(5)
            .containsEntry("Content", attack)
            .containsEntry("ToUserName", Sample.OPENID);
    }

    @Test
    void dropsWhatXmlForbids() {
        String odd = "a\u0001\u0002\u0003\u0005\u000E\u000F\uFFFF\f\b\uD83Dz\n\t好";
        assertThat(PushBody.read(write(odd)).byName()).containsEntry("Content", "az\n\t好");
    }

    @Test
    void cutsBetweenCharacters() {
        assertThat(ReplyXml.fitting("a".repeat(2048))).hasSize(2048);
        assertThat(ReplyXml.fitting("a".repeat(2049))).hasSize(2048);
        assertThat(ReplyXml.fitting("联".repeat(683))).isEqualTo("联".repeat(682));
        assertThat(ReplyXml.fitting("a" + "😀".repeat(512))).isEqualTo("a" + "😀".repeat(511));
    }

    @Test
    void neverExceedsTheLimitNorSplitsACharacter() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder words = new StringBuilder();
            random.ints(900, 0x20, 0x20000).filter(c -> c < 0xD800 || c > 0xFFFF).forEach(words::appendCodePoint);
            String sent = ReplyXml.fitting(words.toString());
            assertThat(sent.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(2048).hasSizeGreaterThan(2044 - 3 * 900);
            assertThat(words.toString()).startsWith(sent);
        }
    }

    private static String write(String words) {
        return ReplyXml.text(Sample.OPENID, Sample.ACCOUNT, Sample.NOW, words);
    }

}
