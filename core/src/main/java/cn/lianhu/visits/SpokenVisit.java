package cn.lianhu.visits;

import cn.lianhu.network.Household;
import cn.lianhu.network.PersonName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands behind 走访: names, which end at the first part that is not exactly a
 * household of his, and words.
 *
 * @param named of each name the households that are called so; of two with one name, both
 * @param words as typed; empty where only names are
 */
public record SpokenVisit(List<List<Household>> named, String words) {

    private static final Pattern PART = Pattern.compile("[^\\s\u3000，,、；;：:]+");

    private static final Pattern LEADING = Pattern.compile("^[\\s\u3000，,、；;：:。.]+");

    private static final Pattern AND = Pattern.compile("[和跟与]");

    private static final Pattern HOUSE = Pattern.compile("(?<=..)家$");

    /** 阿不都 热合曼 买买提: so many parts may be one name. */
    private static final int PARTS_OF_A_NAME = 3;

    public static SpokenVisit of(String rest, List<Household> his) {
        List<MatchResult> parts = PART.matcher(rest).results().toList();
        List<List<Household>> named = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            int end = end(rest, parts, at, his, named);
            if (end == at) {
                break;
            }
            at = end;
        }
        int from = at == 0 ? 0 : parts.get(at - 1).end();
        return new SpokenVisit(List.copyOf(named), LEADING.matcher(rest.substring(from)).replaceFirst("").strip());
    }

    /** Behind the part that a name ends with; where it began when none is there. */
    private static int end(String rest, List<MatchResult> parts, int at, List<Household> his,
            List<List<Household>> named) {
        for (int last = Math.min(parts.size(), at + PARTS_OF_A_NAME) - 1; last >= at; last--) {
            List<List<Household>> found = called(rest.substring(parts.get(at).start(), parts.get(last).end()), his);
            if (!found.isEmpty()) {
                named.addAll(found);
                return last + 1;
            }
        }
        return at;
    }

    private static List<List<Household>> called(String part, List<Household> his) {
        List<Household> one = households(part, his);
        if (!one.isEmpty()) {
            return List.of(one);
        }
        List<List<Household>> several = Stream.of(AND.split(part)).map(name -> households(name, his)).toList();
        return several.stream().anyMatch(Collection::isEmpty) ? List.of() : several;
    }

    private static List<Household> households(String name, List<Household> his) {
        if (name.isBlank()) {
            return List.of();
        }
        String key = PersonName.key(name);
        String house = PersonName.key(HOUSE.matcher(name.strip()).replaceFirst(""));
        return his.stream().filter(h -> h.id().equals(key) || headed(h, key) || headed(h, house)).toList();
    }

    private static boolean headed(Household house, String key) {
        return PersonName.key(house.head()).equals(key);
    }

}
