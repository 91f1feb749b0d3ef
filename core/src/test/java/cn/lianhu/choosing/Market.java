package cn.lianhu.choosing;

import cn.lianhu.choosing.Matching.Asking;
import cn.lianhu.choosing.Matching.Taking;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A made-up market of a few households and members.
 *
 * @param likes by member, the households in the order he likes them
 */
record Market(List<Asking> households, Map<String, Integer> places, Map<String, List<String>> likes) {

    static Market of(Random random) {
        List<String> members = named("M", 1 + random.nextInt(5));
        List<String> names = named("H", 1 + random.nextInt(7));
        List<Asking> households = names.stream()
            .map(name -> new Asking(name, some(members, random), random.nextInt(4) == 0 ? null : any(members, random)))
            .toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        Map<String, List<String>> likes = new HashMap<>();
        members.forEach(member -> {
            places.put(member, random.nextInt(5) - 1);
            likes.put(member, shuffled(names, random));
        });
        return new Market(households, places, likes);
    }

    private static List<String> named(String letter, int many) {
        return IntStream.range(0, many).mapToObj(i -> letter + i).toList();
    }

    private static List<String> some(List<String> members, Random random) {
        return shuffled(members, random).subList(0, Math.min(members.size(), random.nextInt(Matching.MOST_WISHES + 1)));
    }

    private static String any(List<String> members, Random random) {
        return members.get(random.nextInt(members.size()));
    }

    static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    Map<String, String> matched() {
        return Matching.of(households, takings());
    }

    List<Taking> takings() {
        return places.entrySet()
            .stream()
            .map(e -> new Taking(e.getKey(), e.getValue(), Comparator.comparing(likes.get(e.getKey())::indexOf)))
            .toList();
    }

    /** The same with the rows in another order. */
    Map<String, String> matchedShuffled(Random random) {
        return Matching.of(shuffled(households, random), shuffled(takings(), random));
    }

    /** The same where one household says that it wishes for others. */
    Market saying(Asking one, List<String> wishes) {
        return new Market(households.stream()
            .map(h -> h.equals(one) ? new Asking(h.household(), wishes, h.present()) : h)
            .toList(), places, likes);
    }

    /** What a household likes, the best first: whom it named, then whom it has. */
    static List<String> liked(Asking one) {
        List<String> all = new ArrayList<>(one.wishes());
        if (one.present() != null && !all.contains(one.present())) {
            all.add(one.present());
        }
        return all;
    }

    /** How good that is for it; 0 is the best. */
    static int rank(Asking one, @Nullable String member) {
        int at = member == null ? -1 : liked(one).indexOf(member);
        return at < 0 ? liked(one).size() : at;
    }

    boolean has(String member, String household) {
        return households.stream().anyMatch(h -> h.household().equals(household) && member.equals(h.present()));
    }

    /** All that a household might say. */
    List<List<String>> lists() {
        List<List<String>> all = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < all.size(); i++) {
            List<String> shorter = all.get(i);
            if (shorter.size() < Matching.MOST_WISHES) {
                places.keySet().stream().filter(m -> !shorter.contains(m)).forEach(m -> {
                    List<String> longer = new ArrayList<>(shorter);
                    longer.add(m);
                    all.add(longer);
                });
            }
        }
        return all;
    }

}
