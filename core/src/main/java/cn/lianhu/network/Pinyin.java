package cn.lianhu.network;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;

/** How characters sound, in letters without tones. */
public final class Pinyin {

    private static final Map<Integer, List<String>> SYLLABLES = new ConcurrentHashMap<>();

    private Pinyin() {
    }

    /**
     * All that a character may sound like; ü is v, and u for who writes it so. Empty for
     * what is no Chinese character.
     */
    public static List<String> syllables(int character) {
        return SYLLABLES.computeIfAbsent(character, Pinyin::lookedUp);
    }

    /**
     * Whether a name begins with these lower-case letters, each of its characters written
     * out or by its first letter: of 李长顺 li, lcs and lichangs.
     */
    public static boolean begins(String name, String letters) {
        return begins(name, 0, letters);
    }

    private static boolean begins(String name, int from, String letters) {
        if (letters.isEmpty()) {
            return true;
        }
        return from < name.length() && syllables(name.charAt(from)).stream()
            .anyMatch(one -> one.startsWith(letters)
                    || letters.startsWith(one) && begins(name, from + 1, letters.substring(one.length()))
                    || letters.charAt(0) == one.charAt(0) && begins(name, from + 1, letters.substring(1)));
    }

    private static List<String> lookedUp(int character) {
        String[] found = Character.isBmpCodePoint(character) ? PinyinHelper.toHanyuPinyinStringArray((char) character)
                : null;
        return Stream.of(Objects.requireNonNullElse(found, new String[0]))
            .map(one -> one.replaceAll("\\d", ""))
            .flatMap(one -> one.contains("u:") ? Stream.of(one.replace("u:", "v"), one.replace("u:", "u"))
                    : Stream.of(one))
            .distinct()
            .toList();
    }

}
