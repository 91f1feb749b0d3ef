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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the triage folder says. Only to be used when there are no faults.
 *
 * @param categories null when not one could be read
 * @param lines what there is to learn from
 * @param faults everything that is wrong in all files
 */
public record TriageFiles(@Nullable Categories categories, Lines lines, List<Fault> faults) {

    static final String CATEGORIES = "categories.csv";
    static final String EXAMPLES = "examples.csv";
    static final String DANGER = "danger.csv";
    static final String TALK = "talk.csv";
    static final String ANSWERS = "answers.csv";
    static final String ACCUSATIONS = "accusations.csv";
    static final String SECRECY = "secrecy.csv";

    /** The files of lines. */
    static final List<String> LINES = List.of(EXAMPLES, DANGER, TALK, ANSWERS, ACCUSATIONS, SECRECY);

    /**
     * @throws IllegalStateException when not one could be read
     */
    @Override
    public Categories categories() {
        if (categories == null) {
            throw new IllegalStateException(String.valueOf(faults));
        }
        return categories;
    }

    /**
     * Reads {@code categories.csv} and {@code examples.csv}, and the other files of
     * lines, which are taken as they ship where the folder has none.
     * @param policies the names of the escalation policies there are; empty when that is
     * not known
     */
    public static TriageFiles read(Path dir, Set<String> policies) {
        return read(dir, policies, Set.of());
    }

    /**
     * The same.
     * @param deskOnly the policies whose tickets the county desk alone has
     */
    public static TriageFiles read(Path dir, Set<String> policies, Set<String> deskOnly) {
        List<Fault> faults = new ArrayList<>();
        List<Category> categories = new CategoryRows(policies, deskOnly)
            .read(sheet(dir.resolve(CATEGORIES), faults, "code", "name", "policy", "skill", "words"));
        Lines lines = lines(categories, (file, columns) -> file.equals(EXAMPLES)
                ? Sheet.read(dir.resolve(file), columns, faults) : shippedUnlessIn(dir, file, columns, faults));
        checkBoth(lines.dangers(), faults);
        return new TriageFiles(categories.isEmpty() ? null : new Categories(categories), lines, List.copyOf(faults));
    }

    /**
     * Whichever files of lines a folder has, to be measured: nothing is learnt from them.
     */
    static Lines labelled(Path dir, Categories categories, List<Fault> faults) {
        return lines(categories.all(), (file, columns) -> Files.exists(dir.resolve(file))
                ? Sheet.read(dir.resolve(file), columns, faults) : new Sheet(file, List.of(), true, faults));
    }

    private static Lines lines(List<Category> categories, BiFunction<String, Columns, Sheet> files) {
        List<Example> reports = new LineRows("category",
                categories.stream().map(Category::code).collect(Collectors.toSet()), "应为 categories.csv 里已有的 code")
            .read(files.apply(EXAMPLES, columns("text", "category")));
        return new Lines(reports, kinds(files, DANGER, dangerKinds()),
                kinds(files, TALK, codes(TalkKind.values(), TalkKind::code)),
                kinds(files, ANSWERS, codes(AnswerKind.values(), AnswerKind::code)),
                kinds(files, ACCUSATIONS, Lines.ACCUSATION_KINDS), kinds(files, SECRECY, Lines.SECRECY_KINDS));
    }

    /** What the lines teach; some seconds of work where they are not those that ship. */
    public Learnt learnt() {
        return LearntFile.of(this);
    }

    private static List<Example> kinds(BiFunction<String, Columns, Sheet> files, String file, Set<String> kinds) {
        return new LineRows("kind", kinds, "应为 " + String.join("、", kinds) + " 之一")
            .read(files.apply(file, columns("text", "kind")));
    }

    private static void checkBoth(List<Example> dangers, List<Fault> faults) {
        boolean faulty = faults.stream().anyMatch(fault -> fault.file().equals(DANGER));
        boolean both = dangers.stream().map(Example::kind).map(Danger.CALM::equals).distinct().count() == 2;
        if (!faulty && !both) {
            faults.add(new Fault(DANGER, 0, "", "", "至少要有一句有危险的、一句 " + Danger.CALM + " 的"));
        }
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

    private static Sheet shippedUnlessIn(Path dir, String file, Columns columns, List<Fault> faults) {
        if (Files.exists(dir.resolve(file))) {
            return Sheet.read(dir.resolve(file), columns, faults);
        }
        try (var shipped = TriageFiles.class.getResourceAsStream("/config/triage/" + file)) {
            return Sheet.read(file, shipped.readAllBytes(), columns, faults);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet sheet(Path file, List<Fault> faults, String... columns) {
        return Sheet.read(file, columns(columns), faults);
    }

    private static Columns columns(String... names) {
        return Columns.of(names).withShortRows();
    }
}
