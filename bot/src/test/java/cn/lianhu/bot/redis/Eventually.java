package cn.lianhu.bot.redis;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens outside the test's threads, no longer than it takes. */
final class Eventually {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Eventually() {
    }

    static void eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Did not come true within " + LONGEST);
            }
            Thread.onSpinWait();
        }
    }

}
