package cn.lianhu.desk;

import java.time.Duration;
import java.time.Instant;

/**
 * Lets somebody in once.
 *
 * @param typed what the code that is typed is found by
 * @param linked what the link to the same is found by
 */
public record Pass(String typed, String linked, Instant until) {

    static final Duration VALID = Duration.ofMinutes(5);

    boolean over(Instant now) {
        return !now.isBefore(until);
    }

}
