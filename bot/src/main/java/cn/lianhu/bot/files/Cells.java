package cn.lianhu.bot.files;

import java.util.regex.Pattern;

/**
 * What a spreadsheet or a chat leaves in a cell and nobody sees: zero-width characters,
 * marks of direction, odd spaces.
 */
final class Cells {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\r\\n\\t]]");

    private static final Pattern EDGES = Pattern.compile("^[\\p{Z}\\s]+|[\\p{Z}\\s]+$");

    private Cells() {
    }

    /**
     * The cell as it is seen: without what is invisible, and without spaces at its ends.
     */
    static String clean(String cell) {
        return EDGES.matcher(INVISIBLE.matcher(cell).replaceAll("")).replaceAll("");
    }

}
