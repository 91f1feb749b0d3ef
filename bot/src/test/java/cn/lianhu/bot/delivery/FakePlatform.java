package cn.lianhu.bot.delivery;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;

/**
 * A WireMock in the platform's place, which takes everything unless it is told otherwise.
 */
final class FakePlatform implements AutoCloseable {

    static final String CHAT = "/cgi-bin/message/custom/send";
    static final String TEMPLATE = "/cgi-bin/message/template/send";
    static final String TOKEN = "/cgi-bin/stable_token";
    static final String UPLOAD = "/cgi-bin/media/upload";
    static final String DOWNLOAD = "/cgi-bin/media/get";

    private static final String TEMPLATES = "/cgi-bin/template/get_all_private_template";

    private static final String CONTENT = "工单编号：{{character_string1.DATA}}\\n事项类型：{{thing2.DATA}}\\n"
            + "地点：{{thing3.DATA}}\\n截止时间：{{time4.DATA}}\\n备注：{{thing5.DATA}}";

    final WireMockServer server = new WireMockServer(WireMockConfiguration.options()
        .dynamicPort()
        .containerThreads(80)
        .asynchronousResponseEnabled(true)
        .asynchronousResponseThreads(80));

    FakePlatform() {
        server.start();
    }

    void takesEverything() {
        server.resetAll();
        tokenIs("TOKEN-1");
        answers(CHAT, error(0));
        answers(TEMPLATE, "{\"errcode\":0,\"errmsg\":\"ok\",\"msgid\":3717000000000000001}");
        answers(UPLOAD, "{\"type\":\"image\",\"media_id\":\"UP-1\",\"created_at\":1790000000}");
        server.stubFor(get(urlPathEqualTo(TEMPLATES)).willReturn(okJson("{\"template_list\":[{\"template_id\":\"TPL\","
                + "\"title\":\"工单\",\"content\":\"" + CONTENT + "\"}]}")));
    }

    void tokenIs(String token) {
        answers(TOKEN, "{\"access_token\":\"" + token + "\",\"expires_in\":7200}");
    }

    static String error(int code) {
        return "{\"errcode\":" + code + ",\"errmsg\":\"words rid: 6b1f0a2c-3c4d5e6f-70819a2b\"}";
    }

    void answers(String path, String json) {
        server.stubFor(post(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    void refuses(String path, int code) {
        answers(path, error(code));
    }

    void answersLate(String path, int millis) {
        server.stubFor(post(urlPathEqualTo(path)).willReturn(okJson(error(0)).withFixedDelay(millis)));
    }

    /** To this one person only. */
    void answersTo(String openid, String path, ResponseDefinitionBuilder answer) {
        server.stubFor(post(urlPathEqualTo(path)).withRequestBody(matchingJsonPath("$.touser", equalTo(openid)))
            .willReturn(answer));
    }

    void breaksDown() {
        server.stubFor(any(anyUrl()).willReturn(okJson(error(-1))));
    }

    List<LoggedRequest> calls(String path) {
        return server.findAll(postRequestedFor(urlPathEqualTo(path)));
    }

    @Override
    public void close() {
        server.stop();
    }

}
