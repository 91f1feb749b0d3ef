package cn.lianhu.bot.emulator;

import cn.lianhu.bot.emulator.Faults.Fault;
import cn.lianhu.bot.emulator.Faults.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Faults to switch on.
 *
 * @param api the end of a path, as {@code message/custom/send}; null for every one
 * @param errcode the next calls are refused with
 * @param slowMillis by which the next calls are answered late
 * @param next how many calls errcode and slowMillis are for, one unless given
 * @param unanswered how many calls are carried out and not answered
 * @param duplicate how many pushes come twice
 * @param outOfOrder how many pushes are overtaken by another one
 */
record FaultRequest(String api, Integer errcode, Long slowMillis, Integer next, Integer unanswered, Integer duplicate,
        Integer outOfOrder) {

    List<Fault> faults() {
        String end = api == null ? "" : api;
        List<Fault> faults = new ArrayList<>();
        if (errcode != null) {
            faults.add(fault(Kind.ERROR, end, errcode, Duration.ZERO, next));
        }
        if (slowMillis != null) {
            faults.add(fault(Kind.SLOW, end, 0, Duration.ofMillis(slowMillis), next));
        }
        if (unanswered != null) {
            faults.add(fault(Kind.UNANSWERED, end, 0, Duration.ZERO, unanswered));
        }
        if (duplicate != null) {
            faults.add(fault(Kind.DUPLICATE, "", 0, Duration.ZERO, duplicate));
        }
        if (outOfOrder != null) {
            faults.add(fault(Kind.OUT_OF_ORDER, "", 0, Duration.ZERO, outOfOrder));
        }
        if (faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected errcode, slowMillis, unanswered, duplicate or outOfOrder");
        }
        return faults;
    }

    private static Fault fault(Kind kind, String api, int code, Duration slow, Integer times) {
        int left = times == null ? 1 : times;
        if (left < 1) {
            throw new IllegalArgumentException("a fault happens once at least, not " + left + " times");
        }
        return new Fault(kind, api, code, slow, left);
    }
}
