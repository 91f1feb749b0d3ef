package cn.lianhu.bot.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** How long to wait after so many failed tries. */
record Backoff(List<Duration> pauses) {

    /** A notice: together long enough for ten bad minutes of the platform. */
    static final Backoff NOTICES = seconds(1, 5, 30, 120, 600);

    /** An urgent notice before the next way is taken. */
    static final Backoff URGENT = seconds(1, 5);

    private static Backoff seconds(long... seconds) {
        return new Backoff(LongStream.of(seconds).mapToObj(Duration::ofSeconds).toList());
    }

    /** Empty when there were enough tries. */
    Optional<Duration> after(int tries) {
        return tries > pauses.size() ? Optional.empty() : Optional.of(pauses.get(tries - 1));
    }
}
