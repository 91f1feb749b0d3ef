package cn.lianhu.bot.triage;

import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of {@code examples.csv}. Their categories are not checked when no category could be read. */
final class ExampleRows {

    private final Set<String> codes;

    ExampleRows(List<Category> categories) {
        this.codes = categories.stream().map(Category::code).collect(Collectors.toSet());
    }

    List<Example> read(Sheet sheet) {
        List<Example> examples = new ArrayList<>();
        for (Row row : sheet.rowsIfWhole()) {
            String text = row.required("text", "一句例句");
            String category = row.cell("category");
            if (!codes.isEmpty() && !codes.contains(category)) {
                row.fault("category", "应为 categories.csv 里已有的 code");
            } else if (text != null) {
                examples.add(new Example(text, category));
            }
        }
        return examples;
    }
}
