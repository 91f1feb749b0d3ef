package cn.lianhu.bot.triage;

import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import cn.lianhu.triage.DangerKind;
import cn.lianhu.triage.DangerPattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of {@code danger.csv}. */
final class DangerRows {

    private static final String KINDS = Arrays.stream(DangerKind.values()).map(DangerKind::name)
            .collect(Collectors.joining("、"));

    private DangerRows() {
    }

    static List<DangerPattern> read(Sheet sheet) {
        List<DangerPattern> patterns = new ArrayList<>();
        for (Row row : sheet.rowsIfWhole()) {
            String words = row.required("pattern", "要找的词，或“前…后”");
            if (!isKind(row.cell("kind"))) {
                row.fault("kind", "应为 " + KINDS + "、" + DangerPattern.CALM + " 之一");
            } else if (words != null) {
                add(row, words, patterns);
            }
        }
        return patterns;
    }

    private static void add(Row row, String words, List<DangerPattern> patterns) {
        try {
            patterns.add(DangerPattern.of(row.cell("kind"), words));
        } catch (IllegalArgumentException e) {
            row.fault("pattern", "“…”前后都要有字");
        }
    }

    private static boolean isKind(String kind) {
        return kind.equals(DangerPattern.CALM)
                || Arrays.stream(DangerKind.values()).anyMatch(known -> known.name().equals(kind));
    }
}
