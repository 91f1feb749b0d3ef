package cn.lianhu.likeness;

import cn.lianhu.likeness.SpotWords.Kind;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/** The one place where two sentences differ that are else the same: 五组田给人占 and 五组路给人占. */
final class Swap {

    /** Below this the sentences are not the same else. */
    private static final double ALIKE = 0.4;

    /** Characters that both may have there and still mean two things. */
    private static final String SMALL = "的了那个就是在有又也还都很好们我你他她一不没上下来去到着过得把被给啊呀，。、！？,.!?";

    private Swap() {
    }

    /**
     * How much of the shorter sentence stands around it; 0 where there is no such place,
     * or both say the same there.
     */
    static double share(String one, String other, SpotWords words) {
        int shorter = Math.min(one.length(), other.length());
        int before = 0;
        while (before < shorter && one.charAt(before) == other.charAt(before)) {
            before++;
        }
        int behind = 0;
        while (behind < shorter - before
                && one.charAt(one.length() - 1 - behind) == other.charAt(other.length() - 1 - behind)) {
            behind++;
        }
        String here = one.substring(before, one.length() - behind);
        String there = other.substring(before, other.length() - behind);
        double share = (before + behind) / (double) Math.max(1, shorter);
        return share < ALIKE || here.isEmpty() || there.isEmpty() || meanTheSame(here, there, words) ? 0 : share;
    }

    private static boolean meanTheSame(String here, String there, SpotWords words) {
        for (Kind kind : Kind.values()) {
            if (!Collections.disjoint(rows(here, kind, words), rows(there, kind, words))) {
                return true;
            }
        }
        return here.chars().anyMatch(c -> SMALL.indexOf(c) < 0 && there.indexOf(c) >= 0);
    }

    private static Set<Integer> rows(String part, Kind kind, SpotWords words) {
        return words.in(part, kind).stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

}
