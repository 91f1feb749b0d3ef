package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.util.List;
import java.util.Map;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.api.impl.WxMpServiceImpl;
import me.chanjar.weixin.mp.bean.kefu.WxMpKefuMessage;
import me.chanjar.weixin.mp.bean.template.WxMpTemplate;
import me.chanjar.weixin.mp.bean.template.WxMpTemplateData;
import me.chanjar.weixin.mp.bean.template.WxMpTemplateMessage;
import me.chanjar.weixin.mp.config.WxMpHostConfig;
import me.chanjar.weixin.mp.config.impl.WxMpDefaultConfigImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that knows nothing of us: weixin-java-mp as it comes. */
class WxJavaTest {

    private final Bench bench = new Bench();

    private final WxMpService service = new WxMpServiceImpl();

    @BeforeEach
    void connect() {
        WxMpDefaultConfigImpl config = new WxMpDefaultConfigImpl();
        config.setAppId(Bench.APP_ID);
        config.setSecret(Bench.SECRET);
        config.setHostConfig(WxMpHostConfig.builder().apiHost(bench.url("")).mpHost(bench.url("")).build());
        service.setWxMpConfigStorage(config);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void fetchesATokenAndSendsAText() throws WxErrorException {
        bench.aGuestSpeaks();
        assertThat(service.getKefuService()
            .sendKefuMessage(WxMpKefuMessage.TEXT().toUser(Bench.OPENID).content("已收到").build())).isTrue();
        assertThat(bench.chat()).containsExactly("路灯坏了", "已收到");
    }

    @Test
    void readsARefusal() {
        bench.guest();
        assertThatThrownBy(() -> service.getKefuService()
            .sendKefuMessage(WxMpKefuMessage.TEXT().toUser(Bench.OPENID).content("好").build())).isInstanceOfSatisfying(
                    WxErrorException.class, e -> assertThat(e.getError().getErrorCode()).isEqualTo(45015));
    }

    @Test
    void sendsATemplateAndKeepsEveryDigitOfItsNumber() throws Exception {
        bench.guest();
        WxMpTemplateMessage message = WxMpTemplateMessage.builder()
            .toUser(Bench.OPENID)
            .templateId(TemplateShelf.TEMPLATES.get(1).id())
            .clientMsgId("7-2")
            .build();
        Map.of("character_string1", "1001", "thing2", "路灯", "thing3", "处理中", "time4", "2026-11-23 12:00")
            .forEach((key, value) -> message.addData(new WxMpTemplateData(key, value)));
        String number = service.getTemplateMsgService().sendTemplateMsg(message);
        assertThat(bench.fake.next().body())
            .contains("<MsgID>" + number + "</MsgID><Status><![CDATA[success]]></Status>");
        message.getData().getFirst().setValue("");
        assertThatThrownBy(() -> service.getTemplateMsgService().sendTemplateMsg(message))
            .hasMessageContaining("47003");
    }

    /**
     * By its plain post: its own method wants a msgid, which the platform's users say
     * this answer does not have.
     */
    @Test
    void sendsANoticeAfterConsent() throws WxErrorException {
        NoticeTemplate notice = NoticeTemplate.ALL.getFirst();
        String message = ("{'touser':'" + Bench.OPENID + "','template_id':'" + notice.template().id() + "','data':{"
                + "'character_string1':{'value':'1001'},'thing2':{'value':'处理中'},'time3':{'value':'12:00'}}}")
            .replace('\'', '"');
        bench.guest();
        assertThatThrownBy(() -> service.post(bench.url("/cgi-bin/message/subscribe/bizsend"), message))
            .hasMessageContaining("43101");
        bench.emulator.consenting().popup(Bench.OPENID, notice, true).block();
        service.post(bench.url("/cgi-bin/message/subscribe/bizsend"), message);
        assertThat(bench.chat()).last().asString().startsWith("工单进度提醒\n工单编号：1001");
    }

    @Test
    void makesReadsAndDeletesTheMenu() throws WxErrorException {
        assertThat(service.getMenuService().menuGet()).isNull();
        service.getMenuService().menuCreate("{\"button\":[{\"type\":\"click\",\"name\":\"报\",\"key\":\"K\"}]}");
        assertThat(service.getMenuService().menuGet().getMenu().getButtons().getFirst().getKey()).isEqualTo("K");
        service.getMenuService().menuDelete();
        assertThat(service.getMenuService().menuGet()).isNull();
    }

    @Test
    void readsAddressesTheBlackListAndFollowers() throws WxErrorException {
        bench.aGuestSpeaks();
        assertThat(service.getCallbackIP()).containsExactly("127.0.0.1");
        service.getBlackListService().pushToBlacklist(List.of(Bench.OPENID));
        assertThat(service.getBlackListService().getBlacklist("").getOpenidList()).containsExactly(Bench.OPENID);
        service.getBlackListService().pullFromBlacklist(List.of(Bench.OPENID));
        assertThat(service.getUserService().userList("").getOpenids()).containsExactly(Bench.OPENID);
        assertThat(service.getKefuService().sendKfTypingState(Bench.OPENID, "Typing")).isTrue();
    }

    /**
     * The case easywechat-token-retry-once: a token error is answered with a new token
     * and one more try.
     */
    @Test
    void renewsATokenThatWasRefused() throws WxErrorException {
        bench.aGuestSpeaks();
        bench.fault("{\"errcode\":40001,\"api\":\"custom/send\"}");
        service.getKefuService().sendKefuMessage(WxMpKefuMessage.TEXT().toUser(Bench.OPENID).content("已收到").build());
        assertThat(bench.chat()).containsExactly("路灯坏了", "已收到");
    }

    /** The case wxjava-busy-retry: four calls in all, then it gives up. */
    @Test
    void triesFourTimesWhileThePlatformIsBusy() {
        bench.aGuestSpeaks();
        bench.fault("{\"errcode\":-1,\"next\":10,\"api\":\"custom/send\"}");
        service.setMaxRetryTimes(3);
        service.setRetrySleepMillis(1);
        WxMpKefuMessage message = WxMpKefuMessage.TEXT().toUser(Bench.OPENID).content("已收到").build();
        assertThatThrownBy(() -> service.getKefuService().sendKefuMessage(message)).isInstanceOf(Exception.class);
        assertThat(bench.emulator.faults().all().getFirst().left()).isEqualTo(10 - 4);
    }

    @Test
    void uploadsAndDownloads() throws Exception {
        String id = service.getMaterialService()
            .mediaUpload("image", "jpg", new ByteArrayInputStream(SampleMedia.photo()))
            .getMediaId();
        File file = service.getMaterialService().mediaDownload(id);
        try (FileInputStream in = new FileInputStream(file)) {
            assertThat(in.readAllBytes()).isEqualTo(SampleMedia.photo());
        }
    }

    @Test
    void listsTemplatesAndMakesCodes() throws Exception {
        List<WxMpTemplate> templates = service.getTemplateMsgService().getAllPrivateTemplate();
        assertThat(templates).hasSize(4).allMatch(template -> template.getTemplateId().length() == 43);
        assertThat(service.getQrcodeService().qrCodeCreateLastTicket("grid-1").getTicket()).startsWith("gQ");
        try (FileInputStream in = new FileInputStream(service.getQrcodeService()
            .qrCodePicture(service.getQrcodeService().qrCodeCreateTmpTicket("grid-1", 60)))) {
            assertThat(MediaFormat.of(in.readAllBytes())).hasValue(MediaFormat.JPEG);
        }
        assertThat(service.getUserService().userInfo(bench.guest().openid()).getSubscribe()).isTrue();
    }

}
