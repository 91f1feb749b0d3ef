package cn.lianhu.bot.wechat.webhook;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far our clock is from the platform's, by the timestamps of signed pushes. What lies
 * between sending and receiving only adds, so the least of the last offsets is nearest to
 * the truth.
 */
public final class ClockDrift {

    private static final int KEPT = 32;

    private static final int ENOUGH = 3;

    private static final Duration LATELY = Duration.ofHours(1);

    /**
     * @param seconds ours minus theirs
     */
    private record Seen(Instant at, long seconds) {
    }

    private final Deque<Seen> accepted = new ArrayDeque<>(KEPT);

    private final InstantSource wall;

    private @Nullable Seen refused;

    /**
     * @param wall the clock that is looked after
     */
    public ClockDrift(InstantSource wall) {
        this.wall = wall;
    }

    /**
     * @param seconds our wall clock minus the timestamp of a push that was let in
     */
    synchronized void accepted(long seconds) {
        if (accepted.size() == KEPT) {
            accepted.removeFirst();
        }
        accepted.addLast(new Seen(wall.instant(), seconds));
    }

    /** A push with the right signature was refused for its time alone. */
    synchronized void refused(long seconds) {
        refused = new Seen(wall.instant(), seconds);
    }

    /**
     * Ours minus theirs, above zero when ours is ahead; empty until a few pushes of the
     * last hour tell.
     */
    public synchronized Optional<Duration> drift() {
        Instant longAgo = wall.instant().minus(LATELY);
        accepted.removeIf(seen -> seen.at().isBefore(longAgo));
        return accepted.size() < ENOUGH ? Optional.empty()
                : accepted.stream().map(Seen::seconds).min(Long::compare).map(Duration::ofSeconds);
    }

    /**
     * The offset of the last push of the past hour that was refused for its time, unless
     * one was let in since.
     */
    public synchronized Optional<Duration> refusedFor() {
        return Optional.ofNullable(refused)
            .filter(seen -> seen.at().plus(LATELY).isAfter(wall.instant()))
            .filter(seen -> accepted.isEmpty() || accepted.getLast().at().isBefore(seen.at()))
            .map(seen -> Duration.ofSeconds(seen.seconds()));
    }

}
