package cn.lianhu.bot.wechat.webhook;

import java.time.Instant;
import java.util.Optional;

/** The platform's times: seconds since 1970 as decimal digits. */
final class Seconds {

    private Seconds() {
    }

    static Optional<Instant> parse(String digits) {
        return digits.matches("[0-9]{1,10}") ? Optional.of(Instant.ofEpochSecond(Long.parseLong(digits)))
                : Optional.empty();
    }

}
