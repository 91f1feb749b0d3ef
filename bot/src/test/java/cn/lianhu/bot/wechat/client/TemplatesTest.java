package cn.lianhu.bot.wechat.client;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.bot.wechat.client.TemplateSettings.TemplateChoice;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final String PATH = "/cgi-bin/template/get_all_private_template";

    private static final NoticeFields FIELDS = new NoticeFields("1128", "路灯", "一组", null, Instant.EPOCH, "待接单", "回1");

    private final Platform platform = new Platform();

    private final WechatApi api = platform.client(new MemoryTokenVault());

    private final Templates templates = new Templates(api, new TemplateSettings(
            Map.of("task", new TemplateChoice("TPL", Map.of()), "closed", new TemplateChoice("GONE", Map.of()))));

    @AfterEach
    void stop() {
        templates.stop();
        api.close();
        platform.close();
    }

    private void thereIsOne() {
        platform.answers(get(urlPathEqualTo(PATH)), "{\"template_list\":[{\"template_id\":\"TPL\",\"title\":\"工单\","
                + "\"content\":\"工单编号：{{character_string1.DATA}}\"}]}");
    }

    @Test
    void fillsNothingUntilThePlatformHasAnswered() {
        platform.answers(get(urlPathEqualTo(PATH)), Platform.error(-1, "system error"));

        assertThat(templates.asked()).isFalse();
        assertThatThrownBy(() -> templates.read().block()).isInstanceOf(ApiRefusal.class);

        assertThat(templates.asked()).isTrue();
        assertThat(templates.fill("task", FIELDS)).isEmpty();
        assertThat(templates.misfits()).singleElement().asString().contains("not been read");
    }

    @Test
    void asksAgainUntilThereIsAnAnswer() {
        platform.answers(get(urlPathEqualTo(PATH)), Platform.error(-1, "system error"));
        templates.start();
        await().atMost(Duration.ofSeconds(10)).until(templates::asked);
        thereIsOne();

        await().atMost(Duration.ofSeconds(20)).until(() -> templates.fill("task", FIELDS).isPresent());
        assertThat(templates.misfits()).singleElement().asString().startsWith("closed (GONE)");
    }

    @Test
    void asksForNothingWhereNoTemplateIsChosen() {
        Templates none = new Templates(api,
                ClientConfiguration.choices(Map.of("task", new WechatSettings.Template("", Map.of()))));

        none.read().block();

        assertThat(none.asked()).isTrue();
        assertThat(none.misfits()).isEmpty();
        assertThat(platform.server.getAllServeEvents()).isEmpty();
    }

}
