package cn.lianhu.choosing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is linked to whom when households ask and members take (Gale and Shapley's deferred
 * acceptance, as hospitals and residents have it). Each household asks down its list; a
 * member holds whom he likes best of those who asked so far, and lets go of the others.
 * Nobody loses the member he has to somebody else, so that asking for another one risks
 * nothing: at the end of its list a household asks the one it has, and those whom a
 * member has already are held before all others.
 */
public final class Matching {

    /** So many members a household names at most. */
    public static final int MOST_WISHES = 3;

    /**
     * A household that chose.
     *
     * @param wishes ids of members, the one it wants most first, each once
     * @param present id of the member it is linked to; null where it is to none
     */
    public record Asking(String household, List<String> wishes, @Nullable String present) {

        /** Those it asks, one after the other. */
        private List<String> all() {
            List<String> all = new ArrayList<>(wishes);
            if (present != null && !all.contains(present)) {
                all.add(present);
            }
            return all;
        }
    }

    /**
     * A member who can be chosen.
     *
     * @param places for how many of those who chose he has room; below 1 for nobody but
     * those he has already
     * @param prefers the household he would rather have comes first; no two are equal
     */
    public record Taking(String member, int places, Comparator<String> prefers) {
    }

    private static final class Held {

        private final Taking taking;

        /** Those whom he has already. */
        private final Set<String> his;

        private final TreeSet<String> households;

        Held(Taking taking, Collection<Asking> all) {
            this.taking = taking;
            this.his = all.stream()
                .filter(one -> taking.member().equals(one.present()))
                .map(Asking::household)
                .collect(Collectors.toSet());
            this.households = new TreeSet<>(Comparator.comparing((String household) -> !his.contains(household))
                .thenComparing(taking.prefers()));
        }

        /** Whom he lets go of; null where he has room. */
        @Nullable String take(String household) {
            if (!households.add(household)) {
                throw new IllegalArgumentException(
                        taking.member() + " likes two households just the same, one is " + household);
            }
            boolean full = households.size() > Math.max(0, taking.places()) && !his.contains(households.last());
            return full ? households.pollLast() : null;
        }

    }

    private final Map<String, Asking> asking = new TreeMap<>();

    private final Map<String, Held> held = new HashMap<>();

    private final Map<String, Integer> asked = new HashMap<>();

    private Matching(Collection<Asking> households, Collection<Taking> members) {
        households.forEach(one -> asking.put(one.household(), one));
        members.forEach(one -> held.put(one.member(), new Held(one, households)));
    }

    /**
     * Says of every household to which member it is linked; of one that is linked to none
     * and was taken by none, nothing. Whoever cannot be chosen but is linked today is
     * kept by those who get nobody they wished for.
     */
    public static Map<String, String> of(Collection<Asking> households, Collection<Taking> members) {
        return new Matching(households, members).match();
    }

    private Map<String, String> match() {
        Deque<String> free = new ArrayDeque<>(asking.keySet());
        while (!free.isEmpty()) {
            String left = askNext(free.pop());
            if (left != null) {
                free.push(left);
            }
        }
        Map<String, String> found = new TreeMap<>();
        for (Asking one : asking.values()) {
            if (one.present() != null) {
                found.put(one.household(), one.present());
            }
        }
        held.forEach((member, taken) -> taken.households.forEach(household -> found.put(household, member)));
        return found;
    }

    /**
     * Asks the next on a household's list.
     * @return who has to ask on thereupon; null for nobody
     */
    private @Nullable String askNext(String household) {
        List<String> list = Objects.requireNonNull(asking.get(household)).all();
        int next = asked.merge(household, 1, Integer::sum) - 1;
        if (next >= list.size()) {
            return null;
        }
        Held member = held.get(list.get(next));
        return member == null ? household : member.take(household);
    }

}
