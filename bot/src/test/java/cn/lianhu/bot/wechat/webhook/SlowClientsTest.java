package cn.lianhu.bot.wechat.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/**
 * Each test ends only because the server ends the connection; what it tries never does by
 * itself.
 */
class SlowClientsTest {

    private static final Duration NEVER = Duration.ofHours(1);

    private static final Duration SOON = Duration.ofMillis(200);

    private static final String GET = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

    private final Sinks.One<String> answer = Sinks.one();

    private DisposableServer server;

    @AfterEach
    void stop() {
        server.disposeNow();
    }

    private void serve(Patience patience, Mono<String> answer) {
        server = SlowClients.limit(HttpServer.create().host("127.0.0.1").port(0), patience)
            .handle((request, response) -> response
                .sendString(request.receive().aggregate().asString().defaultIfEmpty("").then(answer)))
            .bindNow();
    }

    @Test
    void endsAConnectionThatSaysNothing() throws IOException {
        serve(new Patience(SOON, NEVER, NEVER), Mono.just("ok"));
        try (Socket idle = connect()) {
            assertThat(idle.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void endsAHeadThatTricklesForEver() throws Exception {
        serve(new Patience(SOON, NEVER, NEVER), Mono.just("ok"));
        try (Socket client = connect()) {
            assertThat(trickle(client, "GET / HTTP/1.1\r\nX-Long: ")).isTrue();
        }
    }

    @Test
    void endsABodyThatTricklesForEver() throws Exception {
        serve(new Patience(NEVER, NEVER, SOON), Mono.just("ok"));
        try (Socket client = connect()) {
            assertThat(trickle(client, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999\r\n\r\n")).isTrue();
        }
    }

    @Test
    void endsATricklingBodyThatWasAnsweredBeforeItHadCome() throws Exception {
        server = SlowClients.limit(HttpServer.create().host("127.0.0.1").port(0), new Patience(NEVER, NEVER, SOON))
            .handle((request, response) -> response.status(403).send())
            .bindNow();
        try (Socket client = connect()) {
            assertThat(trickle(client, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999\r\n\r\n")).isTrue();
        }
    }

    @Test
    void endsAConnectionThatIsKeptAndNotUsedAgain() throws IOException {
        serve(new Patience(NEVER, SOON, NEVER), Mono.just("ok"));
        try (Socket client = connect()) {
            say(client, GET);
            assertThat(new String(client.getInputStream().readAllBytes(), US_ASCII)).startsWith("HTTP/1.1 200")
                .contains("ok");
        }
    }

    @Test
    void waitsForAnAnswerThatTakesLongerThanAnyRequestMay() throws IOException {
        serve(new Patience(SOON, SOON, SOON), answer.asMono());
        try (Socket waiting = connect(); Socket idle = connect()) {
            say(waiting, GET);
            assertThat(idle.getInputStream().read()).isEqualTo(-1); // longer than any
                                                                    // limit by now
            answer.tryEmitValue("late");
            assertThat(new String(waiting.getInputStream().readAllBytes(), US_ASCII)).contains("late");
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket("127.0.0.1", server.port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void say(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(US_ASCII));
    }

    /** Writes byte after byte until that fails. */
    private static boolean trickle(Socket client, String beginning) throws IOException {
        say(client, beginning);
        OutputStream out = client.getOutputStream();
        long giveUp = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        try {
            while (System.nanoTime() < giveUp) {
                out.write('a');
                client.setSoTimeout(5);
                if (isEnded(client)) {
                    return true;
                }
            }
            return false;
        }
        catch (SocketException ended) {
            return true;
        }
    }

    private static boolean isEnded(Socket client) throws IOException {
        try {
            return client.getInputStream().read() < 0;
        }
        catch (SocketTimeoutException silent) {
            return false;
        }
    }

}
