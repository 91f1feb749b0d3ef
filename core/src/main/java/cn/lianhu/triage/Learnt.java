package cn.lianhu.triage;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What all lines together teach. A text is made a vector once, and every question about it is asked of that. The same
 * lines always teach the same; hearing is safe from many threads.
 */
public final class Learnt {

    private final Vectors vectors;
    private final Classifier classifier;
    private final Danger danger;
    private final TalkModel talk;
    private final Kinds answers;
    private final Kinds accusations;
    private final Kinds secrecy;

    private Learnt(Categories categories, Lines lines) {
        Stream<String> words = categories.all().stream().flatMap(c -> Stream.concat(Stream.of(c.name()), c.words().stream()));
        this.vectors = new Vectors(new Grams(), Stream.concat(words, lines.texts()).toList());
        var classifies = beside(() -> new Classifier(categories, vectors, lines.reports()));
        var hears = beside(() -> new Danger(vectors, lines.dangers(), ordinary(lines)));
        var chats = beside(() -> new TalkModel(vectors, lines.talk(), reports(lines)));
        var answered = beside(() -> new Kinds(vectors, lines.answers()));
        var accused = beside(() -> new Kinds(vectors, lines.accusations()));
        var kept = beside(() -> new Kinds(vectors, lines.secrecy()));
        this.classifier = classifies.join();
        this.danger = hears.join();
        this.talk = chats.join();
        this.answers = answered.join();
        this.accusations = accused.join();
        this.secrecy = kept.join();
    }

    /** @throws IllegalArgumentException when a report is of a category that is not there */
    public static Learnt from(Categories categories, Lines lines) {
        return new Learnt(categories, lines);
    }

    /** All that can be told of a text by what was learnt. */
    public Heard hear(String text) {
        Vector vector = vectors.of(text);
        Verdict category = classifier.classify(text, vector);
        return new Heard(category, danger.in(vector), talk.of(text, vector, category), answers.of(vector),
                accusations.lead(Lines.ACCUSE, vector), secrecy.lead(Lines.SECRET, vector));
    }

    private static List<Example> ordinary(Lines lines) {
        return Stream.concat(lines.reports().stream(), lines.talk().stream()).toList();
    }

    /** What is no talk, whatever else it is. */
    private static List<Example> reports(Lines lines) {
        return Stream.of(lines.reports().stream(),
                lines.dangers().stream().filter(line -> !line.kind().equals(Danger.CALM)),
                lines.accusations().stream().filter(line -> line.kind().equals(Lines.ACCUSE)),
                lines.secrecy().stream().filter(line -> line.kind().equals(Lines.SECRET)))
                .flatMap(Function.identity()).toList();
    }

    private static <T> CompletableFuture<T> beside(Supplier<T> training) {
        return CompletableFuture.supplyAsync(training);
    }
}
