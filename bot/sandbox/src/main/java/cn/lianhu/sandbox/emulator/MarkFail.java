package cn.lianhu.sandbox.emulator;

import java.time.Duration;
import java.time.Instant;

/**
 * Stops all pushing for a minute after many failures (platform reference 1.5); how many
 * is not published.
 */
final class MarkFail {

    private final int most;

    private final Duration pause;

    private int failures;

    private Instant until = Instant.EPOCH;

    MarkFail(int most, Duration pause) {
        this.most = most;
        this.pause = pause;
    }

    synchronized boolean stopped(Instant now) {
        return now.isBefore(until);
    }

    synchronized void note(PushOutcome outcome, Instant now) {
        failures = outcome instanceof PushOutcome.Failed ? failures + 1 : 0;
        if (failures >= most) {
            until = now.plus(pause);
            failures = 0;
        }
    }

}
