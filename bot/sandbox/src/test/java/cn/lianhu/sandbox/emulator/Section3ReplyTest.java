package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.settings.WechatSettings.Mode;
import cn.lianhu.sandbox.emulator.FakeProgram.Got;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The answer to a push (platform reference 3 and 1.5): what is shown, and what brings up
 * the notice.
 */
class Section3ReplyTest {

    private static final String NOTICE = "该服务号暂时无法提供服务，请稍后再试";

    private Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "Success", "success\n", "junk <xml></xml>", "<html></html>", "\ufeff<xml></xml>",
            "<xml><ToUserName>x</ToUserName></xml>", "<xml><ToUserName>" })
    void showsTheNoticeForWhatIsNoAnswer(String body) {
        bench.fake.answers(push -> body);
        assertThat(shown()).isEqualTo(NOTICE);
    }

    @Test
    void takesEmptyAndSuccessForNoAnswer() {
        bench.aGuestSpeaks();
        bench.fake.answers(push -> "");
        bench.aGuestSpeaks();
        assertThat(bench.chat()).containsExactly("路灯坏了", "路灯坏了");
        assertThat(bench.fake.got).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({ "682,0,true", "682,2,true", "682,3,false", "0,0,false" })
    void takesATextOf2048BytesAndNotOneMore(int wide, int narrow, boolean good) {
        String text = "字".repeat(wide) + "a".repeat(narrow);
        bench.fake.answers(push -> FakeProgram.reply(push, text));
        assertThat(shown()).isEqualTo(good ? text : NOTICE);
    }

    @ParameterizedTest
    @CsvSource({ Bench.OPENID + "," + Bench.APP_ID, Bench.ACCOUNT + "," + Bench.OPENID, "oOther," + Bench.ACCOUNT })
    void wantsTheTwoIdsSwapped(String to, String from) {
        bench.fake.answers(push -> FakeProgram.reply(to, from, "好"));
        assertThat(shown()).isEqualTo(NOTICE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\u0001b", "a\u000bb" })
    void showsTheNoticeForCharactersThatNoXmlHolds(String text) {
        bench.fake.answers(push -> FakeProgram.reply(push, text));
        assertThat(shown()).isEqualTo(NOTICE);
    }

    /** The rows of the table; MEDIA, JPEG and GIF stand for files that are there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "image|<Image><MediaId>JPEG</MediaId></Image>|[图片]",
            "image|<Image><MediaId>GIF</MediaId></Image>|NOTICE", "image|<Image><MediaId>none</MediaId></Image>|NOTICE",
            "image|<Image><MediaId>VOICE</MediaId></Image>|NOTICE", "image|<MediaId>JPEG</MediaId>|NOTICE",
            "voice|<Voice><MediaId>VOICE</MediaId></Voice>|[语音]", "voice|<Voice><MediaId>JPEG</MediaId></Voice>|NOTICE",
            "video|<Video><MediaId>VIDEO</MediaId><Title>t</Title></Video>|[视频]",
            "video|<Video><MediaId>none</MediaId></Video>|NOTICE",
            "music|<Music><ThumbMediaId>JPEG</ThumbMediaId></Music>|''", "music|<Music><Title>t</Title></Music>|NOTICE",
            "news|<ArticleCount>1</ArticleCount><Articles><item><Title>题</Title></item></Articles>|题",
            "news|<ArticleCount>2</ArticleCount><Articles><item><Title>1</Title></item><item><Title>2</Title></item>"
                    + "</Articles>|NOTICE",
            "news|<ArticleCount>1</ArticleCount><Articles><item><Title>1</Title></item><item><Title>2</Title></item>"
                    + "</Articles>|NOTICE",
            "news|<ArticleCount>1</ArticleCount>|NOTICE", "news|<ArticleCount>0</ArticleCount>|NOTICE",
            "transfer_customer_service|''|''", "transfer_biz_ai_ivr|''|''", "fax|<Content>a</Content>|NOTICE" })
    void judgesEachTypeByItsRow(String type, String object, String shown) {
        String body = object.replace("JPEG", bench.media("image", SampleMedia.photo()))
            .replace("GIF", bench.media("image", "GIF89a......".getBytes()))
            .replace("VOICE", bench.media("voice", SampleMedia.voice()))
            .replace("VIDEO", bench.media("video", SampleMedia.video()));
        bench.fake.answers(push -> typed(push, type, body));
        assertThat(shown()).isEqualTo(shown.equals("NOTICE") ? NOTICE : shown);
    }

    @Test
    void takesUpToEightArticlesForAnEvent() {
        bench.guest();
        bench.fake.answers(push -> typed(push, "news", articles(8)));
        assertThat(bench.emulator.phones().enter(Bench.OPENID, 1, 1).block()).last()
            .extracting(Entry::text)
            .isEqualTo("1");
        bench.fake.answers(push -> typed(push, "news", articles(9)));
        assertThat(bench.emulator.phones().enter(Bench.OPENID, 1, 1).block()).last()
            .extracting(Entry::text)
            .isEqualTo(NOTICE);
    }

    private static String articles(int count) {
        StringBuilder items = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            items.append("<item><Title>").append(i).append("</Title></item>");
        }
        return "<ArticleCount>" + count + "</ArticleCount><Articles>" + items + "</Articles>";
    }

    @Test
    void sendsNoFileThatIsOlderThanThreeDays() {
        String photo = bench.media("image", SampleMedia.photo());
        bench.fake.answers(push -> typed(push, "image", "<Image><MediaId>" + photo + "</MediaId></Image>"));
        bench.program.pass(Duration.ofDays(3).minusSeconds(1));
        assertThat(shown()).isEqualTo("[图片]");
        assertThat(bench.guest().chat().getLast().more()).containsEntry("mediaId", photo);
        bench.program.pass(Duration.ofSeconds(1));
        assertThat(shown()).isEqualTo(NOTICE);
    }

    @Test
    void takesNoSealedAnswerInPlainModeAndNoClearOneInSafeMode() {
        bench.fake.answers(push -> "<xml><Encrypt>AAAA</Encrypt><MsgSignature>b</MsgSignature><TimeStamp>1</TimeStamp>"
                + "<Nonce>2</Nonce></xml>");
        assertThat(shown()).isEqualTo(NOTICE);
        bench.close();
        bench = new Bench(Mode.SAFE, AccountKind.SUBSCRIPTION);
        bench.fake.answers(push -> FakeProgram.reply(Bench.OPENID, Bench.ACCOUNT, "已收到"));
        assertThat(shown()).isEqualTo("该公众号暂时无法提供服务，请稍后再试");
    }

    private static String typed(Got push, String type, String object) {
        return FakeProgram.reply(push, "-")
            .replace("[text]", "[" + type + "]")
            .replace("<Content><![CDATA[-]]></Content>", object);
    }

    /** The last line of the chat after the guest has spoken. */
    private String shown() {
        bench.aGuestSpeaks();
        return bench.chat().getLast();
    }

}
