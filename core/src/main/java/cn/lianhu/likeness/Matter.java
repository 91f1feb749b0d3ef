package cn.lianhu.likeness;

import cn.lianhu.likeness.Words.Kind;
import java.util.EnumMap;
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
 */
record Matter(String text, List<String> categories, Map<String, Set<Integer>> numbers,
        Map<Kind, Set<Set<Integer>>> words, Set<String> families) {

    /** Far on, people say what they think of it. */
    private static final int LOOKED_AT = 400;

    static Matter of(Said said, Words words) {
        String start = said.words().length() <= LOOKED_AT ? said.words() : said.words().substring(0, LOOKED_AT);
        String plain = Words.plain(start);
        Map<Kind, Set<Set<Integer>>> found = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            found.put(kind, words.in(plain, kind));
        }
        return new Matter(plain, said.categories(), Counted.in(plain), found, Families.in(plain));
    }
}
