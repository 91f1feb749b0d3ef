package cn.lianhu.sandbox.replay.year;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance without a sequence: the same seed and question always come out the same,
 * whatever else was asked before. So a year is nearly the same again although its
 * messages go out many at a time.
 */
record Chance(long seed) {

    private SplittableRandom random(Object... question) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ mixed(Arrays.hashCode(question)));
    }

    private static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        return (z ^ z >>> 27) * 0x94D049BB133111EBL;
    }

    /** From 0 to 1. */
    double of(Object... question) {
        return random(question).nextDouble();
    }

    boolean happens(double share, Object... question) {
        return of(question) < share;
    }

    <T> T one(List<T> all, Object... question) {
        return all.get(random(question).nextInt(all.size()));
    }

    /**
     * As long as people take: half of them less than the median, a few several times that
     * (log-normal, sigma 0.9).
     */
    Duration around(Duration median, Object... question) {
        SplittableRandom random = random(question);
        double bell = 0;
        for (int i = 0; i < 12; i++) {
            bell += random.nextDouble();
        }
        return Duration.ofSeconds((long) (median.toSeconds() * Math.exp(0.9 * (bell - 6))));
    }
}
