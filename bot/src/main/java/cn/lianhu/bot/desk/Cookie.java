package cn.lianhu.bot.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.ServerRequest;

/** The secret by which a browser is known again, and what the store finds it by. */
record Cookie(String secret) {

    private static final String NAME = "desk";

    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Blocks where the machine has no randomness left. */
    static Cookie fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<Cookie> of(ServerRequest request) {
        return Optional.ofNullable(request.cookies().getFirst(NAME)).map(HttpCookie::getValue).map(Cookie::new);
    }

    /** One way: whoever reads the store does not get in by it. */
    String key() {
        try {
            return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        }
        catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Goes with the browser's window; the session's own end is in the store. */
    ResponseCookie set(boolean secure) {
        return cookie(secret, secure).build();
    }

    static ResponseCookie gone(boolean secure) {
        return cookie("", secure).maxAge(0).build();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value, boolean secure) {
        return ResponseCookie.from(NAME, value).path("/desk").httpOnly(true).sameSite("Lax").secure(secure);
    }

    /** Never printed. */
    @Override
    public String toString() {
        return "Cookie";
    }

}
