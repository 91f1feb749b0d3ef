package cn.lianhu.sandbox.phones;

import cn.lianhu.network.Pinyin;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Letters that may stand for Chinese words by their sound: of each character its syllable
 * or how that begins, {@code lcs} or {@code lichangs}.
 */
record Sound(String letters) {

    private static final Pattern LETTERS = Pattern.compile("[a-zü]{2,}");

    /** Whether letters are meant so; one alone would fit nearly everything. */
    static boolean canBe(String word) {
        return LETTERS.matcher(word).matches();
    }

    static Sound of(String word) {
        return new Sound(word.replace("ü", "v"));
    }

    /** Whether the text has it, from any of its characters on. */
    boolean isIn(String text) {
        int[] characters = text.codePoints().toArray();
        for (int from = 0; from < characters.length; from++) {
            if (fits(characters, from, 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text begins with it. */
    boolean begins(String text) {
        return fits(text.codePoints().toArray(), 0, 0);
    }

    private boolean fits(int[] characters, int at, int heard) {
        if (heard == letters.length()) {
            return true;
        }
        return at < characters.length && Pinyin.syllables(characters[at])
            .stream()
            .anyMatch(syllable -> Stream.iterate(1, length -> length <= syllable.length(), length -> length + 1)
                .anyMatch(length -> letters.startsWith(syllable.substring(0, length), heard)
                        && fits(characters, at + 1, heard + length)));
    }
}
