package cn.lianhu.likeness;

import cn.lianhu.likeness.SpotWords.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Whether two reports from one group are of the same matter: what they have in common and
 * what speaks against it, each with a weight. Weights and threshold were learnt from
 * pairs of reports (ADR 28) and are measured by {@code LikenessMeasurementTest}. Pure,
 * and safe from many threads.
 */
public final class Likeness {

    private static final double SAME_NUMBER = 0.4;

    private static final double OTHER_NUMBER = -3.8;

    private static final double SAME_FAMILY = 0.7;

    private static final double OTHER_FAMILY = -1.1;

    private static final double NO_COMMON_SPOT = -1.4;

    private static final double NOTHING_IN_COMMON = -3;

    private static final double OTHER_SIDE = -3;

    private static final double ONE_WORD_SWAPPED = -3;

    private static final double SAME_CATEGORY = 1.1;

    private static final double NO_COMMON_CATEGORY = -0.7;

    private static final Weight PLACE = new Weight(0.8, -3.3);

    private static final Weight THING = new Weight(1.5, -1.9);

    private static final Weight TROUBLE = new Weight(0, -2.4);

    /** About two to one for the same, among pairs half of which are the same. */
    private static final double ENOUGH = 0.74;

    /**
     * So many runs of two characters in common, of both, and it is the same sentence sent
     * again.
     */
    private static final double SAME_SENTENCE = 0.6;

    /** Who writes as much would name the spot. */
    private static final int WORDY = 10;

    private record Weight(double shared, double contrary) {
    }

    /** So many of those last compared are kept as they were taken apart. */
    private static final int KEPT = 1000;

    private final SpotWords words = SpotWords.shipped();

    private final Map<Said, Matter> known = new ConcurrentHashMap<>();

    /**
     * Which of the others is most like it, of several alike the first; empty when none is
     * like it.
     */
    public OptionalInt nearest(Said report, List<Said> others) {
        Matter matter = matter(report);
        int nearest = -1;
        double most = 0;
        for (int i = 0; i < others.size(); i++) {
            double likeness = of(matter, matter(others.get(i)));
            if (likeness >= ENOUGH && likeness > most) {
                nearest = i;
                most = likeness;
            }
        }
        return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
    }

    /** An open ticket is compared with every report of its group that comes later. */
    private Matter matter(Said said) {
        if (known.size() >= KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(said, s -> Matter.of(s, words));
    }

    private double of(Matter one, Matter other) {
        double against = against(one, other);
        boolean again = against == 0 && sameSentence(one, other);
        return again ? Math.max(ENOUGH, common(one, other)) : common(one, other) + against;
    }

    private static boolean sameSentence(Matter one, Matter other) {
        return one.text().length() >= Matter.NAME && inCommon(one.pairs(), other.pairs()) >= SAME_SENTENCE;
    }

    private static double common(Matter one, Matter other) {
        double number = numbersInCommon(one, other) ? SAME_NUMBER : 0;
        double family = Collections.disjoint(one.families(), other.families()) ? 0 : SAME_FAMILY;
        double words = Stream.of(Kind.values())
            .mapToDouble(kind -> weight(kind).shared() * shared(one.words(kind), other.words(kind)))
            .sum();
        boolean spot = number + family > 0 || shared(one.words(Kind.PLACE), other.words(Kind.PLACE)) > 0;
        return number + family + words + categories(one, other) + (spot ? 0 : noSpot(one, other));
    }

    /**
     * Long texts name what they are about somehow; without as much as a name in common it
     * is not the same.
     */
    private static double noSpot(Matter one, Matter other) {
        boolean wordy = Math.min(one.text().length(), other.text().length()) >= WORDY;
        return wordy && Collections.disjoint(one.names(), other.names()) ? NO_COMMON_SPOT + NOTHING_IN_COMMON
                : NO_COMMON_SPOT;
    }

    private double against(Matter one, Matter other) {
        double contrary = Stream.of(Kind.values())
            .mapToDouble(kind -> weight(kind).contrary() * contrariness(one.words(kind), other.words(kind)))
            .sum();
        return contrary + (numbersAgainst(one, other) ? OTHER_NUMBER : 0) + (Sides.differ(one, other) ? OTHER_SIDE : 0)
                + (contrary(one.families(), other.families()) ? OTHER_FAMILY : 0)
                + ONE_WORD_SWAPPED * Swap.share(one.text(), other.text(), words);
    }

    private static Weight weight(Kind kind) {
        return switch (kind) {
            case PLACE -> PLACE;
            case THING -> THING;
            case TROUBLE -> TROUBLE;
        };
    }

    private static double shared(Set<Set<Integer>> here, Set<Set<Integer>> there) {
        return here.isEmpty() || there.isEmpty() ? 0 : 1 - contrariness(here, there);
    }

    private static double categories(Matter one, Matter other) {
        if (one.categories().getFirst().equals(other.categories().getFirst())) {
            return SAME_CATEGORY;
        }
        return Collections.disjoint(one.categories(), other.categories()) ? NO_COMMON_CATEGORY : 0;
    }

    private static boolean numbersInCommon(Matter one, Matter other) {
        return one.numbers()
            .entrySet()
            .stream()
            .anyMatch(e -> other.numbers().containsKey(e.getKey())
                    && !Collections.disjoint(e.getValue(), other.numbers().get(e.getKey())));
    }

    private static boolean numbersAgainst(Matter one, Matter other) {
        return one.numbers()
            .entrySet()
            .stream()
            .anyMatch(e -> other.numbers().containsKey(e.getKey())
                    && Collections.disjoint(e.getValue(), other.numbers().get(e.getKey())));
    }

    private static boolean contrary(Set<?> here, Set<?> there) {
        return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
    }

    /**
     * From 0, when one names nothing that the other does not, to 1, when they have
     * nothing in common. What only one of them names speaks against it only as far as the
     * other, too, names something of its own.
     */
    private static double contrariness(Set<Set<Integer>> here, Set<Set<Integer>> there) {
        if (here.isEmpty() || there.isEmpty()) {
            return 0;
        }
        long onlyHere = without(here, there);
        long onlyThere = without(there, here);
        double contrary = 2.0 * Math.min(onlyHere, onlyThere);
        return contrary / (here.size() - onlyHere + there.size() - onlyThere + contrary);
    }

    private static long without(Set<Set<Integer>> words, Set<Set<Integer>> others) {
        return words.stream()
            .filter(word -> others.stream().allMatch(other -> Collections.disjoint(word, other)))
            .count();
    }

    private static double inCommon(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return one.size() + other.size() == 0 ? 0 : 2.0 * common / (one.size() + other.size());
    }

}
