package cn.lianhu.bot.speech;

import cn.lianhu.bot.settings.SpeechSettings;
import io.netty.channel.ChannelOption;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a recogniser that is served as many are, by {@code POST /v1/audio/transcriptions}.
 * Follows no redirect, as a voice goes nowhere but where the operator said, and reads no
 * more than any words need.
 */
final class Recogniser {

    private static final String PATH = "/v1/audio/transcriptions";

    private static final int CONNECT_MILLIS = 5_000;

    private static final int MOST_BYTES = 256 << 10;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private static final JsonMapper JSON = new JsonMapper();

    private final SpeechSettings settings;

    private final URI address;

    private final WebClient client;

    Recogniser(SpeechSettings settings) {
        this.settings = settings;
        this.address = address(settings.url());
        HttpClient http = HttpClient.create()
            .followRedirect(false)
            .responseTimeout(settings.timeout())
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS);
        this.client = WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(
                    settings.inTheClear() ? http.resolvedAddressesSelector((config, found) -> near(found)) : http))
            .build();
    }

    static URI address(URI url) {
        String path = url.getRawPath() == null ? "" : url.getRawPath().replaceAll("/+$", "");
        String whole = path.endsWith("/transcriptions") ? path
                : path.endsWith("/v1") ? path + PATH.substring("/v1".length()) : path + PATH;
        return url.resolve(whole + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery()));
    }

    /**
     * A name that has come to stand for somewhere else since the start is not asked in
     * the clear.
     */
    private static List<? extends SocketAddress> near(List<? extends SocketAddress> found) {
        return found.stream()
            .filter(a -> a instanceof InetSocketAddress inet && inet.getAddress() != null
                    && SpeechSettings.isNear(inet.getAddress()))
            .toList();
    }

    /** Never errors, and takes no longer than the setting says. */
    Mono<Transcript> write(byte[] voice, String file, String contentType, String prompt) {
        Form form = new Form().with("model", settings.model()).with("language", "zh").with("response_format", "json");
        Form whole = (prompt.isEmpty() ? form : form.with("prompt", prompt)).with("file", file, contentType, voice);
        return client.post().uri(address).header("Content-Type", whole.contentType()).headers(headers -> {
            if (settings.key() != null) {
                headers.setBearerAuth(settings.key());
            }
        })
            .bodyValue(whole.bytes())
            .exchangeToMono(Recogniser::read)
            .timeout(settings.timeout())
            .onErrorResume(DataBufferLimitException.class, e -> failed("its answer has no end", true))
            .onErrorResume(e -> failed(named(e), true));
    }

    /** What went wrong, without the address, which a query may make a secret. */
    private static String named(Throwable e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return cause instanceof TimeoutException || cause.getClass().getSimpleName().contains("Timeout")
                ? "no answer in time" : "no connection: " + cause.getClass().getSimpleName();
    }

    private static Mono<Transcript> failed(String why, boolean again) {
        return Mono.just(new Transcript.Failed(why, again));
    }

    private static Mono<Transcript> read(ClientResponse answer) {
        int status = answer.statusCode().value();
        if (status == 200) {
            return DataBufferUtils.join(answer.body(BodyExtractors.toDataBuffers()), MOST_BYTES)
                .map(Recogniser::text)
                .defaultIfEmpty("")
                .map(Recogniser::words);
        }
        Duration wait = answer.headers()
            .header("Retry-After")
            .stream()
            .findFirst()
            .flatMap(Recogniser::seconds)
            .orElse(Duration.ZERO);
        return answer.releaseBody()
            .onErrorComplete()
            .thenReturn(new Transcript.Failed("HTTP status " + status, !isAboutTheVoice(status), wait));
    }

    /** It will say the same again of the same voice. */
    private static boolean isAboutTheVoice(int status) {
        return status == 400 || status == 413 || status == 415 || status == 422;
    }

    private static Optional<Duration> seconds(String header) {
        return header.matches("\\d{1,5}")
                ? Optional.of(Duration.ofSeconds(Math.min(Integer.parseInt(header), LONGEST_WAIT.toSeconds())))
                : Optional.empty();
    }

    private static String text(DataBuffer joined) {
        try {
            return joined.toString(StandardCharsets.UTF_8);
        }
        finally {
            DataBufferUtils.release(joined);
        }
    }

    private static Transcript words(String body) {
        try {
            JsonNode text = JSON.readTree(body).path("text");
            return text.isString() ? new Transcript.Words(text.asString())
                    : new Transcript.Failed("its answer has no text", true);
        }
        catch (JacksonException noJson) {
            return new Transcript.Failed("its answer is no JSON", true);
        }
    }

}
