package cn.lianhu.bot.wechat.client;

import java.time.Duration;
import java.time.Instant;

/**
 * An access token; from {@code renewAt} on another one is sought while this one is still
 * good.
 */
public record Token(String value, Instant renewAt, Instant expiresAt) {

    /**
     * stable_token hands out the successor in the last five minutes, in which both are
     * valid.
     */
    private static final Duration OVERLAP = Duration.ofSeconds(290);

    /** A token does not start a call that could outlive it. */
    private static final Duration LAST_USE = Duration.ofSeconds(5);

    static Token granted(String value, Duration life, Instant now) {
        Duration quarter = life.dividedBy(4);
        Duration margin = quarter.compareTo(OVERLAP) < 0 ? quarter : OVERLAP;
        return new Token(value, now.plus(life).minus(margin), now.plus(life));
    }

    boolean usable(Instant now) {
        return now.isBefore(expiresAt.minus(LAST_USE));
    }

    boolean fresh(Instant now) {
        return now.isBefore(renewAt);
    }

    @Override
    public String toString() {
        return "Token[until " + expiresAt + "]";
    }
}
