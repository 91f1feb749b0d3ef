package cn.lianhu.sandbox.replay.year;

import cn.lianhu.sandbox.replay.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When people look at their phones. */
final class Waking {

    private static final LocalTime UP = LocalTime.of(7, 0);

    private static final LocalTime ASLEEP = LocalTime.of(22, 0);

    /** What takes less is not put off to the next slot. */
    private static final Duration EXACT = Duration.ofMinutes(15);

    /** What is done falls on these, so that the clock makes fewer stops. */
    private static final long SLOT = Duration.ofMinutes(20).toSeconds();

    private Waking() {
    }

    /** When somebody gets to it who needs so long while he is awake. */
    static Instant after(Instant at, Duration needed) {
        ZonedDateTime from = awake(at.atZone(Sandbox.ZONE));
        Duration left = needed;
        while (true) {
            Duration today = Duration.between(from, from.with(ASLEEP));
            if (left.compareTo(today) < 0) {
                Instant then = from.plus(left).toInstant();
                return needed.compareTo(EXACT) < 0 ? then : slot(then);
            }
            left = left.minus(today);
            from = from.plusDays(1).with(UP);
        }
    }

    private static ZonedDateTime awake(ZonedDateTime at) {
        if (at.toLocalTime().isBefore(UP)) {
            return at.with(UP);
        }
        return at.toLocalTime().isBefore(ASLEEP) ? at : at.plusDays(1).with(UP);
    }

    /** The last slot until a moment. */
    static Instant slotBefore(Instant at) {
        return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), SLOT) * SLOT);
    }

    /** The first slot from a moment on. */
    static Instant slot(Instant at) {
        return Instant.ofEpochSecond(Math.ceilDiv(at.getEpochSecond(), SLOT) * SLOT);
    }

    static boolean asleep(Instant at) {
        LocalTime time = LocalTime.ofInstant(at, Sandbox.ZONE);
        return time.isBefore(UP) || !time.isBefore(ASLEEP);
    }

}
