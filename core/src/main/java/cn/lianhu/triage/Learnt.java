package cn.lianhu.triage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all lines together teach. A text is made a vector once, and every question about it is asked of that. The same
 * lines always teach the same; hearing is safe from many threads.
 */
public final class Learnt {

    /** The policy of complaints about officials. */
    private static final String COMPLAINT = "complaint";
    private static final String ANSWER = "answer";

    private final Vectors vectors;
    private final Classifier classifier;
    private final Danger danger;
    private final TalkModel talk;
    private final Kinds answers;
    private final Kinds anew;
    private final Recogniser accusations;
    private final Recogniser secrecy;

    private Learnt(Categories categories, Lines lines) {
        Stream<String> words = categories.all().stream().flatMap(c -> Stream.concat(Stream.of(c.name()), c.words().stream()));
        List<String> texts = Stream.concat(words, lines.texts()).toList();
        this.vectors = new Vectors(new Grams(), texts);
        Training training = new Training(vectors, texts.stream());
        try (ExecutorService processors = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var classifies = beside(processors, () -> new Classifier(categories, training, lines.reports()));
            var hears = beside(processors, () -> new Danger(training, lines.dangers(), ordinary(lines)));
            var chats = beside(processors, () -> new TalkModel(training, lines.talk(), reports(lines)));
            var answered = beside(processors, () -> new Kinds(training, lines.answers()));
            var fresh = beside(processors, () -> new Kinds(training, answersOrReports(lines)));
            var accused = beside(processors, () -> accusations(training, categories, lines));
            var kept = beside(processors, () -> secrecy(training, lines));
            this.classifier = classifies.join();
            this.danger = hears.join();
            this.talk = chats.join();
            this.answers = answered.join();
            this.anew = fresh.join();
            this.accusations = accused.join();
            this.secrecy = kept.join();
        }
    }

    /** @throws IllegalArgumentException when a report is of a category that is not there */
    public static Learnt from(Categories categories, Lines lines) {
        return new Learnt(categories, lines);
    }

    /** All that can be told of a text by what was learnt. */
    public Heard hear(String text) {
        Vector vector = vectors.of(text);
        double accuses = accusations.lead(vector);
        Verdict likely = classifier.classify(text, vector);
        return new Heard(sorted(likely, text, accuses), endangers(text, vector), talk.of(text, vector, likely),
                answers.of(vector).best(), anew.of(vector).lead(AnswerKind.REPORT.code()), accuses, secrecy.lead(vector));
    }

    /** A wish to stay unknown, which mostly goes with calm words, does not make what it goes with here any calmer. */
    private Optional<DangerKind> endangers(String text, Vector vector) {
        String matter = Confidentiality.without(text);
        return danger.in(matter, matter.equals(text) ? vector : vectors.of(matter));
    }

    /** Among complaints about officials stands only what complains: who is just mentioned is not accused. */
    private static Verdict sorted(Verdict likely, String text, double accuses) {
        boolean complaint = COMPLAINT.equals(likely.best().policy());
        return !complaint || likely.second() == null || Accusing.complains(PlainText.folded(text), accuses) ? likely
                : new Verdict(likely.second(), likely.best(), 0);
    }

    /** What is reported of how officials behave teaches it too. */
    private static Recogniser accusations(Training training, Categories categories, Lines lines) {
        Map<Boolean, List<Example>> reports = lines.reports().stream().collect(Collectors.partitioningBy(line ->
                categories.byCode(line.kind()).filter(c -> c.policy().equals(COMPLAINT)).isPresent()));
        return new Recogniser(training, Lines.ACCUSE, lines.accusations(), reports.get(true),
                all(reports.get(false), lines.dangers(), lines.talk(), lines.answers()));
    }

    /** So does who says nothing else. */
    private static Recogniser secrecy(Training training, Lines lines) {
        Map<Boolean, List<Example>> talk = lines.talk().stream().collect(Collectors.partitioningBy(line ->
                line.kind().equals(TalkKind.SECRET.code())));
        return new Recogniser(training, Lines.SECRET, lines.secrecy(), talk.get(true),
                all(lines.reports(), lines.dangers(), talk.get(false), lines.answers()));
    }

    @SafeVarargs
    private static List<Example> all(List<Example>... some) {
        return Stream.of(some).flatMap(List::stream).toList();
    }

    private static List<Example> ordinary(Lines lines) {
        return Stream.concat(lines.reports().stream(), lines.talk().stream()).toList();
    }

    /** An answer of whatever kind, beside all that people report: few of the lines of answers are reports. */
    private static List<Example> answersOrReports(Lines lines) {
        String report = AnswerKind.REPORT.code();
        return Stream.concat(lines.answers().stream().map(line -> line.kind().equals(report) ? line
                        : new Example(line.text(), ANSWER, line.batch())),
                lines.reports().stream().map(line -> new Example(line.text(), report, line.batch()))).toList();
    }

    /** What is no talk, whatever else it is. */
    private static List<Example> reports(Lines lines) {
        return Stream.of(lines.reports().stream(),
                lines.dangers().stream().filter(line -> !line.kind().equals(Danger.CALM)),
                lines.accusations().stream().filter(line -> line.kind().equals(Lines.ACCUSE)),
                lines.secrecy().stream().filter(line -> line.kind().equals(Lines.SECRET)))
                .flatMap(Function.identity()).toList();
    }

    private static <T> CompletableFuture<T> beside(ExecutorService processors, Supplier<T> training) {
        return CompletableFuture.supplyAsync(training, processors);
    }
}
