package cn.lianhu.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the categories' own words in a text; where several begin or overlap, the longest
 * counts.
 */
final class CategoryWords {

    private record Word(String text, int category) {
    }

    private final int categories;

    private final Map<Character, List<Word>> byFirst = new HashMap<>();

    CategoryWords(List<Category> categories) {
        this.categories = categories.size();
        for (int i = 0; i < categories.size(); i++) {
            for (String word : categories.get(i).words()) {
                add(new Word(PlainText.bare(word), i));
            }
        }
        byFirst.values().forEach(words -> words.sort(Comparator.comparingInt((Word word) -> -word.text.length())));
    }

    private void add(Word word) {
        if (!word.text.isEmpty()) {
            byFirst.computeIfAbsent(word.text.charAt(0), first -> new ArrayList<>()).add(word);
        }
    }

    /** How much of a bare text each category's words cover, in characters. */
    int[] found(String bare) {
        int[] covered = new int[categories];
        int position = 0;
        while (position < bare.length()) {
            position += Math.max(1, take(bare, position, covered));
        }
        return covered;
    }

    private int take(String bare, int position, int[] covered) {
        int longest = 0;
        for (Word word : byFirst.getOrDefault(bare.charAt(position), List.of())) {
            if (word.text.length() >= longest && bare.startsWith(word.text, position)) {
                longest = word.text.length();
                covered[word.category] += longest;
            }
        }
        return longest;
    }

}
