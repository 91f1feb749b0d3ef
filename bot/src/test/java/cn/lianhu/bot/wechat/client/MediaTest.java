package cn.lianhu.bot.wechat.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.ticket.MediaKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTest {

    private static final String MEDIA_GET = "/cgi-bin/media/get";

    private static final byte[] AMR = "#!AMR\n{voice}".getBytes();

    private final Platform platform = new Platform();

    private final WechatApi api = platform.client(new MemoryTokenVault());

    @AfterEach
    void stop() {
        api.close();
        platform.close();
    }

    @Test
    void downloadsAFileWithItsTypeAndName() {
        answers("audio/amr", "attachment; filename=\"MEDIA/8k.amr\"", AMR);

        assertThat(api.download("MEDIA 8k", 100).block()).isInstanceOfSatisfying(Download.Content.class, content -> {
            assertThat(content.bytes()).isEqualTo(AMR);
            assertThat(content.contentType()).isEqualTo("audio/amr");
            assertThat(content.fileName()).isEqualTo("8k.amr");
        });
        assertThat(platform.server.getAllServeEvents().getFirst().getRequest().queryParameter("media_id").firstValue())
            .isEqualTo("MEDIA 8k");
    }

    @Test
    void stopsAtTheBound() {
        answers("image/jpeg", "", new byte[1_000_000]);
        assertThat(api.download("M", 999_999).block()).isEqualTo(new Download.TooLarge());
        assertThat(api.download("M", 1_000_000).block()).isInstanceOf(Download.Content.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "application/json; encoding=utf-8", "text/plain", "image/jpeg" })
    void recognisesAnErrorUnderAnyContentType(String type) {
        answers(type, "", Platform.error(40007, "invalid media_id").getBytes());
        assertThat(api.download("M", 100_000).block()).isInstanceOfSatisfying(Download.Refused.class,
                refused -> assertThat(refused.why().code()).isEqualTo(40007));
    }

    @Test
    void namesTheAddressOfAVideo() {
        answers("application/json", "", "{\"video_url\":\"http://vweixin.example/v\"}".getBytes());
        assertThat(api.download("M", 100_000).block()).isEqualTo(new Download.Elsewhere("http://vweixin.example/v"));

        answers("application/json", "", "{\"video_url\":\"file:///etc/passwd\"}".getBytes());
        assertThat(api.download("M", 100_000).block()).isInstanceOf(Download.Refused.class);
    }

    @Test
    void uploadsUnderTheNameMedia() {
        platform.answers(post(urlPathEqualTo("/cgi-bin/media/upload")),
                "{\"type\":\"image\",\"media_id\":\"UP-1\",\"created_at\":1790000000}");

        assertThat(api.upload(MediaKind.IMAGE, "路灯.jpg", new byte[] { 1, 2 }).block()).isEqualTo("UP-1");

        platform.server
            .verify(postRequestedFor(urlPathEqualTo("/cgi-bin/media/upload")).withQueryParam("type", equalTo("image"))
                .withQueryParam("access_token", equalTo("TOKEN-1"))
                .withRequestBodyPart(aMultipart("media").withHeader("Content-Disposition", containing("filename="))
                    .withBody(binaryEqualTo(new byte[] { 1, 2 }))
                    .build()));
    }

    @Test
    void saysWhyAnUploadFailed() {
        platform.answers(post(urlPathEqualTo("/cgi-bin/media/upload")),
                Platform.error(45001, "media size out of limit"));
        assertThatThrownBy(() -> api.upload(MediaKind.IMAGE, "a.jpg", new byte[1]).block()).isInstanceOfSatisfying(
                ApiRefusal.class,
                refusal -> assertThat(refusal.refused().failure()).isEqualTo(SendFailure.BAD_CONTENT));
    }

    private void answers(String type, String disposition, byte[] body) {
        platform.server.stubFor(get(urlPathEqualTo(MEDIA_GET)).willReturn(aResponse().withHeader("Content-Type", type)
            .withHeader("Content-Disposition", disposition)
            .withBody(body)));
    }

}
