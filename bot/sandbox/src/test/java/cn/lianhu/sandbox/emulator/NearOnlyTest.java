package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatusCode;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class NearOnlyTest {

    @Test
    void letsThisMachineInAndNoOther() {
        assertThat(status(false, "/emulator/cgi-bin/token", "127.0.0.1", null)).isEqualTo(200);
        assertThat(status(false, "/emulator/cgi-bin/token", "192.0.2.7", null)).isEqualTo(403);
        assertThat(status(false, "/sandbox/emulator/users", "192.0.2.7", null)).isEqualTo(403);
        assertThat(status(true, "/sandbox/emulator/users", "192.0.2.7", null)).isEqualTo(200);
    }

    @Test
    void keepsThePageOfPhonesAndItsPeopleToThisMachine() {
        assertThat(status(false, "/", "127.0.0.1", null)).isEqualTo(200);
        assertThat(status(false, "/", "192.0.2.7", null)).isEqualTo(403);
        assertThat(status(false, "/phones/app.js", "192.0.2.7", null)).isEqualTo(403);
        assertThat(status(false, "/sandbox/people", "192.0.2.7", null)).isEqualTo(403);
        assertThat(status(false, "/sandbox/people/H0037", "127.0.0.1", "192.0.2.7")).isEqualTo(403);
    }

    @Test
    void keepsTheClockAndTheLookInsideToThisMachine() {
        for (String path : new String[] { "/sandbox/clock", "/sandbox/tickets/1001", "/sandbox/anew", "/sandbox" }) {
            assertThat(status(false, path, "127.0.0.1", null)).isEqualTo(200);
            assertThat(status(false, path, "192.0.2.7", null)).as(path).isEqualTo(403);
            assertThat(status(true, path, "192.0.2.7", null)).isEqualTo(200);
        }
    }

    @Test
    void takesAProxysWordThatSomebodyElseAsks() {
        assertThat(status(false, "/sandbox/emulator/users", "127.0.0.1", "192.0.2.7")).isEqualTo(403);
    }

    @Test
    void isNotFooledBySpelling() {
        assertThat(status(false, "/%65mulator/cgi-bin/token", "192.0.2.7", null)).isEqualTo(403);
    }

    @Test
    void leavesTheRestAlone() {
        assertThat(status(false, "/wechat", "192.0.2.7", null)).isEqualTo(200);
    }

    private static int status(boolean remote, String path, String from, String forwarded) {
        MockServerHttpRequest.BaseBuilder<?> request = MockServerHttpRequest
            .method(org.springframework.http.HttpMethod.GET, java.net.URI.create(path))
            .remoteAddress(new InetSocketAddress(from, 5000));
        if (forwarded != null) {
            request.header("X-Forwarded-For", forwarded);
        }
        MockServerWebExchange exchange = MockServerWebExchange.from(request);
        new NearOnly(remote).filter(exchange, passed -> Mono.empty()).block();
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        return status == null ? 200 : status.value();
    }

}
