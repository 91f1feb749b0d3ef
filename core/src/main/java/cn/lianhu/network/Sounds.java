package cn.lianhu.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Texts with one sign for all characters that are taken for one another, because they
 * sound alike, in these parts too (n like l, f like h, zh like z, -ng like -n), or look
 * alike.
 */
final class Sounds {

    /** What is written for the one beside it because it looks like it. */
    private static final Map<Character, Character> LOOKS_LIKE = Map.of('材', '村', '杜', '社', '甫', '南', '冈', '网', '电', '龟',
            '羊', '翔', '租', '组', '粗', '组');

    private static final Pattern RETROFLEX = Pattern.compile("^([zcs])h");

    private static final char FIRST = '\uE100';

    private static final char[] SIGNS = new char[Character.MAX_VALUE + 1];

    private static final Map<String, Character> SIGN_OF = new ConcurrentHashMap<>();

    private static final AtomicInteger NEXT = new AtomicInteger(FIRST);

    private Sounds() {
    }

    /** Of the same length; what is no Chinese character stays. */
    static String of(String text) {
        char[] signs = text.toCharArray();
        for (int i = 0; i < signs.length; i++) {
            signs[i] = sign(signs[i]);
        }
        return new String(signs);
    }

    private static char sign(char c) {
        if (c < '一' || c > '\u9FFF') {
            return c;
        }
        if (SIGNS[c] == 0) {
            SIGNS[c] = lookedUp(LOOKS_LIKE.getOrDefault(c, c));
        }
        return SIGNS[c];
    }

    private static char lookedUp(char c) {
        List<String> syllables = Pinyin.syllables(c);
        return syllables.isEmpty() ? c
                : SIGN_OF.computeIfAbsent(folded(syllables.getFirst()), s -> (char) NEXT.getAndIncrement());
    }

    private static String folded(String syllable) {
        String plain = RETROFLEX.matcher(syllable).replaceFirst("$1");
        plain = plain.startsWith("n") ? "l" + plain.substring(1)
                : plain.startsWith("f") ? "h" + plain.substring(1) : plain;
        return plain.endsWith("ng") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** As somebody types it who has no Chinese letters: SHUINAN. */
    static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        for (char c : name.toCharArray()) {
            List<String> syllables = Pinyin.syllables(c);
            letters.append(syllables.isEmpty() ? c : syllables.getFirst().toUpperCase(Locale.ROOT));
        }
        return letters.toString();
    }

}
