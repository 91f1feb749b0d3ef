package cn.lianhu.bot.wechat.client;

import java.util.function.IntPredicate;

/** Which characters may go to the platform. */
final class Characters {

    private static final int KEYCAP = 0x20E3;

    private Characters() {
    }

    /**
     * Leaves out what JSON writers spell as {@code \}{@code uXXXX}, which the platform
     * does not take (47002, 40033).
     */
    static String jsonSafe(String text) {
        return kept(text.replace('\u2028', '\n').replace('\u2029', '\n'),
                c -> c == '\n' || c == '\t' || c == '\r' || !control(c));
    }

    /**
     * One line without line breaks, control characters and emoji, which a template shows
     * as boxes or refuses.
     */
    static String plainLine(String text) {
        String spaced = text.replaceAll("[\\s\\u2028\\u2029\\u0085]+", " ");
        return kept(spaced, c -> !control(c) && !picture(c)).replaceAll(" {2,}", " ").strip();
    }

    static String ascii(String text) {
        return kept(text, c -> c >= ' ' && c < 0x7F).strip();
    }

    static String han(String text) {
        return kept(text, c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    static String digits(String text) {
        return kept(text, c -> c >= '0' && c <= '9');
    }

    /**
     * At most {@code limit} UTF-16 units, the last an ellipsis when something is missing;
     * no half character.
     */
    static String cut(String text, int limit) {
        return text.length() <= limit ? text : clip(text, limit - 1) + "…";
    }

    /** Like {@link #cut} where only the text's own characters are allowed. */
    static String clip(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }

    private static boolean control(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    private static boolean picture(int c) {
        return Character.isEmojiPresentation(c) || Character.isExtendedPictographic(c) || Character.isEmojiModifier(c)
                || Character.UnicodeBlock.of(c) == Character.UnicodeBlock.VARIATION_SELECTORS || c == KEYCAP
                || Character.getType(c) == Character.PRIVATE_USE;
    }

    private static String kept(String text, IntPredicate allowed) {
        return text.codePoints()
            .filter(allowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    }

}
