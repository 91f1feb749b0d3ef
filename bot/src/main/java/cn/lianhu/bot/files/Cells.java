package cn.lianhu.bot.files;

import java.util.regex.Pattern;

/**
 * What a spreadsheet or a chat leaves in a cell and nobody sees: zero-width characters,
 * marks of direction, odd spaces; and what a spreadsheet makes of a cell of ours.
 */
public final class Cells {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\r\\n\\t]]");

    private static final Pattern EDGES = Pattern.compile("^[\\p{Z}\\s]+|[\\p{Z}\\s]+$");

    private Cells() {
    }

    /**
     * A cell of a CSV that a spreadsheet would take for a formula gets an apostrophe
     * (OWASP: CSV injection).
     */
    public static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /**
     * The cell as it is seen: without what is invisible, and without spaces at its ends.
     */
    static String clean(String cell) {
        return EDGES.matcher(INVISIBLE.matcher(cell).replaceAll("")).replaceAll("");
    }

}
