package cn.lianhu.bot.triage;

import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import cn.lianhu.triage.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The rows of a file of lines to learn from: a sentence, what it is, and who wrote it.
 */
final class LineRows {

    private final String kind;

    private final Set<String> kinds;

    private final String expected;

    /**
     * @param kind the column that says what a sentence is
     * @param kinds what may stand there; empty when that is not known
     * @param expected the same in words
     */
    LineRows(String kind, Set<String> kinds, String expected) {
        this.kind = kind;
        this.kinds = kinds;
        this.expected = expected;
    }

    List<Example> read(Sheet sheet) {
        List<Example> lines = new ArrayList<>();
        for (Row row : sheet.rowsIfWhole()) {
            String text = row.required("text", "一句例句");
            if (!kinds.isEmpty() && !kinds.contains(row.cell(kind))) {
                row.fault(kind, expected);
            }
            else if (text != null) {
                lines.add(new Example(text, row.cell(kind), row.cell("batch")));
            }
        }
        return lines;
    }

}
