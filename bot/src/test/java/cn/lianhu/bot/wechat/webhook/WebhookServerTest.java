package cn.lianhu.bot.wechat.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.settings.WechatSettings.Mode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunctions;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** What only a real server shows. */
class WebhookServerTest {

    private final FakeDesk desk = FakeDesk.saying("好");

    private final DisposableServer server = HttpServer.create()
        .port(0)
        .handle(new ReactorHttpHandlerAdapter(RouterFunctions
            .toHttpHandler(Door.routes(Sample.settings(Mode.PLAIN), desk, new SimpleMeterRegistry(), Sample.CLOCK))))
        .bindNow();

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        client.close();
        server.disposeNow();
    }

    @Test
    void stopsReadingABodyOfUnknownLengthAtItsLimit() throws Exception {
        byte[] body = new byte[BodyReader.MOST + 1];
        assertThat(post(SignedUrl.plain().uri(), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))))
            .isEqualTo(413);
        assertThat(desk.received).isEmpty();
    }

    @Test
    void takesABodyInPieces() throws Exception {
        byte[] body = Sample.MESSAGE.getBytes(UTF_8);
        assertThat(post(SignedUrl.plain().uri(), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))))
            .isEqualTo(200);
        assertThat(desk.received).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/wechat", "/wechat/", "//wechat", "/wechat//", "///wechat/" })
    void answersUnderItsAddressWithASlashMore(String path) throws Exception {
        String signed = SignedUrl.plain().uri().toString().replaceFirst(".*/wechat", path);
        byte[] body = Sample.MESSAGE.getBytes(UTF_8);
        try (var socket = new Socket("localhost", server.port())) {
            socket.getOutputStream()
                .write(("POST " + signed + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                    .getBytes(US_ASCII));
            socket.getOutputStream().write(body);
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8)).startsWith("HTTP/1.1 200");
        }
        assertThat(desk.received).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/wechat/x", "/wechats", "/x/wechat", "/" })
    void answersUnderNoOtherAddress(String path) throws Exception {
        assertThat(post(URI.create(path), BodyPublishers.ofString("x"))).isEqualTo(404);
    }

    @Test
    void refusesAMalformedAddress() throws Exception {
        try (var socket = new Socket("localhost", server.port())) {
            socket.getOutputStream()
                .write(("POST /wechat?signature=%zz&nonce=%E4 HTTP/1.1\r\nHost: a\r\n"
                        + "Content-Length: 0\r\nConnection: close\r\n\r\n")
                    .getBytes(US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            assertThat(answer).startsWith("HTTP/1.1 4");
        }
    }

    private int post(URI path, BodyPublisher body) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + server.port()).resolve(path);
        return client.send(HttpRequest.newBuilder(uri).POST(body).build(), BodyHandlers.discarding()).statusCode();
    }

}
