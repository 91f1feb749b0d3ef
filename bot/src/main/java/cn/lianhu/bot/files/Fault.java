package cn.lianhu.bot.files;

/**
 * Something wrong in a file.
 *
 * @param file the file's name
 * @param line from 1; 0 when the file as a whole is meant
 * @param column the column's name; empty when the whole line is meant
 * @param value what stands there
 * @param expected what should stand there, and how to get it right
 */
public record Fault(String file, int line, String column, String value, String expected) {

    private static final int SHOWN = 40;

    /**
     * One line for the operator, such as
     * {@code categories.csv:12 policy “urgnt”：应为 normal、urgent 之一}.
     */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (column.isEmpty() ? "" : " " + column) + " “" + shown() + "”："
                + expected;
    }

    /** What stands there, on one line and not longer than it is looked at. */
    public String shown() {
        String oneLine = value.replaceAll("[\\r\\n\\p{Cntrl}]+", " ");
        return oneLine.length() > SHOWN ? oneLine.substring(0, SHOWN) + "…" : oneLine;
    }
}
