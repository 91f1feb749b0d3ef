package cn.lianhu.bot.wechat.fetching;

import cn.lianhu.bot.wechat.client.Download;
import io.netty.channel.ChannelOption;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * Files that the platform names by address. Only its own hosts are asked, so that nobody
 * makes us call others.
 */
final class WebFiles {

    private static final int CONNECT_MILLIS = 3_000;

    private static final Duration SILENCE = Duration.ofSeconds(10);

    private static final Duration WHOLE = Duration.ofSeconds(60);

    private final String apiHost;

    private final WebClient client;

    /**
     * @param api where the platform's API is; its host is taken for one of the platform's
     */
    WebFiles(URI api) {
        this.apiHost = host(api);
        this.client = WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(HttpClient.create()
                .followRedirect(false)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                .responseTimeout(SILENCE)))
            .build();
    }

    boolean trusts(String address) {
        try {
            URI uri = URI.create(address);
            String host = host(uri);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getUserInfo() == null && (host.equals(apiHost) || platform(host, uri.getPort()));
        }
        catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean platform(String host, int port) {
        return port == -1 && (host.endsWith(".qpic.cn") || host.endsWith(".qq.com"));
    }

    private static String host(URI uri) {
        return uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    }

    /**
     * Errors with whatever went wrong on the way; {@link Download.TooLarge} for more than
     * the limit.
     */
    Mono<Download> get(String address, long most) {
        return client.get()
            .uri(URI.create(address))
            .exchangeToMono(answer -> read(answer, most))
            .onErrorReturn(DataBufferLimitException.class, new Download.TooLarge())
            .timeout(WHOLE);
    }

    private static Mono<Download> read(ClientResponse answer, long most) {
        if (answer.statusCode().value() != 200) {
            return answer.releaseBody()
                .then(Mono.error(new IllegalStateException("HTTP status " + answer.statusCode().value())));
        }
        return DataBufferUtils.join(answer.body(BodyExtractors.toDataBuffers()), (int) most)
            .map(WebFiles::content)
            .defaultIfEmpty(new Download.Content(new byte[0], "", ""));
    }

    private static Download content(DataBuffer joined) {
        byte[] bytes = new byte[joined.readableByteCount()];
        joined.read(bytes);
        DataBufferUtils.release(joined);
        return new Download.Content(bytes, "", "");
    }

}
