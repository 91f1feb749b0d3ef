package cn.lianhu.bot.wechat.client;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountTest {

    private final Platform platform = new Platform();

    private final WechatApi api = platform.client(new MemoryTokenVault());

    @AfterEach
    void stop() {
        api.close();
        platform.close();
    }

    @Test
    void listsTheTemplates() {
        platform.answers(get(urlPathEqualTo("/cgi-bin/template/get_all_private_template")), """
                {"template_list":[{"template_id":"TPL","title":"工单提醒","primary_industry":"","deputy_industry":"",
                 "content":"工单编号：{{character_string1.DATA}}\\n{{thing2.DATA}}\\n","example":""}]}""");
        assertThat(api.templates().block()).containsExactly(new TemplateFormat("TPL", "工单提醒", List
            .of(new TemplateFormat.Field("character_string1", "工单编号"), new TemplateFormat.Field("thing2", ""))));
    }

    private void visitorIs(String json) {
        platform.answers(get(urlPathEqualTo("/sns/oauth2/access_token")).withQueryParam("code", equalTo("C&1"))
            .withQueryParam("grant_type", equalTo("authorization_code")), json);
    }

    @Test
    void tellsWhoOpenedAPageButNotWhoOnlySawASnapshotOfIt() {
        visitorIs("{\"access_token\":\"V\",\"expires_in\":7200,\"openid\":\"o1\",\"scope\":\"snsapi_base\"}");
        assertThat(api.visitor("C&1").block()).isEqualTo("o1");
        visitorIs("{\"access_token\":\"V\",\"openid\":\"o-nobody\",\"is_snapshotuser\":1}");
        assertThat(api.visitor("C&1").blockOptional()).isEmpty();
        assertThat(platform.calls("/cgi-bin/stable_token")).isZero();
    }

    @Test
    void takesAUsedCodeForNobodyAndSaysWhenItMayNotAsk() {
        visitorIs(Platform.error(40163, "code been used"));
        assertThat(api.visitor("C&1").blockOptional()).isEmpty();
        assertThat(api.troubles()).isEmpty();
        visitorIs(Platform.error(48001, "api unauthorized"));
        assertThatThrownBy(() -> api.visitor("C&1").block()).isInstanceOf(ApiRefusal.class);
        assertThat(api.troubles()).singleElement().asString().contains("48001").doesNotContain("C&1", "secret");
    }

    @Test
    void givesTheMenuInTheFormItIsCreatedIn() {
        platform.answers(get(urlPathEqualTo("/cgi-bin/menu/get")), """
                {"menu":{"button":[{"type":"click","name":"反映","key":"R","sub_button":[]},
                 {"name":"查询","sub_button":[{"type":"view","name":"我的",
                 "url":"https://h5.example.cn","sub_button":[]}]}]}}""");
        assertThat(api.menu().block()).isEqualTo("{\"button\":[{\"type\":\"click\",\"name\":\"反映\",\"key\":\"R\"},"
                + "{\"name\":\"查询\",\"sub_button\":[{\"type\":\"view\",\"name\":\"我的\","
                + "\"url\":\"https://h5.example.cn\"}]}]}");
    }

    @Test
    void givesNothingWhenThereIsNoMenu() {
        platform.answers(get(urlPathEqualTo("/cgi-bin/menu/get")), Platform.error(46003, "menu no exist"));
        assertThat(api.menu().blockOptional()).isEmpty();
        assertThat(api.troubles()).isEmpty();
    }

    @Test
    void createsTheMenuAsGiven() {
        platform.answers(post(urlPathEqualTo("/cgi-bin/menu/create")), Platform.error(0, "ok"));
        api.createMenu("{\"button\":[{\"type\":\"click\",\"name\":\"反映\",\"key\":\"R\"}]}").block();
        platform.server.verify(postRequestedFor(urlPathEqualTo("/cgi-bin/menu/create"))
            .withRequestBody(equalToJson("{\"button\":[{\"type\":\"click\",\"name\":\"反映\",\"key\":\"R\"}]}")));
    }

    @Test
    void asksForAPermanentCode() {
        platform.answers(post(urlPathEqualTo("/cgi-bin/qrcode/create")),
                "{\"ticket\":\"gQH-demo\",\"url\":\"http://weixin.qq.com/q/x\"}");
        assertThat(api.qrLink("bind_7K3M").block()).isEqualTo("http://weixin.qq.com/q/x");
        platform.server
            .verify(postRequestedFor(urlPathEqualTo("/cgi-bin/qrcode/create")).withRequestBody(equalToJson("""
                    {"action_name":"QR_LIMIT_STR_SCENE","action_info":{"scene":{"scene_str":"bind_7K3M"}}}""")));
    }

}
