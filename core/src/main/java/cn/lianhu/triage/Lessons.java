package cn.lianhu.triage;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which lines teach what. */
final class Lessons {

    private static final String ANSWER = "answer";

    private final Categories categories;

    private final Lines lines;

    private final Training training;

    private Lessons(Categories categories, Lines lines) {
        Stream<String> words = categories.all()
            .stream()
            .flatMap(c -> Stream.concat(Stream.of(c.name()), c.words().stream()));
        List<String> texts = Stream.concat(words, lines.texts()).toList();
        this.categories = categories;
        this.lines = lines;
        this.training = new Training(new Vectors(new Grams(), texts), texts.stream());
    }

    /** All of them taught, on as many processors as there are: some seconds of work. */
    static Models taught(Categories categories, Lines lines) {
        return new Lessons(categories, lines).models();
    }

    private Models models() {
        try (ExecutorService processors = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var classifies = beside(processors, () -> new Classifier(categories, training, lines.reports()));
            var hears = beside(processors, () -> new Danger(training, lines.dangers(), ordinary()));
            var chats = beside(processors, () -> new TalkModel(training, lines.talk(), reports()));
            var answered = beside(processors, () -> new Kinds(training, lines.answers()));
            var fresh = beside(processors, () -> new Kinds(training, answersOrReports()));
            var accused = beside(processors, this::accusations);
            var kept = beside(processors, this::secrecy);
            return new Models(training.vectors(), classifies.join(), hears.join(), chats.join(), answered.join(),
                    fresh.join(), accused.join(), kept.join());
        }
    }

    /** What is reported of how officials behave teaches it too. */
    private Recogniser accusations() {
        Map<Boolean, List<Example>> reports = lines.reports()
            .stream()
            .collect(Collectors.partitioningBy(line -> categories.has(line.kind(), Trait.CONDUCT)));
        return new Recogniser(training, Lines.ACCUSE, lines.accusations(), reports.getOrDefault(true, List.of()),
                Lines.joined(reports.getOrDefault(false, List.of()), lines.dangers(), lines.talk(), lines.answers()));
    }

    /** So does who says nothing else. */
    private Recogniser secrecy() {
        Map<Boolean, List<Example>> talk = lines.talk()
            .stream()
            .collect(Collectors.partitioningBy(line -> line.kind().equals(TalkKind.SECRET.code())));
        return new Recogniser(training, Lines.SECRET, lines.secrecy(), talk.getOrDefault(true, List.of()),
                Lines.joined(lines.reports(), lines.dangers(), talk.getOrDefault(false, List.of()), lines.answers()));
    }

    private List<Example> ordinary() {
        return Lines.joined(lines.reports(), lines.talk(), lines.answers());
    }

    /**
     * An answer of whatever kind, beside all that people report: few of the lines of
     * answers are reports.
     */
    private List<Example> answersOrReports() {
        String report = AnswerKind.REPORT.code();
        return Stream
            .concat(lines.answers()
                .stream()
                .map(line -> line.kind().equals(report) ? line : new Example(line.text(), ANSWER, line.batch())),
                    lines.reports().stream().map(line -> new Example(line.text(), report, line.batch())))
            .toList();
    }

    /** What is no talk, whatever else it is. */
    private List<Example> reports() {
        return Stream
            .of(lines.reports().stream(), lines.dangers().stream().filter(line -> !line.kind().equals(Danger.CALM)),
                    lines.accusations().stream().filter(line -> line.kind().equals(Lines.ACCUSE)),
                    lines.secrecy().stream().filter(line -> line.kind().equals(Lines.SECRET)))
            .flatMap(Function.identity())
            .toList();
    }

    private static <T> CompletableFuture<T> beside(ExecutorService processors, Supplier<T> training) {
        return CompletableFuture.supplyAsync(training, processors);
    }

}
