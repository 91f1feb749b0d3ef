package cn.lianhu.likeness;

import cn.lianhu.network.PlaceSpelling;
import cn.lianhu.triage.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words by which people name a spot, the thing that is broken and what is wrong with
 * it, from {@code likeness/words.csv}. Those of one row mean the same; a word may stand
 * in several rows.
 */
final class SpotWords {

    /** What a word names. */
    enum Kind {

        PLACE, THING, TROUBLE

    }

    private record Word(String text, Set<Integer> rows) {
    }

    private final Map<Kind, Map<Character, List<Word>>> byFirst = new EnumMap<>(Kind.class);

    private SpotWords() {
    }

    static SpotWords shipped() {
        Map<Kind, Map<String, Set<Integer>>> rows = new EnumMap<>(Kind.class);
        List<String> lines = resource().lines().skip(1).toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] row = lines.get(i).split(",", 2);
            for (String word : row[1].split(";")) {
                rows.computeIfAbsent(Kind.valueOf(row[0]), k -> new HashMap<>())
                    .computeIfAbsent(plain(word), w -> new HashSet<>())
                    .add(i);
            }
        }
        SpotWords words = new SpotWords();
        rows.forEach((kind, all) -> words.byFirst.put(kind, byFirst(all)));
        return words;
    }

    private static Map<Character, List<Word>> byFirst(Map<String, Set<Integer>> all) {
        Comparator<Word> longestFirst = Comparator.comparingInt(word -> -word.text().length());
        return all.entrySet()
            .stream()
            .map(e -> new Word(e.getKey(), Set.copyOf(e.getValue())))
            .sorted(longestFirst)
            .collect(Collectors.groupingBy(word -> word.text().charAt(0), Collectors.toCollection(ArrayList::new)));
    }

    /** One spelling of width, case, characters, numbers and units, without spaces. */
    static String plain(String text) {
        return PlaceSpelling.simplify(PlainText.folded(text));
    }

    /**
     * The words of a kind in a plain text, each as the rows it stands in; the longest
     * counts.
     */
    Set<Set<Integer>> in(String plain, Kind kind) {
        Set<Set<Integer>> found = new HashSet<>();
        int at = 0;
        while (at < plain.length()) {
            Word word = at(plain, at, kind);
            if (word != null) {
                found.add(word.rows());
            }
            at += word == null ? 1 : word.text().length();
        }
        return found;
    }

    private @Nullable Word at(String plain, int at, Kind kind) {
        for (Word word : byFirst.getOrDefault(kind, Map.of()).getOrDefault(plain.charAt(at), List.of())) {
            if (plain.startsWith(word.text(), at)) {
                return word;
            }
        }
        return null;
    }

    private static String resource() {
        try (var in = SpotWords.class.getResourceAsStream("/likeness/words.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
