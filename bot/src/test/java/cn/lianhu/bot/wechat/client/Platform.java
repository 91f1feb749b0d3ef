package cn.lianhu.bot.wechat.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/** A WireMock in the platform's place, and clients for it. */
final class Platform implements AutoCloseable {

    static final String SECRET = "0123456789secret0123456789secret";
    static final String CUSTOM_SEND = "/cgi-bin/message/custom/send";
    static final String TEMPLATE_SEND = "/cgi-bin/message/template/send";
    static final String TOKEN = "/cgi-bin/stable_token";

    private static final Timeouts SHORT = new Timeouts(Duration.ofSeconds(3), Duration.ofSeconds(5),
            Duration.ofMillis(500));

    final WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());

    Platform() {
        server.start();
        tokenIs("TOKEN-1");
    }

    static String error(int code, String message) {
        return "{\"errcode\":" + code + ",\"errmsg\":\"" + message + "\"}";
    }

    void tokenIs(String token) {
        server.stubFor(post(TOKEN).willReturn(okJson("{\"access_token\":\"" + token + "\",\"expires_in\":7200}")));
    }

    void answers(MappingBuilder call, String body) {
        server.stubFor(call
            .willReturn(aResponse().withHeader("Content-Type", "application/json; encoding=utf-8").withBody(body)));
    }

    void sendAnswers(String body) {
        answers(post(urlPathEqualTo(CUSTOM_SEND)), body);
    }

    int calls(String path) {
        return server.countRequestsMatching(postRequestedFor(urlPathEqualTo(path)).build()).getCount();
    }

    WechatApi client(TokenVault vault) {
        return WechatApi.of(account(URI.create(server.baseUrl())), vault, InstantSource.system());
    }

    /**
     * Waits half a second for an answer; let another client put a token into the vault
     * first.
     */
    WechatApi impatientClient(TokenVault vault) {
        return HttpWechatApi.of(account(URI.create(server.baseUrl())), vault, InstantSource.system(),
                InstantSource.system(), SHORT);
    }

    static ApiAccount account(URI url) {
        return new ApiAccount("wx0123456789abcdef", SECRET, url);
    }

    @Override
    public void close() {
        server.stop();
    }

}
