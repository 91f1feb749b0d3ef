package cn.lianhu.triage;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What sentences of each kind were taken for. */
public final class Confusion {

    private final Map<String, Map<String, Integer>> taken = new TreeMap<>();

    public void add(String kind, String as) {
        taken.computeIfAbsent(kind, none -> new TreeMap<>()).merge(as, 1, Integer::sum);
    }

    void addAll(Confusion other) {
        other.taken.forEach((kind, as) -> as.forEach(
                (one, times) -> taken.computeIfAbsent(kind, none -> new TreeMap<>()).merge(one, times, Integer::sum)));
    }

    public int all() {
        return taken.keySet().stream().mapToInt(this::all).sum();
    }

    private int all(String kind) {
        return taken.getOrDefault(kind, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of a kind were taken for another. */
    public int count(String kind, String as) {
        return taken.getOrDefault(kind, Map.of()).getOrDefault(as, 0);
    }

    /** The share that was taken for what it is; 1 of nothing. */
    public double right() {
        return rightWithout("");
    }

    /** The same of all kinds but one. */
    double rightWithout(String except) {
        int right = taken.keySet()
            .stream()
            .filter(kind -> !kind.equals(except))
            .mapToInt(kind -> count(kind, kind))
            .sum();
        return share(right, all() - all(except));
    }

    /** The share of a kind that was taken for it. */
    public double recall(String kind) {
        return share(count(kind, kind), all(kind));
    }

    /** The share of all kinds but this one that was taken for it. */
    public double falsely(String as) {
        int others = all() - all(as);
        int wrong = taken.keySet().stream().filter(kind -> !kind.equals(as)).mapToInt(kind -> count(kind, as)).sum();
        return others == 0 ? 0 : (double) wrong / others;
    }

    private static double share(int part, int all) {
        return all == 0 ? 1 : (double) part / all;
    }

    /**
     * A line a kind: how many, how many rightly, and for what the others were taken, most
     * first.
     */
    public String table() {
        return new TreeSet<>(taken.keySet()).stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(String kind) {
        String others = taken.getOrDefault(kind, Map.of())
            .entrySet()
            .stream()
            .filter(e -> !e.getKey().equals(kind))
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
        return "  %-14s %5d  %5.1f %%  %s".formatted(kind, all(kind), 100 * recall(kind), others).stripTrailing();
    }

}
