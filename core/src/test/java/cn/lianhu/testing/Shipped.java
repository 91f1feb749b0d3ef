package cn.lianhu.testing;

import cn.lianhu.calendar.China;
import cn.lianhu.calendar.ClockKind;
import cn.lianhu.calendar.Limit;
import cn.lianhu.network.Level;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.policy.LevelLimits;
import cn.lianhu.policy.Policies;
import cn.lianhu.policy.Policy;
import cn.lianhu.texts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The texts as shipped, and the policies written once more from the specification's
 * table.
 */
public final class Shipped {

    private Shipped() {
    }

    public static Deadlines timing() {
        return new Deadlines(China.HOURS, policies());
    }

    public static Policies policies() {
        return new Policies(List.of(withoutAsks(same("urgent", ClockKind.CONTINUOUS, "PT10M", "PT2H", "PT24H")),
                same("unheard", ClockKind.CONTINUOUS, "PT30M", null, null),
                withoutAsks(policy("utility", ClockKind.DAYTIME, "PT2H", "P1D P1D P1D P1D P3D", "P2D")),
                policy("care", ClockKind.DAYTIME, "PT4H", "P3D P2D P3D P2D P5D", "P2D"),
                policy("normal", null, "P1D", "P2D P2D P3D P2D P6D", "P2D"),
                policy("dispute", null, "P1D", "P3D P3D P9D P5D P10D", "P3D"),
                policy("consult", ClockKind.WORKING, "P1D", "P1D P1D P1D P1D P2D", "P1D"),
                policy("project", ClockKind.WORKING, "P2D", "P5D P3D P7D P5D P10D", "P3D"),
                same("complaint", ClockKind.WORKING, "P1D", "P15D", "P3D")), 0.8);
    }

    private static Policy withoutAsks(Policy policy) {
        return new Policy(policy.name(), policy.everywhere(), policy.levels(), false, false);
    }

    private static Policy same(String name, ClockKind clock, String respond, String resolve, String close) {
        return new Policy(name, new LevelLimits(clock, limit(respond), limit(resolve), limit(close)));
    }

    /**
     * @param clock null for the mixed one
     */
    private static Policy policy(String name, ClockKind clock, String respond, String resolve, String close) {
        Map<Level, LevelLimits> levels = new EnumMap<>(Level.class);
        String[] each = resolve.split(" ");
        for (int i = 0; i < each.length; i++) {
            ClockKind mixed = i < 2 ? ClockKind.DAYTIME : ClockKind.WORKING;
            levels.put(Level.values()[i],
                    new LevelLimits(clock == null ? mixed : clock, limit(respond), limit(each[i]), limit(close)));
        }
        return new Policy(name, levels.get(Level.BRANCH), levels);
    }

    private static Limit limit(String text) {
        return text == null ? null : Limit.parse(text);
    }

    /**
     * Reads the simple YAML of {@code texts.yml}: blocks behind a bar, and values on the
     * key's line.
     */
    public static Texts texts() {
        Map<String, String> byKey = new LinkedHashMap<>();
        String key = null;
        for (String line : lines("texts.yml")) {
            if (line.startsWith("  ")) {
                byKey.merge(key, line.substring(2) + "\n", String::concat);
            }
            else if (!line.isBlank() && !line.startsWith("#")) {
                key = line.substring(0, line.indexOf(':'));
                String value = line.substring(line.indexOf(':') + 1).strip();
                byKey.put(key, value.equals("|") ? "" : value.replaceAll("^\"|\"$", ""));
            }
        }
        return new Texts(byKey);
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Stream.of("config", "../config")
                .map(dir -> Path.of(dir, file))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow());
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
