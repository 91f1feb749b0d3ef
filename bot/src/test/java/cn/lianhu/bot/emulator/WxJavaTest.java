package cn.lianhu.bot.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.FileInputStream;
import java.io.ByteArrayInputStream;
import java.util.List;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.api.impl.WxMpServiceHttpClientImpl;
import me.chanjar.weixin.mp.bean.kefu.WxMpKefuMessage;
import me.chanjar.weixin.mp.bean.template.WxMpTemplate;
import me.chanjar.weixin.mp.config.WxMpHostConfig;
import me.chanjar.weixin.mp.config.impl.WxMpDefaultConfigImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that knows nothing of us: weixin-java-mp as it comes. */
class WxJavaTest {

    private final Bench bench = new Bench();
    private final WxMpService service = new WxMpServiceHttpClientImpl();

    @BeforeEach
    void connect() {
        WxMpDefaultConfigImpl config = new WxMpDefaultConfigImpl();
        config.setAppId(Bench.APP_ID);
        config.setSecret(Bench.SECRET);
        config.setHostConfig(WxMpHostConfig.builder().apiHost(bench.url("")).build());
        service.setWxMpConfigStorage(config);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void fetchesATokenAndSendsAText() throws WxErrorException {
        bench.aGuestSpeaks();
        assertThat(service.getKefuService().sendKefuMessage(
                WxMpKefuMessage.TEXT().toUser(Bench.OPENID).content("已收到").build())).isTrue();
        assertThat(bench.chat()).containsExactly("路灯坏了", "已收到");
    }

    @Test
    void readsARefusal() {
        bench.guest();
        assertThatThrownBy(() -> service.getKefuService().sendKefuMessage(
                WxMpKefuMessage.TEXT().toUser(Bench.OPENID).content("好").build()))
                .isInstanceOfSatisfying(WxErrorException.class,
                        e -> assertThat(e.getError().getErrorCode()).isEqualTo(45015));
    }

    @Test
    void uploadsAndDownloads() throws Exception {
        String id = service.getMaterialService().mediaUpload("image", "jpg",
                new ByteArrayInputStream(SampleMedia.photo())).getMediaId();
        File file = service.getMaterialService().mediaDownload(id);
        try (FileInputStream in = new FileInputStream(file)) {
            assertThat(in.readAllBytes()).isEqualTo(SampleMedia.photo());
        }
    }

    @Test
    void listsTemplatesAndMakesCodes() throws WxErrorException {
        List<WxMpTemplate> templates = service.getTemplateMsgService().getAllPrivateTemplate();
        assertThat(templates).hasSize(4).allMatch(template -> template.getTemplateId().length() == 43);
        assertThat(service.getQrcodeService().qrCodeCreateLastTicket("grid-1").getTicket()).startsWith("gQ");
        assertThat(service.getUserService().userInfo(bench.guest().openid()).getSubscribe()).isTrue();
    }
}
