package cn.lianhu.sandbox.story;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what the program does by itself in the background. */
final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final long PAUSE = 30_000_000;

    private Eventually() {
    }

    static void holds(String what, BooleanSupplier claim) {
        if (!within(PATIENCE, claim)) {
            throw new AssertionError("not so after " + PATIENCE + ": " + what);
        }
    }

    static boolean within(Duration patience, BooleanSupplier claim) {
        long end = System.nanoTime() + patience.toNanos();
        while (!claim.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }

}
