package cn.lianhu.conversation;

import cn.lianhu.chat.Counted;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands behind a word, taken from its beginning piece by piece, with gaps or
 * without: 张木根垃圾分类2次.
 *
 * @param rest what is left
 */
record Behind(String rest) {

    private static final int SHORTEST_NAME = 2;

    private static final int LONGEST_NAME = 12;

    private static final Pattern GAP = Pattern.compile("^[\\s\u3000、,，;；:：]+");

    Behind {
        rest = GAP.matcher(rest.strip()).replaceFirst("");
    }

    boolean isEmpty() {
        return rest.isEmpty();
    }

    private Behind after(int length) {
        return new Behind(rest.substring(length));
    }

    /**
     * Something that was named, and what stands behind it.
     *
     * @param <T> what it is; of several with one name all
     */
    record Named<T>(T what, Behind behind) {
    }

    /** The households of whoever stands first; an id is one alone. */
    Optional<Named<List<Household>>> households(Network network) {
        String first = rest.split("(?U)[\\s、,，;；:：]", 2)[0];
        Optional<Household> one = network.household(first);
        if (one.isPresent()) {
            return Optional.of(new Named<>(List.of(one.get()), after(first.length())));
        }
        for (int length = Math.min(LONGEST_NAME, rest.length()); length >= SHORTEST_NAME; length--) {
            List<Household> headed = network.householdsHeadedBy(rest.substring(0, length));
            if (!headed.isEmpty() && Character.isLetter(rest.codePointBefore(length))) {
                boolean house = rest.startsWith("家", length);
                return Optional.of(new Named<>(headed, after(house ? length + 1 : length)));
            }
        }
        return Optional.empty();
    }

    /**
     * Households, one name after the other.
     *
     * @param all those that are known, each as one
     * @param left what stands behind them: nothing, or the first name that is none of
     * them, or several
     * @param several which it is, where it is several
     */
    record Houses(List<Household> all, Behind left, List<Household> several) {

        /** Those it may be, each with what it can be named by. */
        String choices() {
            return several.stream().map(house -> house.id() + " " + house.address()).collect(Collectors.joining("、"));
        }

    }

    /** All that are named, of those that count. */
    Houses houses(Network network, Predicate<Household> counts) {
        List<Household> all = new ArrayList<>();
        Behind left = this;
        while (!left.isEmpty()) {
            Optional<Named<List<Household>>> named = left.households(network);
            List<Household> here = named.stream().flatMap(one -> one.what().stream()).filter(counts).toList();
            if (here.size() != 1) {
                return new Houses(all, left, here);
            }
            all.add(here.getFirst());
            left = named.orElseThrow().behind();
        }
        return new Houses(all, left, List.of());
    }

    /** Whichever has the longest of its names here. */
    <T> Optional<Named<T>> oneOf(Collection<T> all, Function<T, Stream<String>> names) {
        return all.stream()
            .flatMap(one -> names.apply(one)
                .filter(name -> rest.regionMatches(true, 0, name, 0, name.length()))
                .map(name -> new Named<>(one, after(name.length()))))
            .min(Comparator.comparing(named -> named.behind().rest().length()));
    }

    /** Without the points that our lists print behind it: 垃圾分类2分. */
    Behind withoutPoints(int points) {
        String printed = points + "分";
        return rest.startsWith(printed) ? after(printed.length()) : this;
    }

    /** How many of it, where that and nothing else is left; one where nothing is. */
    OptionalInt countOrOne() {
        return rest.isEmpty() ? OptionalInt.of(1) : count();
    }

    OptionalInt count() {
        return Counted.pieces(rest);
    }

}
