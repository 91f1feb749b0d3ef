package cn.lianhu.sandbox.emulator;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The account's tags and who has them (platform reference 6.3). */
final class Tags {

    /** The platform's own, which nobody may change. */
    static final int STARRED = 2;

    private static final int FIRST = 100;

    private static final int MOST = 100;

    private static final int LONGEST_BYTES = 30;

    private static final int MOST_OF_ONE = 20;

    private final Map<Integer, String> names = new TreeMap<>(Map.of(STARRED, "星标组"));

    private final Map<String, Set<Integer>> held = new ConcurrentHashMap<>();

    private int next = FIRST;

    synchronized Map<Integer, String> names() {
        return new TreeMap<>(names);
    }

    synchronized boolean has(int id) {
        return names.containsKey(id);
    }

    /** What speaks against another tag of this name. */
    synchronized Optional<Problem> refusesNew(String name) {
        return names.size() > MOST ? Optional.of(Problem.TOO_MANY_TAGS) : refusesName(name, -1);
    }

    private Optional<Problem> refusesName(String name, int of) {
        if (name.isBlank() || names.entrySet().stream().anyMatch(e -> e.getKey() != of && e.getValue().equals(name))) {
            return Optional.of(Problem.INVALID_TAG_NAME);
        }
        return name.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES ? Optional.of(Problem.TAG_NAME_TOO_LONG)
                : Optional.empty();
    }

    synchronized int create(String name) {
        names.put(next, name);
        return next++;
    }

    synchronized Optional<Problem> rename(int id, String name) {
        return refusesChange(id).or(() -> refusesName(name, id)).or(() -> {
            names.put(id, name);
            return Optional.empty();
        });
    }

    synchronized Optional<Problem> delete(int id) {
        Optional<Problem> refused = refusesChange(id);
        if (refused.isEmpty()) {
            names.remove(id);
            held.values().forEach(his -> his.remove(id));
        }
        return refused;
    }

    private Optional<Problem> refusesChange(int id) {
        if (id < FIRST && id >= 0) {
            return Optional.of(Problem.SYSTEM_TAG);
        }
        return has(id) ? Optional.empty() : Optional.of(Problem.INVALID_TAG);
    }

    /** Gives the tag to all of them, or to none when one of them has too many. */
    synchronized Optional<Problem> give(int id, Collection<String> openids) {
        if (openids.stream().anyMatch(one -> !of(one).contains(id) && of(one).size() >= MOST_OF_ONE)) {
            return Optional.of(Problem.TOO_MANY_TAGS_OF_ONE);
        }
        openids.forEach(one -> held.computeIfAbsent(one, any -> new LinkedHashSet<>()).add(id));
        return Optional.empty();
    }

    synchronized void take(int id, Collection<String> openids) {
        openids.forEach(one -> held.getOrDefault(one, new LinkedHashSet<>()).remove(id));
    }

    /** In the order they were given in. */
    synchronized List<Integer> of(String openid) {
        return List.copyOf(held.getOrDefault(openid, Set.of()));
    }

}
