package cn.lianhu.conversation;

import cn.lianhu.network.Network;
import cn.lianhu.reading.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Whom the names behind a word mean. A name may have been typed with spaces in it.
 *
 * @param found each once, in the order they were named
 * @param several whom the first name may mean that means more than one; else empty
 * @param name that name; empty for none
 * @param unknown what is nobody's name
 * @param parts all that was said, name by name
 */
record NamesBehind<T>(List<T> found, List<T> several, String name, List<String> unknown, List<String> parts) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\u3000，,、;；。.!！]+");

    /** Longer ones are no names: 阿不都热合曼·买买提明 has eleven characters. */
    private static final int LONGEST = 12;

    private static final int LONGEST_HAN = 5;

    private static final int MOST_UNKNOWN = 4;

    private static final int MOST_PIECES = 3;

    /**
     * @param called everybody a name may mean
     */
    static <T> NamesBehind<T> in(String words, Function<String, List<T>> called) {
        List<String> pieces = Arrays.stream(BETWEEN.split(words)).filter(piece -> !piece.isEmpty()).toList();
        Set<T> found = new LinkedHashSet<>();
        List<T> several = List.of();
        String name = "";
        List<String> unknown = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size();) {
            int taken = Math.min(MOST_PIECES, pieces.size() - i);
            while (taken > 1 && called.apply(String.join("", pieces.subList(i, i + taken))).isEmpty()) {
                taken--;
            }
            String part = String.join("", pieces.subList(i, i + taken));
            List<T> meant = called.apply(part);
            parts.add(part);
            i += taken;
            if (meant.isEmpty()) {
                unknown.add(part);
            }
            else if (meant.size() == 1) {
                found.add(meant.getFirst());
            }
            else if (several.isEmpty()) {
                several = meant;
                name = part;
            }
        }
        return new NamesBehind<>(List.copyOf(found), several, name, unknown, parts);
    }

    boolean none() {
        return parts.isEmpty();
    }

    /** Whether what is nobody's name could be one, mistyped, and tells of nothing. */
    boolean namesOnly(Reading said, Network network) {
        return unknown.size() <= MOST_UNKNOWN && unknown.stream()
            .allMatch(part -> named(network, part) || couldBe(part) && !ChoosingWords.weighs(said, part));
    }

    /** Whether somebody who can have households is named, and nothing else is said. */
    boolean members(Network network) {
        return !none() && parts.stream().noneMatch(part -> network.membersNamed(part).isEmpty());
    }

    private static boolean named(Network network, String part) {
        return !network.membersNamed(part).isEmpty() || !network.householdsHeadedBy(part).isEmpty();
    }

    private static boolean couldBe(String part) {
        return part.length() <= (part.contains("·") ? LONGEST : LONGEST_HAN);
    }

    /** The same said with an id where a name was not enough. */
    String withId(String id) {
        return String.join(" ", parts.stream().map(part -> part.equals(name) ? id : part).toList());
    }

}
