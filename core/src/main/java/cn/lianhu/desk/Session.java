package cn.lianhu.desk;

import java.time.Duration;
import java.time.Instant;

/**
 * One browser that is in.
 *
 * @param key what the browser's secret is found by; the secret itself is kept nowhere
 * @param member whom it is for
 * @param seen when it asked for something last, to a few minutes
 */
public record Session(String key, String member, Instant begun, Instant seen) {

    static final Duration MOST = Duration.ofHours(12);

    static final Duration IDLE = Duration.ofHours(2);

    private static final Duration SEEN_TO = Duration.ofMinutes(5);

    Instant ends() {
        Instant most = begun.plus(MOST);
        Instant idle = seen.plus(IDLE);
        return most.isBefore(idle) ? most : idle;
    }

    boolean over(Instant now) {
        return !now.isBefore(ends());
    }

    /** Whether it is time to write down that it is used. */
    boolean stale(Instant now) {
        return !now.isBefore(seen.plus(SEEN_TO));
    }

    Session seenAt(Instant now) {
        return new Session(key, member, begun, now);
    }

}
