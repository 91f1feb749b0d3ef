package cn.lianhu.triage;

import cn.lianhu.writing.Plain;

/**
 * What makes no difference to what a text means: how its characters are written, case,
 * numbers, punctuation.
 */
public final class PlainText {

    private PlainText() {
    }

    /**
     * {@linkplain Plain Plain} and lower case; punctuation and digits stay. Has the same
     * length as the text.
     */
    public static String folded(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = fold(chars[i]);
        }
        return new String(chars);
    }

    /** Folded, each run of digits a single 0, and nothing but letters and digits. */
    static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (Character.isDigit(c)) {
                appendZero(bare);
            }
            else if (Character.isLetter(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    private static void appendZero(StringBuilder bare) {
        if (bare.isEmpty() || bare.charAt(bare.length() - 1) != '0') {
            bare.append('0');
        }
    }

    private static char fold(char c) {
        char plain = Plain.of(c);
        return plain < 0x80 ? Character.toLowerCase(plain) : plain;
    }

}
