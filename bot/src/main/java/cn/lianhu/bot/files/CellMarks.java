package cn.lianhu.bot.files;

/**
 * Looks through what is packed into an .xlsx for what its reader would take too much of:
 * a cell so far to the right that it makes room for millions, and a number that takes
 * minutes to be read. Byte by byte, in whatever pieces they come; a zero byte, as UTF-16
 * has them, is none.
 */
final class CellMarks {

    /** XFD is the last column of any spreadsheet. */
    private static final int MOST_LETTERS = 3;

    private static final int MOST_DIGITS = 400;

    private enum At {

        ANYWHERE, SPACE, NAME, EQUALS, LETTERS

    }

    private At at = At.ANYWHERE;

    private int letters;

    private int digits;

    /** False where it holds such a thing. */
    boolean within(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            if (bytes[i] != 0 && !within((char) (bytes[i] & 0xFF))) {
                return false;
            }
        }
        return true;
    }

    private boolean within(char c) {
        digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        at = switch (at) {
            case ANYWHERE -> space ? At.SPACE : At.ANYWHERE;
            case SPACE -> c == 'r' ? At.NAME : space ? At.SPACE : At.ANYWHERE;
            case NAME -> c == '=' ? At.EQUALS : space ? At.NAME : At.ANYWHERE;
            case EQUALS -> c == '"' || c == '\'' ? At.LETTERS : space ? At.EQUALS : At.ANYWHERE;
            case LETTERS -> isLetter(c) ? At.LETTERS : At.ANYWHERE;
        };
        letters = at == At.LETTERS && isLetter(c) ? letters + (c == '&' ? MOST_LETTERS + 1 : 1) : 0;
        return digits <= MOST_DIGITS && letters <= MOST_LETTERS;
    }

    /** Or what a letter may be written as. */
    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '&';
    }

}
