package cn.lianhu.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shipped triage files, the project's own labelled sentences, and the shared
 * complaints where they are.
 */
public final class TriageData {

    private TriageData() {
    }

    public static Categories categories() {
        return new Categories(rows(config("categories.csv")).stream()
            .map(row -> new Category(row[0], row[1], row[2], row[3].isEmpty() ? null : row[3],
                    List.of(row[4].split(";")), row[5].equals("yes"), row[6].equals("yes"), row[7].equals("yes"),
                    row[8].equals("yes"), Set.of(row[9].split(";")), traits(row[10]), null))
            .toList());
    }

    private static Set<Trait> traits(String cell) {
        return Stream.of(cell.split(";"))
            .flatMap(code -> Trait.byCode(code).stream())
            .collect(Collectors.toUnmodifiableSet());
    }

    public static List<Example> examples() {
        return pairs(config("examples.csv"));
    }

    public static Learnt learnt() {
        return Learnt.from(categories(), lines());
    }

    /** All that ships. */
    static Lines lines() {
        return new Lines(examples(), dangers(), talk(), pairs(config("answers.csv")), pairs(config("accusations.csv")),
                pairs(config("secrecy.csv")));
    }

    /** All of the batches that nothing was learnt from. */
    static Lines unseen() {
        return new Lines(unseen("examples"), unseen("danger"), unseen("talk"), unseen("answers"), unseen("accusations"),
                unseen("secrecy"));
    }

    static List<Example> dangers() {
        return pairs(config("danger.csv"));
    }

    static List<Example> talk() {
        return pairs(config("talk.csv"));
    }

    /** A batch that nothing was learnt from: named like its file. */
    public static List<Example> unseen(String file) {
        return pairs(resource("unseen-" + file + ".csv"));
    }

    /** What staff answer, of batches that nothing was learnt from. */
    public static List<Example> unseenAnswers() {
        return unseen("answers");
    }

    public static List<Example> unseenTalk() {
        return unseen("talk");
    }

    public static List<Example> unseenReports() {
        return unseen("examples");
    }

    /** Sentences in another style than the examples. */
    static List<Example> heldOut() {
        return pairs(resource("heldout.csv"));
    }

    public static Optional<List<Example>> complaints() {
        return Stream.of(System.getenv("LIANHU_SHARED"), "../shared", "../../shared")
            .filter(dir -> dir != null)
            .map(dir -> Path.of(dir, "data/complaints/titles.csv"))
            .filter(Files::exists)
            .findFirst()
            .map(path -> pairs(read(path)));
    }

    /** Every line that anything is learnt from. */
    public static Stream<String> allWords() {
        Lines all = lines();
        return Stream.of(all.reports(), all.dangers(), all.talk(), all.answers(), all.accusations(), all.secrecy())
            .flatMap(List::stream)
            .map(Example::text);
    }

    /** The rows of a table of the tests. */
    public static List<List<String>> table(String resource) {
        try (var in = TriageData.class.getResourceAsStream(resource)) {
            return rows(new String(in.readAllBytes())).stream().map(List::of).toList();
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String config(String file) {
        return read(Stream.of("config", "../config")
            .map(dir -> Path.of(dir, "triage", file))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow());
    }

    private static String resource(String file) {
        try (var in = TriageData.class.getResourceAsStream("/triage/" + file)) {
            return new String(in.readAllBytes());
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Example> pairs(String csv) {
        return rows(csv).stream().map(row -> new Example(row[0], row[1], row.length > 2 ? row[2] : "")).toList();
    }

    /** RFC 4180, without the header. */
    private static List<String[]> rows(String csv) {
        List<String[]> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : csv.replace("\r", "").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            }
            else if (quoted || c != ',' && c != '\n') {
                cell.append(c);
            }
            else {
                row.add(cell.toString());
                cell.setLength(0);
            }
            if (c == '\n' && !quoted) {
                rows.add(row.toArray(String[]::new));
                row.clear();
            }
        }
        return rows.subList(1, rows.size());
    }

    /** All that learning makes of a text, to be compared. */
    public static List<Object> told(Findings heard) {
        return List.of(heard.category(), heard.danger(), heard.talk(), heard.answer(), heard.anew(), heard.accuses(),
                heard.secret());
    }

}
