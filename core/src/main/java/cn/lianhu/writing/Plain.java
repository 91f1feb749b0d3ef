package cn.lianhu.writing;

/**
 * A text with each character in the one form that everything which reads it knows:
 * half-width, simplified, blanks a space. It has as many characters as were written, so
 * that a position in it is one in what was written, too.
 */
public final class Plain {

    private static final char[] PLAIN = table();

    private Plain() {
    }

    /** Line breaks stay. */
    public static String text(String written) {
        char[] chars = written.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = PLAIN[chars[i]];
        }
        return new String(chars);
    }

    /** Line breaks are spaces, too. */
    public static String line(String written) {
        return text(written).replace('\n', ' ');
    }

    public static char of(char written) {
        return PLAIN[written];
    }

    private static char[] table() {
        Traditional traditional = Traditional.shipped();
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = plain((char) c, traditional);
        }
        return table;
    }

    private static char plain(char c, Traditional traditional) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        if (c == '№') {
            return '#';
        }
        return c != '\n' && isBlank(c) ? ' ' : traditional.simplified(c);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

}
