package cn.lianhu.conversation;

import cn.lianhu.calendar.ClockKind;
import cn.lianhu.calendar.Limit;
import cn.lianhu.escalation.Limits;
import cn.lianhu.escalation.Policies;
import cn.lianhu.escalation.Policy;
import cn.lianhu.network.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The limits of the specification's table, for MEMBER, GRID, BRANCH, WORK_TEAM and
 * TOWNSHIP.
 */
final class ShippedPolicies {

    private ShippedPolicies() {
    }

    static Policies policies() {
        return new Policies(
                List.of(policy("urgent", ClockKind.CONTINUOUS, "PT10M", "PT24H", "PT2H", "PT2H", "PT2H", "PT2H",
                        "PT2H"), policy("unheard", ClockKind.CONTINUOUS, "PT30M", null, null, null, null, null, null),
                        policy("utility", ClockKind.DAYTIME, "PT2H", "P2D", "P1D", "P1D", "P1D", "P1D", "P3D"),
                        policy("care", ClockKind.DAYTIME, "PT4H", "P2D", "P3D", "P2D", "P3D", "P2D", "P5D"),
                        policy("normal", null, "P1D", "P2D", "P2D", "P2D", "P3D", "P2D", "P6D"),
                        policy("dispute", null, "P1D", "P3D", "P3D", "P3D", "P9D", "P5D", "P10D"),
                        policy("consult", ClockKind.WORKING, "P1D", "P1D", "P1D", "P1D", "P1D", "P1D", "P2D"),
                        policy("project", ClockKind.WORKING, "P2D", "P3D", "P5D", "P3D", "P7D", "P5D", "P10D"),
                        policy("complaint", ClockKind.WORKING, "P1D", "P3D", "P15D", "P15D", "P15D", "P15D", "P15D")),
                0.8);
    }

    /**
     * @param clock null for the mixed one: DAYTIME for member and grid, WORKING above
     */
    private static Policy policy(String name, ClockKind clock, String respond, String close, String... resolve) {
        Map<Level, Limits> levels = new EnumMap<>(Level.class);
        for (int i = 0; i < resolve.length; i++) {
            Level level = Level.values()[i];
            ClockKind mixed = level.above(Level.GRID) ? ClockKind.WORKING : ClockKind.DAYTIME;
            levels.put(level,
                    new Limits(clock == null ? mixed : clock, limit(respond), limit(resolve[i]), limit(close)));
        }
        return new Policy(name, levels.get(Level.TOWNSHIP), levels);
    }

    private static Limit limit(String text) {
        return text == null ? null : Limit.parse(text);
    }

}
