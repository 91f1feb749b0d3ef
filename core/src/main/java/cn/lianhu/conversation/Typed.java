package cn.lianhu.conversation;

import java.util.regex.Pattern;

/**
 * What people typed, made harmless and bounded: it is shown to others and must neither be
 * markup nor without end.
 */
final class Typed {

    /** Characters of a report that are kept. */
    private static final int REPORT = 2000;

    /** Characters of what is said behind a word; two such fit one notice. */
    private static final int REMARK = 200;

    private static final String CUT = "……（太长，后面的没记下）";

    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Co}\\p{Cs}\\p{Cc}&&[^\\n]]");

    private static final Pattern MARKS = Pattern.compile("[\\p{Punct}。！，、“”\\s]");

    private Typed() {
    }

    /**
     * Without what could be taken for a link of ours, and without control and private-use
     * characters.
     */
    static String plain(String typed) {
        String unlinked = typed.replace('<', '＜').replace('>', '＞').replace('«', '《').replace('»', '》');
        return UNSHOWN.matcher(unlinked).replaceAll(" ").strip();
    }

    /** Without punctuation and spaces: who says 可以了！ means 可以了. */
    static String unmarked(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    static String report(String text) {
        return cut(text, REPORT);
    }

    static String remark(String text) {
        return cut(text, REMARK);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + CUT;
    }

}
