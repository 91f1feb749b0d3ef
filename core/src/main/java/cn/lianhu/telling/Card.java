package cn.lianhu.telling;

import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The free line of a template: so short that its field shows all of it. What people wrote
 * gives way, not what to do.
 */
final class Card {

    /** Characters of a {@code thing} (platform reference 4.2). */
    static final int MOST = 20;

    private Card() {
    }

    /**
     * @param filling name, value, name, value …; the longest is cut where the line would
     * be too long
     */
    static String line(Texts texts, Say say, @Nullable Object... filling) {
        @Nullable Object[] flat = filling.clone();
        int longest = 1;
        for (int i = 1; i < flat.length; i += 2) {
            flat[i] = flat[i] == null ? "" : flat[i].toString().replace('\n', ' ').strip();
            longest = length(flat[i].toString()) > length(flat[longest].toString()) ? i : longest;
        }
        String line = texts.say(say, flat);
        int over = length(line) - MOST;
        if (over <= 0) {
            return line;
        }
        String value = flat[longest].toString();
        if (length(value) <= over) {
            return Speech.cut(line, MOST);
        }
        flat[longest] = Speech.cut(value, length(value) - over);
        return line(texts, say, flat);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

}
