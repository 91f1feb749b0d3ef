package cn.lianhu.bot.triage;

import cn.lianhu.bot.files.Columns;
import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.Sheet;
import cn.lianhu.triage.AnswerKind;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.Danger;
import cn.lianhu.triage.DangerKind;
import cn.lianhu.triage.Example;
import cn.lianhu.triage.Learnt;
import cn.lianhu.triage.Lines;
import cn.lianhu.triage.TalkKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the triage folder says. Only to be used when there are no faults.
 *
 * @param categories null when not one could be read
 * @param lines what there is to learn from
 * @param faults everything that is wrong in all files
 */
public record TriageFiles(Categories categories, Lines lines, List<Fault> faults) {

    static final String CATEGORIES = "categories.csv";
    static final String EXAMPLES = "examples.csv";
    static final String DANGER = "danger.csv";
    static final String TALK = "talk.csv";
    static final String ANSWERS = "answers.csv";
    static final String ACCUSATIONS = "accusations.csv";
    static final String SECRECY = "secrecy.csv";

    /**
     * Reads {@code categories.csv} and {@code examples.csv}, and the other files of lines, which are taken as they ship
     * where the folder has none.
     *
     * @param policies the names of the escalation policies there are; empty when that is not known
     */
    public static TriageFiles read(Path dir, Set<String> policies) {
        List<Fault> faults = new ArrayList<>();
        List<Category> categories = new CategoryRows(policies)
                .read(sheet(dir.resolve(CATEGORIES), faults, "code", "name", "policy", "skill", "words"));
        List<Example> examples = examples(categories)
                .read(sheet(dir.resolve(EXAMPLES), faults, "text", "category"));
        List<Example> dangers = dangers(shippedUnlessIn(dir, DANGER, faults));
        Lines lines = new Lines(examples, dangers, kinds(dir, TALK, codes(TalkKind.values(), TalkKind::code), faults),
                kinds(dir, ANSWERS, codes(AnswerKind.values(), AnswerKind::code), faults),
                kinds(dir, ACCUSATIONS, Lines.ACCUSATION_KINDS, faults), kinds(dir, SECRECY, Lines.SECRECY_KINDS, faults));
        return new TriageFiles(categories.isEmpty() ? null : new Categories(categories), lines, List.copyOf(faults));
    }

    /** What the lines teach; some seconds of work where they are not those that ship. */
    public Learnt learnt() {
        return LearntFile.of(this);
    }

    private static List<Example> kinds(Path dir, String file, Set<String> kinds, List<Fault> faults) {
        return new LineRows("kind", kinds, "应为 " + String.join("、", kinds) + " 之一").read(shippedUnlessIn(dir, file, faults));
    }

    private static LineRows examples(List<Category> categories) {
        return new LineRows("category", categories.stream().map(Category::code).collect(Collectors.toSet()),
                "应为 categories.csv 里已有的 code");
    }

    private static List<Example> dangers(Sheet sheet) {
        List<Example> lines = new LineRows("kind", dangerKinds(), "应为 " + String.join("、", dangerKinds()) + " 之一")
                .read(sheet);
        boolean both = lines.stream().anyMatch(line -> line.kind().equals(Danger.CALM))
                && lines.stream().anyMatch(line -> !line.kind().equals(Danger.CALM));
        if (sheet.whole() && sheet.faults().isEmpty() && !both) {
            sheet.fault("至少要有一句有危险的、一句 " + Danger.CALM + " 的");
        }
        return lines;
    }

    private static Set<String> dangerKinds() {
        Set<String> kinds = new LinkedHashSet<>();
        kinds.add(Danger.CALM);
        kinds.addAll(codes(DangerKind.values(), DangerKind::code));
        return kinds;
    }

    private static <K> Set<String> codes(K[] kinds, Function<K, String> code) {
        return Arrays.stream(kinds).map(code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Sheet shippedUnlessIn(Path dir, String file, List<Fault> faults) {
        Columns columns = Columns.of("text", "kind").withShortRows();
        if (Files.exists(dir.resolve(file))) {
            return Sheet.read(dir.resolve(file), columns, faults);
        }
        try (var shipped = TriageFiles.class.getResourceAsStream("/config/triage/" + file)) {
            return Sheet.read(file, shipped.readAllBytes(), columns, faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet sheet(Path file, List<Fault> faults, String... columns) {
        return Sheet.read(file, Columns.of(columns).withShortRows(), faults);
    }
}
