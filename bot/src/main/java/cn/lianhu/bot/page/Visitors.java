package cn.lianhu.bot.page;

import cn.lianhu.bot.wechat.client.ApiRefusal;
import cn.lianhu.bot.wechat.client.WechatApi;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/**
 * Who opens a page, as the platform tells where the account may ask (snsapi_base,
 * platform reference 6.5): at once, without a question to him, in its own browser alone.
 */
final class Visitors {

    private static final String IN_WECHAT = "MicroMessenger";

    private static final String COOKIE = "page-asked";

    /** A code is good for as long. */
    private static final Duration WHILE_ASKED = Duration.ofMinutes(5);

    private static final int BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final WechatApi wechat;

    private final String ask;

    private final String pages;

    private final boolean secure;

    /**
     * @param ask where the platform asks, with the account's id
     * @param pages address of the pages, without a slash at the end
     */
    Visitors(WechatApi wechat, String ask, String pages, boolean secure) {
        this.wechat = wechat;
        this.ask = ask;
        this.pages = pages;
        this.secure = secure;
    }

    /** What a browser is sent away with, and known again by when it comes back. */
    record Question(URI to, ResponseCookie cookie) {
    }

    static boolean canBeAsked(ServerRequest request) {
        return request.headers().header(HttpHeaders.USER_AGENT).stream().anyMatch(agent -> agent.contains(IN_WECHAT));
    }

    /**
     * @param page path of the page, behind which he comes back
     */
    Question question(String page) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String state = HexFormat.of().formatHex(bytes);
        URI to = URI.create(ask + "&redirect_uri=" + URLEncoder.encode(pages + page + "/who", StandardCharsets.UTF_8)
                + "&response_type=code&scope=snsapi_base&state=" + state + "#wechat_redirect");
        return new Question(to, cookie(page, state, WHILE_ASKED));
    }

    private ResponseCookie cookie(String page, String value, Duration age) {
        return ResponseCookie.from(COOKIE, value)
            .path(page)
            .httpOnly(true)
            .sameSite("Lax")
            .secure(secure)
            .maxAge(age)
            .build();
    }

    /** That no answer is waited for any more. */
    ResponseCookie answered(String page) {
        return cookie(page, "", Duration.ZERO);
    }

    /**
     * The contact of who came back; empty for whoever was not sent away, and where the
     * platform does not say.
     */
    Mono<String> answer(ServerRequest request) {
        String state = request.queryParam("state").orElse("");
        String code = request.queryParam("code").orElse("");
        boolean ours = request.cookies()
            .getOrDefault(COOKIE, List.of())
            .stream()
            .anyMatch(cookie -> same(cookie.getValue(), state));
        return !ours || state.isEmpty() || code.isEmpty() ? Mono.empty()
                : wechat.visitor(code).onErrorResume(ApiRefusal.class, refused -> Mono.empty());
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

}
