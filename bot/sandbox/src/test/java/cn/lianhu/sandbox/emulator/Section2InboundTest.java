package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.lianhu.bot.settings.WechatSettings.Mode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

/**
 * Messages and events as they arrive (platform reference 2), one row of its tables after
 * the other.
 */
class Section2InboundTest {

    private static final String WHO = Bench.OPENID;

    private Bench bench = new Bench();

    interface Doing extends Function<Emulator, Mono<List<Entry>>> {

    }

    @BeforeEach
    void follow() {
        bench.guest();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** Reference 2.1; ids are shown as N, media ids as M. */
    static Stream<Arguments> messages() {
        return Stream.of(message("text", e -> e.phones().say(WHO, "路灯坏了"), "<Content><![CDATA[路灯坏了]]></Content>"),
                message("text", e -> e.phones().tap(WHO, "101", "满意"),
                        "<Content><![CDATA[满意]]></Content><bizmsgmenuid>101</bizmsgmenuid>"),
                message("image", e -> e.camera().photo(WHO, new byte[0]),
                        "<PicUrl><![CDATA[http://127.0.0.1:P/emulator/mmbiz_jpg/M/0]]></PicUrl>"
                                + "<MediaId><![CDATA[M]]></MediaId>"),
                message("voice", e -> e.camera().voice(WHO, new byte[0], ""),
                        "<MediaId><![CDATA[M]]></MediaId><Format><![CDATA[amr]]></Format>"
                                + "<MediaId16K><![CDATA[M]]></MediaId16K><Recognition><![CDATA[]]></Recognition>"),
                message("video", e -> e.camera().video(WHO, new byte[0]),
                        "<MediaId><![CDATA[M]]></MediaId><ThumbMediaId><![CDATA[M]]></ThumbMediaId>"),
                message("shortvideo", e -> e.camera().shortVideo(WHO, new byte[0]),
                        "<MediaId><![CDATA[M]]></MediaId><ThumbMediaId><![CDATA[M]]></ThumbMediaId>"),
                message("location", e -> e.camera().place(WHO, 23.134521, 113.358803, "某路 1 号"),
                        "<Location_X>23.134521</Location_X><Location_Y>113.358803</Location_Y><Scale>16</Scale>"
                                + "<Label><![CDATA[某路 1 号]]></Label>"),
                message("link", e -> e.camera().link(WHO, "t", "d", "https://h5.example.cn"),
                        "<Title><![CDATA[t]]></Title><Description><![CDATA[d]]></Description>"
                                + "<Url><![CDATA[https://h5.example.cn]]></Url>"),
                message("text", e -> e.camera().unsupported(WHO), "<Content><![CDATA[【收到不支持的消息类型，暂无法显示】]]></Content>"));
    }

    private static Arguments message(String type, Doing doing, String fields) {
        return arguments(type, doing, fields + "<MsgId>N</MsgId>");
    }

    @ParameterizedTest
    @MethodSource("messages")
    void pushesEveryTypeOfMessageFieldByField(String type, Doing doing, String fields) {
        doing.apply(bench.emulator).block();
        assertThat(pushed()).isEqualTo("<MsgType><![CDATA[" + type + "]]></MsgType>" + fields);
    }

    /** Reference 2.2. */
    static Stream<Arguments> events() {
        return Stream.of(event("CLICK", e -> e.menuTaps().tap(WHO, "click"), "<EventKey><![CDATA[click]]></EventKey>"),
                event("VIEW", e -> e.menuTaps().tap(WHO, "看"),
                        "<EventKey><![CDATA[https://h5.example.cn/my]]></EventKey><MenuId>430000001</MenuId>"),
                event("view_miniprogram", e -> e.menuTaps().tap(WHO, "小程序"),
                        "<EventKey><![CDATA[pages/i]]></EventKey><MenuId>430000001</MenuId>"),
                event("scancode_push", e -> e.menuTaps().tap(WHO, "scancode_push"), scanned("scancode_push")),
                event("scancode_waitmsg", e -> e.menuTaps().tap(WHO, "scancode_waitmsg"), scanned("scancode_waitmsg")),
                event("pic_sysphoto", e -> e.menuTaps().tap(WHO, "pic_sysphoto"), pictures("pic_sysphoto")),
                event("pic_photo_or_album", e -> e.menuTaps().tap(WHO, "pic_photo_or_album"),
                        pictures("pic_photo_or_album")),
                event("pic_weixin", e -> e.menuTaps().tap(WHO, "pic_weixin"), pictures("pic_weixin")),
                event("location_select", e -> e.menuTaps().tap(WHO, "location_select"),
                        "<EventKey><![CDATA[location_select]]></EventKey><SendLocationInfo><Location_X>"
                                + "<![CDATA[26.73]]>"
                                + "</Location_X><Location_Y><![CDATA[117.48]]></Location_Y><Scale><![CDATA[16]]>"
                                + "</Scale>"
                                + "<Label><![CDATA[示例地点]]></Label><Poiname><![CDATA[]]></Poiname></SendLocationInfo>"),
                event("LOCATION", e -> e.phones().enter(WHO, 23.137466, 113.352425),
                        "<Latitude>23.137466</Latitude>"
                                + "<Longitude>113.352425</Longitude><Precision>119.38504</Precision>"),
                event("unsubscribe", e -> e.phones().unfollow(WHO), "<EventKey><![CDATA[]]></EventKey>"),
                event("SCAN", e -> e.phones().scan(WHO, code(e)),
                        "<EventKey><![CDATA[community-17]]></EventKey>" + "<Ticket><![CDATA[TICKET]]></Ticket>"),
                event("subscribe", e -> e.phones().scan("oOther", code(e)),
                        "<EventKey><![CDATA[qrscene_community-17]]>"
                                + "</EventKey><Ticket><![CDATA[TICKET]]></Ticket>"),
                event("subscribe", e -> e.phones().follow("oOther", "", ""), "<EventKey><![CDATA[]]></EventKey>"),
                event("subscribe_msg_popup_event", e -> e.consenting().popup(WHO, NoticeTemplate.ALL.getFirst(), true),
                        "<SubscribeMsgPopupEvent>" + consent("accept", "<PopupScene>0</PopupScene>")
                                + "</SubscribeMsgPopupEvent>"),
                event("subscribe_msg_popup_event", e -> e.consenting().popup(WHO, NoticeTemplate.ALL.getFirst(), false),
                        "<SubscribeMsgPopupEvent>" + consent("reject", "<PopupScene>0</PopupScene>")
                                + "</SubscribeMsgPopupEvent>"),
                event("subscribe_msg_change_event", e -> e.consenting().withdraw(WHO, NoticeTemplate.ALL.getFirst()),
                        "<SubscribeMsgChangeEvent>" + consent("reject", "") + "</SubscribeMsgChangeEvent>"),
                event("debug_demo", e -> e.phones().event(WHO, new RawEvent("debug_demo", Map.of("debug_str", "d"))),
                        "<debug_str><![CDATA[d]]></debug_str>"),
                event("nested",
                        e -> e.phones()
                            .event(WHO,
                                    new RawEvent("nested",
                                            Map.of("Outer", Map.of("List", List.of(Map.of("N", 1), Map.of("N", 2)))))),
                        "<Outer><List><N>1</N></List><List><N>2</N></List></Outer>"));
    }

    private static Arguments event(String name, Doing doing, String fields) {
        return arguments(name, doing, fields);
    }

    private static String scanned(String key) {
        return "<EventKey><![CDATA[" + key + "]]></EventKey><ScanCodeInfo><ScanType><![CDATA[qrcode]]></ScanType>"
                + "<ScanResult><![CDATA[emulator]]></ScanResult></ScanCodeInfo>";
    }

    private static String pictures(String key) {
        return "<EventKey><![CDATA[" + key + "]]></EventKey><SendPicsInfo><Count>1</Count><PicList><item><PicMd5Sum>"
                + "<![CDATA[5a75aaca956d97be686719218f275c6b]]></PicMd5Sum></item></PicList></SendPicsInfo>";
    }

    private static String consent(String status, String more) {
        return "<List><TemplateId><![CDATA[" + NoticeTemplate.ALL.getFirst().template().id() + "]]></TemplateId>"
                + "<SubscribeStatusString><![CDATA[" + status + "]]></SubscribeStatusString>" + more + "</List>";
    }

    private static QrCodes.Code code(Emulator emulator) {
        return emulator.account().codes().create("community-17", null).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("events")
    void pushesEveryEventFieldByFieldAndWithoutANumber(String name, Doing doing, String fields) {
        everyButton();
        doing.apply(bench.emulator).block();
        assertThat(pushed())
            .isEqualTo("<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[" + name + "]]></Event>" + fields);
    }

    private void everyButton() {
        String keyed = Stream
            .of("click", "scancode_push", "scancode_waitmsg", "pic_sysphoto", "pic_photo_or_album", "pic_weixin",
                    "location_select")
            .map(type -> "{\"type\":\"" + type + "\",\"name\":\"" + type + "\",\"key\":\"" + type + "\"}")
            .reduce((a, b) -> a + "," + b)
            .orElseThrow();
        bench.emulator.account()
            .menu()
            .replace(tools.jackson.databind.json.JsonMapper.shared()
                .readTree("[{\"name\":\"a\"," + "\"sub_button\":[" + keyed
                        + "]},{\"type\":\"view\",\"name\":\"看\",\"url\":\"https://h5.example.cn/my\"},"
                        + "{\"type\":\"miniprogram\",\"name\":\"小程序\",\"appid\":\"wx1\",\"pagepath\":\"pages/i\","
                        + "\"url\":\"u\"}]"));
    }

    @Test
    void sendsThePictureOrPlaceThatAMenuAskedForAfterItsEvent() {
        everyButton();
        bench.emulator.menuTaps().tap(WHO, "pic_weixin").block();
        bench.emulator.menuTaps().tap(WHO, "location_select").block();
        assertThat(bench.fake.got.stream().map(push -> push.fields().text("MsgType"))).containsExactly("event", "image",
                "event", "location");
    }

    @Test
    void givesWideAndNarrowVoicesAsTheirIdsSay() {
        bench.emulator.camera().voice(WHO, new byte[0], "").block();
        assertThat(begins("MediaId")).startsWith("#!AMR\n");
        assertThat(begins("MediaId16K")).startsWith("#!AMR-WB\n");
    }

    @Test
    void saysWhatARecogniserTookAVoiceFor() {
        bench.emulator.camera().voice(WHO, new byte[0], "路灯不亮了").block();
        assertThat(bench.fake.got.getFirst().fields().text("Recognition")).isEqualTo("路灯不亮了");
    }

    private String begins(String field) {
        String id = bench.fake.got.getFirst().fields().text(field);
        return new String(bench.get("/cgi-bin/media/get?media_id=" + id + "&access_token=" + bench.token()).body(), 0,
                9, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    @Test
    void showsPicturesAtTheirAddressWithoutAToken() {
        byte[] photo = SampleMedia.photo();
        bench.emulator.camera().photo(WHO, photo).block();
        String address = bench.fake.got.getFirst().fields().text("PicUrl");
        assertThat(bench.get(address.substring(address.indexOf("/mmbiz_jpg"))).body()).isEqualTo(photo);
    }

    @Test
    void pointsPicturesElsewhereAndLeavesThePersonOutOfTheAddressWhenSet() {
        bench.close();
        bench = new Bench(Mode.PLAIN, Bench.settings(AccountKind.SERVICE, WindowRule.SEPARATE, false, true,
                URI.create("http://mmbiz.qpic.cn")));
        bench.emulator.camera().photo(WHO, new byte[0]).block();
        assertThat(bench.fake.got.getFirst().fields().text("PicUrl"))
            .matches("http://mmbiz\\.qpic\\.cn/mmbiz_jpg/.{64}/0");
        assertThat(bench.fake.got.getFirst().query()).containsOnlyKeys("signature", "timestamp", "nonce");
    }

    private String pushed() {
        String body = bench.fake.got.getFirst().body();
        assertThat(body).startsWith("<xml><ToUserName><![CDATA[" + Bench.ACCOUNT + "]]></ToUserName><FromUserName>");
        return body.substring(body.indexOf("<MsgType>"), body.lastIndexOf("</xml>"))
            .replaceAll("<MsgId>\\d{17}</MsgId>", "<MsgId>N</MsgId>")
            .replaceAll("gQ[\\w-]{92}==", "TICKET")
            .replaceAll("[\\w-]{64}", "M")
            .replaceAll("127.0.0.1:\\d+", "127.0.0.1:P");
    }

}
