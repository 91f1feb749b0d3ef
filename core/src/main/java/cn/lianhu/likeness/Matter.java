package cn.lianhu.likeness;

import cn.lianhu.likeness.SpotWords.Kind;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a report says of its matter, taken apart.
 *
 * @param text in one spelling
 * @param categories codes of those it may be of, the likeliest first
 * @param numbers those that tell spots apart, by unit
 * @param words that name a spot, a thing or what is wrong, each as the rows of words it
 * stands in
 * @param families whose house or relative it names
 * @param front whether it names what is before something
 * @param back whether it names what is behind something
 * @param pairs each two characters that stand together
 * @param names each run of characters as long as a name
 */
record Matter(String text, List<String> categories, Map<String, Set<Integer>> numbers,
        Map<Kind, Set<Set<Integer>>> words, Set<String> families, boolean front, boolean back, Set<String> pairs,
        Set<String> names) {

    /** So many characters together are a name, or as good as one. */
    static final int NAME = 4;

    private static final int PAIR = 2;

    /** Far on, people say what they think of it. */
    private static final int LOOKED_AT = 400;

    static Matter of(Said said, SpotWords words) {
        String start = said.words().length() <= LOOKED_AT ? said.words() : said.words().substring(0, LOOKED_AT);
        String plain = SpotWords.plain(start);
        Map<Kind, Set<Set<Integer>>> found = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            found.put(kind, words.in(plain, kind));
        }
        return new Matter(plain, said.categories(), Counted.in(plain), found, Families.in(plain), Sides.front(plain),
                Sides.back(plain), runs(plain, PAIR), runs(plain, NAME));
    }

    Set<Set<Integer>> words(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    private static Set<String> runs(String text, int length) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= text.length(); i++) {
            runs.add(text.substring(i, i + length));
        }
        return runs;
    }
}
