package cn.lianhu.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that do the same in a sentence, whoever uses which: people, animals, what is
 * over, what is feared.
 */
final class WordClasses {

    /** The first of the characters that stand for a class; none of them is ever typed. */
    private static final char FIRST = '\uE000';

    private record Word(String text, char standsFor) {
    }

    private final Map<Character, List<Word>> byFirst = new HashMap<>();

    private WordClasses() {
    }

    /** The classes that come with the program. */
    static WordClasses shipped() {
        WordClasses classes = new WordClasses();
        List<String> rows = resource().lines().skip(1).toList();
        for (int i = 0; i < rows.size(); i++) {
            for (String word : rows.get(i).split(",", 2)[1].split(";")) {
                classes.add(new Word(PlainText.bare(word), (char) (FIRST + i)));
            }
        }
        Comparator<Word> longestFirst = Comparator.comparingInt(word -> -word.text.length());
        classes.byFirst.values().forEach(words -> words.sort(longestFirst));
        return classes;
    }

    private void add(Word word) {
        byFirst.computeIfAbsent(word.text.charAt(0), first -> new ArrayList<>()).add(word);
    }

    /** The bare text with each of the words as one character. */
    String classed(String bare) {
        StringBuilder classed = new StringBuilder(bare.length());
        int position = 0;
        while (position < bare.length()) {
            Word word = at(bare, position);
            classed.append(word == null ? bare.charAt(position) : word.standsFor);
            position += word == null ? 1 : word.text.length();
        }
        return classed.toString();
    }

    private @Nullable Word at(String bare, int position) {
        for (Word word : byFirst.getOrDefault(bare.charAt(position), List.of())) {
            if (bare.startsWith(word.text, position)) {
                return word;
            }
        }
        return null;
    }

    private static String resource() {
        try (var in = WordClasses.class.getResourceAsStream("/triage/word-classes.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
