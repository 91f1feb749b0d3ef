package cn.lianhu.bot.wechat.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.RejectedExecutionException;
import java.util.regex.Pattern;
import org.apache.http.client.HttpResponseException;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * Fetches the token: POST /cgi-bin/stable_token with force_refresh false, which does not
 * harm the one in use.
 */
final class TokenSource {

    /**
     * What goes into an address as it is; anything else would be an error message that
     * shows the address.
     */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._~!*-]+");

    private static final Duration USUAL_LIFE = Duration.ofSeconds(7200);

    private final WxLine line;

    private final BlockingCalls threads;

    private final InstantSource clock;

    TokenSource(WxLine line, BlockingCalls threads, InstantSource clock) {
        this.line = line;
        this.threads = threads;
        this.clock = clock;
    }

    /** Errors with {@link ApiRefusal}. */
    Mono<Token> fetch() {
        return threads.run(line::stableToken)
            .onErrorMap(HttpResponseException.class, e -> new ApiRefusal(ErrorCodes.refusedByStatus(e.getStatusCode())))
            .onErrorMap(IOException.class, e -> ApiRefusal.soon("token: " + e))
            .onErrorMap(RejectedExecutionException.class, e -> ApiRefusal.soon("token: " + e))
            .map(this::token);
    }

    private Token token(String body) {
        Answer.Got answer = new Answer.Got(200, "", "", body.getBytes(StandardCharsets.UTF_8), false, "");
        JsonNode json = answer.json();
        int code = answer.code();
        if (code != 0) {
            throw new ApiRefusal(ErrorCodes.refusedToken(code, json.path("errmsg").asString("")));
        }
        JsonNode value = json.path("access_token");
        if (!value.isString() || !WELL_FORMED.matcher(value.asString()).matches()) {
            throw ApiRefusal.soon("the token endpoint's answer holds no token");
        }
        return Token.granted(value.asString(), life(json.path("expires_in")), clock.instant());
    }

    /** As the reference says where the answer does not. */
    private static Duration life(JsonNode seconds) {
        return seconds.isIntegralNumber() && seconds.asLong(0) > 0 ? Duration.ofSeconds(seconds.asLong()) : USUAL_LIFE;
    }

}
