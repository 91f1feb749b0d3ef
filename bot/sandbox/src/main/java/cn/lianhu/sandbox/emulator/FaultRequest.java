package cn.lianhu.sandbox.emulator;

import cn.lianhu.sandbox.emulator.Faults.Fault;
import cn.lianhu.sandbox.emulator.Faults.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Faults to switch on.
 *
 * @param api the end of a path, as {@code message/custom/send}; null for every one
 * @param errcode the next calls are refused with
 * @param slowMillis by which the next calls are answered late
 * @param slowNetworkMillis by which the answers to the next tries of a push arrive late
 * @param templateStatus the result of the next template messages, as
 * {@code failed: system failed}
 * @param next how many times those four happen, once unless given
 * @param unanswered how many calls are carried out and not answered
 * @param duplicate how many pushes come twice
 * @param outOfOrder how many pushes are overtaken by another one
 */
record FaultRequest(@Nullable String api, @Nullable Integer errcode, @Nullable Long slowMillis,
        @Nullable Long slowNetworkMillis, @Nullable String templateStatus, @Nullable Integer next,
        @Nullable Integer unanswered, @Nullable Integer duplicate, @Nullable Integer outOfOrder) {

    List<Fault> faults() {
        String end = api == null ? "" : api;
        int times = next == null ? 1 : next;
        List<Fault> faults = Stream
            .of(errcode == null ? null : new Fault(Kind.ERROR, end, errcode, Duration.ZERO, "", times),
                    slowMillis == null ? null : new Fault(Kind.SLOW, end, 0, Duration.ofMillis(slowMillis), "", times),
                    slowNetworkMillis == null ? null
                            : new Fault(Kind.SLOW_NETWORK, "", 0, Duration.ofMillis(slowNetworkMillis), "", times),
                    templateStatus == null ? null : new Fault(Kind.RESULT, "", 0, Duration.ZERO, templateStatus, times),
                    counted(Kind.UNANSWERED, end, unanswered), counted(Kind.DUPLICATE, "", duplicate),
                    counted(Kind.OUT_OF_ORDER, "", outOfOrder))
            .filter(Objects::nonNull)
            .toList();
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("expected errcode, slowMillis, slowNetworkMillis, templateStatus,"
                    + " unanswered, duplicate or outOfOrder");
        }
        faults.forEach(FaultRequest::check);
        return faults;
    }

    private static @Nullable Fault counted(Kind kind, String end, @Nullable Integer times) {
        return times == null ? null : new Fault(kind, end, 0, Duration.ZERO, "", times);
    }

    private static void check(Fault fault) {
        if (fault.left() < 1) {
            throw new IllegalArgumentException("a fault happens once at least, not " + fault.left() + " times");
        }
        if (fault.slow().isNegative()) {
            throw new IllegalArgumentException("nothing is late by " + fault.slow());
        }
    }
}
