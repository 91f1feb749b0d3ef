package cn.lianhu.sandbox.emulator;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Numbers of messages: above 2^53, and never again those of an earlier run, which the
 * program may remember.
 */
final class MessageIds {

    private static final long ABOVE = 25_000_000_000_000_000L;

    private final AtomicLong last;

    MessageIds(InstantSource wall) {
        last = new AtomicLong(ABOVE + wall.millis() * 1_000);
    }

    long next() {
        return last.incrementAndGet();
    }

}
