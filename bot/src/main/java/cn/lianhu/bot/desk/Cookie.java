package cn.lianhu.bot.desk;

import cn.lianhu.bot.page.BrowserSecret;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;

/** What a browser keeps that is in. */
record Cookie(BrowserSecret browser) {

    private static final String NAME = "desk";

    /** Blocks where the machine has no randomness left. */
    static Cookie fresh() {
        return new Cookie(BrowserSecret.fresh());
    }

    static Optional<Cookie> of(ServerRequest request) {
        return of(request.cookies());
    }

    static Optional<Cookie> of(MultiValueMap<String, HttpCookie> cookies) {
        return Optional.ofNullable(cookies.getFirst(NAME))
            .map(HttpCookie::getValue)
            .map(BrowserSecret::new)
            .map(Cookie::new);
    }

    String key() {
        return browser.key();
    }

    /** Goes with the browser's window; the session's own end is in the store. */
    ResponseCookie set(boolean secure) {
        return cookie(browser.secret(), secure).build();
    }

    static ResponseCookie gone(boolean secure) {
        return cookie("", secure).maxAge(0).build();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value, boolean secure) {
        return ResponseCookie.from(NAME, value).path("/desk").httpOnly(true).sameSite("Lax").secure(secure);
    }

}
