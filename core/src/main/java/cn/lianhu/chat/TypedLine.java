package cn.lianhu.chat;

import cn.lianhu.writing.Plain;
import java.util.regex.Pattern;

/** What was typed, twice: as typed, and normalised; positions are the same in both. */
record TypedLine(String text, String typed, String plain) {

    private static final Pattern OPENED = Pattern.compile("^[\\s“”\"'‘’「『【]+|\\s+$");

    private static final String OPENING = "“‘「『【";

    private static final String CLOSING = "”’」』】";

    private static final String EITHER = "\"'";

    private static final String SEPARATORS = " ,.:;!?、。~…—–-·“”\"'‘’」』";

    private static final Pattern COURTESY = Pattern.compile("(?:谢谢|多谢|谢了|感谢|辛苦|麻烦)(?:你|您|了|啦|大家|你们|您了)?");

    /**
     * People copy our texts with the quotation marks around; they go. Those around words
     * of their own stay.
     */
    static TypedLine of(String text) {
        String typed = OPENED.matcher(text).replaceAll("");
        while (closesNothing(typed)) {
            typed = typed.substring(0, typed.length() - 1).stripTrailing();
        }
        typed = typed.substring(Emoticons.leading(Plain.line(typed)));
        return new TypedLine(text, typed, Plain.line(typed));
    }

    /** Whether it ends in a mark that was opened nowhere in it. */
    private static boolean closesNothing(String typed) {
        char last = typed.isEmpty() ? ' ' : typed.charAt(typed.length() - 1);
        int kind = CLOSING.indexOf(last);
        return kind < 0 ? OPENING.indexOf(last) >= 0 || EITHER.indexOf(last) >= 0 && count(typed, last) % 2 == 1
                : count(typed, last) > count(typed, OPENING.charAt(kind));
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }

    /** The first position from {@code at} on that is no punctuation between words. */
    int skip(int at) {
        int i = at;
        while (i < plain.length() && SEPARATORS.indexOf(plain.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** As typed, without what separates. */
    String rest(int at) {
        return typed.substring(skip(at)).strip();
    }

    String plainFrom(int at) {
        return plain.substring(at);
    }

    /**
     * Whether a word may end here: end, space, punctuation, a sign or a number follows.
     */
    boolean wordEnds(int at) {
        return at == plain.length() || !Character.isLetter(plain.codePointAt(at));
    }

    /** Whether nothing is said from here on; thanks and emoticons are nothing. */
    boolean silentFrom(int at) {
        String left = Emoticons.without(plainFrom(at));
        left = COURTESY.matcher(left).replaceAll("");
        return left.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    boolean digitAt(int at) {
        return at < plain.length() && Character.isDigit(plain.charAt(at));
    }

    boolean letterAt(int at) {
        return at < plain.length() && Character.isLetter(plain.codePointAt(at));
    }
}
