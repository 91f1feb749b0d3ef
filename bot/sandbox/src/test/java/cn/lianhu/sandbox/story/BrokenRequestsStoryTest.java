package cn.lianhu.sandbox.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Signed requests that break off, or are written wrongly, in every way: nothing of
 * address or body gets into the log.
 */
@ExtendWith(OutputCaptureExtension.class)
class BrokenRequestsStoryTest {

    private static final String OPENID = "oSecretSecretSecretSecret01";

    private static final String WORDS = "SECRETWORDS";

    private static final String XML = "<xml><ToUserName><![CDATA[" + Account.ORIGINAL_ID
            + "]]></ToUserName><FromUserName><![CDATA[" + OPENID
            + "]]></FromUserName><CreateTime>1</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA["
            + WORDS + "]]></Content><MsgId>1</MsgId></xml>";

    private static World world;

    @BeforeAll
    static void start() {
        world = World.start(Account.PLAIN);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    private static Map<String, String> requests(String signed) {
        String post = "POST " + signed + " HTTP/1.1\r\nHost: a\r\n";
        Map<String, String> all = new LinkedHashMap<>();
        all.put("the head breaks off in the address", "POST " + signed.substring(0, signed.length() - 4));
        all.put("the head breaks off", post);
        all.put("no body comes", post + "Content-Length: 300\r\n\r\n");
        all.put("the body breaks off", post + "Content-Length: 900\r\n\r\n" + XML);
        all.put("a chunk breaks off", post + "Transfer-Encoding: chunked\r\n\r\n1ff\r\n" + XML);
        all.put("a chunk has no length", post + "Transfer-Encoding: chunked\r\n\r\n" + WORDS + "\r\n" + XML);
        all.put("a chunk has a negative length", post + "Transfer-Encoding: chunked\r\n\r\n-5\r\n" + XML);
        all.put("a chunk is longer than said",
                post + "Transfer-Encoding: chunked\r\n\r\n5\r\n" + XML + "\r\n0\r\n\r\n");
        all.put("two lengths", post + "Content-Length: 5\r\nContent-Length: 900\r\n\r\n" + XML);
        all.put("length and chunks", post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n" + XML);
        all.put("a length that is none", post + "Content-Length: " + WORDS + "\r\n\r\n" + XML);
        all.put("a negative length", post + "Content-Length: -1\r\n\r\n" + XML);
        all.put("a length that is too much", post + "Content-Length: 999999999\r\n\r\n" + XML);
        all.put("a header without a name", post + ": " + WORDS + "\r\n\r\n");
        all.put("a header with a control character", post + "X: \u0001" + WORDS + "\u0000\r\n\r\n");
        all.put("a header that is too long", post + "X: " + WORDS.repeat(2_000) + "\r\n\r\n");
        all.put("an address that is too long",
                "POST " + signed + "&x=" + WORDS.repeat(2_000) + " HTTP/1.1\r\nHost: a\r\n\r\n");
        all.put("an address that is none",
                "POST " + signed + "&x=%zz%E4{}|\\^ HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
        all.put("another version", "POST " + signed + " HTTP/9.9\r\nHost: a\r\n\r\n");
        all.put("no version", "POST " + signed + "\r\n\r\n");
        all.put("another method", "FROB " + signed + " HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
        all.put("another encoding",
                post + "Content-Encoding: gzip\r\nContent-Length: " + XML.getBytes(UTF_8).length + "\r\n\r\n" + XML);
        all.put("another type", post + "Content-Type: ;;/" + WORDS + "\r\nContent-Length: " + XML.getBytes(UTF_8).length
                + "\r\n\r\n" + XML);
        all.put("it waits to be asked on", post + "Expect: " + WORDS + "\r\nContent-Length: 900\r\n\r\n");
        all.put("XML that is none", post + "Content-Length: 20\r\n\r\n" + XML.substring(0, 20));
        all.put("another path", "POST " + signed.replace("/wechat", "/wechat/x")
                + " HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n" + XML.substring(0, 5));
        all.put("a switch to another protocol",
                post + "Connection: Upgrade\r\nUpgrade: h2c\r\nContent-Length: 900\r\n\r\n" + XML);
        return all;
    }

    @Test
    void getNothingOfAddressOrBodyIntoTheLog(CapturedOutput log) throws Exception {
        Account.Push push = world.account().push(XML, Instant.now());
        String signed = "/wechat?" + push.query() + "&openid=" + OPENID;
        for (Map.Entry<String, String> request : requests(signed).entrySet()) {
            send(request.getValue(), false);
            send(request.getValue(), true);
        }
        assertThat(world.http().get(world.program().at("/actuator/health")).statusCode()).as("it still answers")
            .isEqualTo(200);

        String signature = push.query().replaceAll(".*signature=([^&]*).*", "$1");
        assertThat(log.getAll()).doesNotContain(OPENID)
            .doesNotContain(signature)
            .doesNotContain(WORDS)
            .doesNotContain("/wechat?")
            .doesNotContain("\tat reactor.");
    }

    /**
     * @param abruptly whether the connection is reset instead of closed
     */
    private static void send(String request, boolean abruptly) throws IOException {
        URI at = world.program().at("/");
        try (Socket socket = new Socket(at.getHost(), at.getPort())) {
            socket.setSoTimeout(200);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            if (abruptly) {
                socket.setSoLinger(true, 0);
                return;
            }
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
        catch (IOException gone) {
            // It may be closed from the other side at any moment.
        }
    }

}
