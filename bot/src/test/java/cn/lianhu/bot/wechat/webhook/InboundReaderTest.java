package cn.lianhu.bot.wechat.webhook;

import static cn.lianhu.bot.wechat.webhook.Sample.NOW;
import static cn.lianhu.bot.wechat.webhook.Sample.OPENID;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.intake.Code;
import cn.lianhu.intake.Inbound;
import cn.lianhu.ticket.MediaKind;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InboundReaderTest {

    private final InboundReader reader = new InboundReader(InstantSource.fixed(NOW.plusSeconds(7)));

    @Test
    void readsATextWithItsIdAsAString() {
        assertThat(read(Sample.text("7250021412600020992", "路灯坏了")))
            .isEqualTo(new Inbound.Text("7250021412600020992", OPENID, NOW, "路灯坏了", false));
        assertThat(read(Sample.text("msg_unique_99", "a")).key()).isEqualTo("msg_unique_99");
    }

    @Test
    void acceptsTheOtherSpellingOfTheId() {
        assertThat(message("<MsgType>text</MsgType><Content>a</Content><MsgID>42</MsgID>").key()).isEqualTo("42");
    }

    @Test
    void tellsATappedMenuItem() {
        assertThat(message(
                "<MsgType>text</MsgType><Content>满意</Content><MsgId>2</MsgId>" + "<bizmsgmenuid>101</bizmsgmenuid>"))
            .isEqualTo(new Inbound.Text("2", OPENID, NOW, "满意", true));
    }

    @Test
    void cannotReadATextOfNothingButPrivateCharacters() {
        assertThat(read(Sample.text("3", "\uE412"))).isEqualTo(new Inbound.Unreadable("3", OPENID, NOW, "text"));
    }

    @Test
    void readsAPhoto() {
        assertThat(message("<MsgType>image</MsgType><PicUrl>http://m/0</PicUrl><MediaId>M</MediaId><MsgId>4</MsgId>"))
            .isEqualTo(new Inbound.Media("4", OPENID, NOW, MediaKind.IMAGE, "M", "http://m/0"));
    }

    @Test
    void takesWhatThePlatformTookAVoiceFor() {
        assertThat(message("<MsgType>voice</MsgType><MediaId>M8</MediaId><Format>amr</Format><MsgId>5</MsgId>"
                + "<Recognition><![CDATA[路灯不亮了。]]></Recognition>"))
            .isEqualTo(new Inbound.Media("5", OPENID, NOW, MediaKind.VOICE, "M8", null, "路灯不亮了。"));
    }

    @Test
    void prefersTheRecordingThatCanBePassedOn() {
        String voice = "<MsgType>voice</MsgType><MediaId>M8</MediaId><Format>amr</Format><MsgId>5</MsgId>"
                + "<Recognition><![CDATA[]]></Recognition>";
        assertThat(message(voice + "<MediaId16K>M16</MediaId16K>"))
            .isEqualTo(new Inbound.Media("5", OPENID, NOW, MediaKind.VOICE, "M8", null));
        assertThat(message(voice.replace("<MediaId>M8</MediaId>", "") + "<MediaId16K>M16</MediaId16K>"))
            .isEqualTo(new Inbound.Media("5", OPENID, NOW, MediaKind.VOICE, "M16", null));
    }

    @ParameterizedTest
    @ValueSource(strings = { "video", "shortvideo" })
    void readsAVideo(String type) {
        assertThat(message("<MsgType>" + type + "</MsgType><MediaId>M</MediaId>"
                + "<ThumbMediaId>T</ThumbMediaId><MsgId>6</MsgId>"))
            .isEqualTo(new Inbound.Media("6", OPENID, NOW, MediaKind.VIDEO, "M", null));
    }

    @Test
    void readsAPlaceWithLatitudeFirst() {
        assertThat(message(
                "<MsgType>location</MsgType><Location_X>23.134521</Location_X>" + "<Location_Y>113.358803</Location_Y>"
                        + "<Scale>20</Scale><Label><![CDATA[某路 1 号]]></Label><MsgId>7</MsgId>"))
            .isEqualTo(new Inbound.Location("7", OPENID, NOW, 23.134521, 113.358803, "某路 1 号"));
    }

    @ParameterizedTest
    @CsvSource({ "x,1", "91,1", "1,181", "NaN,1", "1,Infinity", "'',1" })
    void cannotReadAPlaceOffTheMap(String x, String y) {
        assertThat(message("<MsgType>location</MsgType><Location_X>" + x + "</Location_X><Location_Y>" + y
                + "</Location_Y><MsgId>8</MsgId>"))
            .isInstanceOf(Inbound.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "link", "image", "notsure" })
    void cannotReadTheRest(String type) {
        assertThat(message("<MsgType>" + type + "</MsgType><MsgId>9</MsgId>"))
            .isEqualTo(new Inbound.Unreadable("9", OPENID, NOW, type));
    }

    @Test
    void takesAnUnknownTypeWithoutIdForASignal() {
        assertThat(message("<MsgType>follow</MsgType>"))
            .isEqualTo(new Inbound.Signal(OPENID + "|1790000000|follow", OPENID, NOW, "follow", null, null));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "qrscene_bind_7K2M,7K2M", "'',-", "qrscene_,-", "qrscene_strange,-",
            "last_trade_no_4008,-", "scanbarcode|ean13|69,-" })
    void readsTheCodeThatAFollowerCameBy(String eventKey, String code) {
        assertThat(event("<Event>subscribe</Event><EventKey><![CDATA[" + eventKey + "]]></EventKey>"))
            .isEqualTo(new Inbound.Follow(OPENID + "|1790000000|subscribe|" + eventKey + "|", OPENID, NOW,
                    code == null ? null : new Code.Binding(code)));
    }

    @Test
    void readsFollowUnfollowScanAndMenu() {
        assertThat(event("<Event>subscribe</Event>"))
            .isEqualTo(new Inbound.Follow(OPENID + "|1790000000|subscribe||", OPENID, NOW, null));
        assertThat(event("<Event>unsubscribe</Event>"))
            .isEqualTo(new Inbound.Unfollow(OPENID + "|1790000000|unsubscribe||", OPENID, NOW));
        assertThat(event("<Event>SCAN</Event><EventKey>grid_3</EventKey>"))
            .isEqualTo(new Inbound.Scan(OPENID + "|1790000000|SCAN|grid_3|", OPENID, NOW, new Code.Poster("3")));
        assertThat(event("<Event>CLICK</Event><EventKey>TASKS</EventKey>"))
            .isEqualTo(new Inbound.MenuTap(OPENID + "|1790000000|CLICK|TASKS|", OPENID, NOW, "待办"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "TEMPLATESENDJOBFINISH", "templatesendjobfinish" })
    void readsATemplatesResultInAnyCase(String name) {
        assertThat(event(
                "<Event>" + name + "</Event><MsgID>3717000000000000001</MsgID>" + "<Status>failed:user block</Status>"))
            .isEqualTo(new Inbound.Signal(OPENID + "|1790000000|" + name + "||3717000000000000001", OPENID, NOW,
                    "TEMPLATESENDJOBFINISH", "3717000000000000001", "failed:user block"));
    }

    @Test
    void passesOtherEventsOnAsSignals() {
        assertThat(event("<Event>VIEW</Event><EventKey>https://h5/my</EventKey>")).isEqualTo(new Inbound.Signal(
                OPENID + "|1790000000|VIEW|https://h5/my|", OPENID, NOW, "VIEW", "https://h5/my", null));
        assertThat(event("<Event>scan</Event>")).isInstanceOf(Inbound.Signal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "-5", "1790000000000", "99999999999999999999" })
    void takesItsOwnTimeForAnOddOne(String created) {
        String push = Sample.text("1", "a").replace("<CreateTime>1790000000", "<CreateTime>" + created);
        assertThat(read(push).sentAt()).isEqualTo(NOW.plusSeconds(7));
    }

    @Test
    void needsAPersonAndAType() {
        assertThat(reader.read(PushBody.read("<xml><FromUserName>o</FromUserName></xml>"))).isEmpty();
        assertThat(reader.read(PushBody.read("<xml><MsgType>text</MsgType><MsgId>1</MsgId></xml>"))).isEmpty();
    }

    private Inbound message(String inner) {
        return read(Sample.push(inner));
    }

    private Inbound event(String inner) {
        return read(Sample.event(inner));
    }

    private Inbound read(String push) {
        return Optional.of(PushBody.read(push)).flatMap(reader::read).orElseThrow();
    }

}
