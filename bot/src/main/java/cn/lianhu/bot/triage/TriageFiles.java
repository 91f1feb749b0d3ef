package cn.lianhu.bot.triage;

import cn.lianhu.bot.files.Columns;
import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.Sheet;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.Classifier;
import cn.lianhu.triage.Danger;
import cn.lianhu.triage.DangerPattern;
import cn.lianhu.triage.Example;
import cn.lianhu.triage.ShippedDanger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the triage folder says. Only to be used when there are no faults.
 *
 * @param categories null when not one could be read
 * @param faults everything that is wrong in all files
 */
public record TriageFiles(Categories categories, List<Example> examples, List<DangerPattern> dangers,
        List<Fault> faults) {

    static final String CATEGORIES = "categories.csv";
    static final String EXAMPLES = "examples.csv";
    static final String DANGER = "danger.csv";

    /**
     * Reads {@code categories.csv}, {@code examples.csv} and, where the folder has one, {@code danger.csv}.
     *
     * @param policies the names of the escalation policies there are
     */
    public static TriageFiles read(Path dir, Set<String> policies) {
        List<Fault> faults = new ArrayList<>();
        List<Category> categories = new CategoryRows(policies)
                .read(sheet(dir.resolve(CATEGORIES), faults, "code", "name", "policy", "skill", "words"));
        List<Example> examples = new ExampleRows(categories)
                .read(sheet(dir.resolve(EXAMPLES), faults, "text", "category"));
        List<DangerPattern> dangers = dangers(dir.resolve(DANGER), faults);
        return new TriageFiles(categories.isEmpty() ? null : new Categories(categories), examples, dangers,
                List.copyOf(faults));
    }

    public Classifier classifier() {
        return Classifier.trained(categories, examples);
    }

    public Danger danger() {
        return new Danger(dangers);
    }

    private static List<DangerPattern> dangers(Path file, List<Fault> faults) {
        return Files.exists(file)
                ? DangerRows.read(sheet(file, faults, "kind", "pattern"))
                : ShippedDanger.patterns();
    }

    private static Sheet sheet(Path file, List<Fault> faults, String... columns) {
        return Sheet.read(file, Columns.of(columns).withShortRows(), faults);
    }
}
