package cn.lianhu.triage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All sentences that there is to learn from.
 *
 * @param reports what people report, by the code of its category
 * @param dangers cries for help by the code of their {@link DangerKind}, and what is
 * {@link Danger#CALM}
 * @param talk what people say that is no report
 * @param answers what staff answer to a task
 * @param accusations complaints about officials, and what only mentions them
 * @param secrecy reports whose writer wants to stay unknown, and what only sounds so
 */
public record Lines(List<Example> reports, List<Example> dangers, List<Example> talk, List<Example> answers,
        List<Example> accusations, List<Example> secrecy) {

    static final String ACCUSE = "accuse";
    static final String PLAIN = "plain";
    static final String SECRET = "secret";
    static final String OPEN = "open";

    /** The kinds there are of accusations. */
    public static final Set<String> ACCUSATION_KINDS = new LinkedHashSet<>(List.of(ACCUSE, PLAIN));

    /** The kinds there are of secrecy. */
    public static final Set<String> SECRECY_KINDS = new LinkedHashSet<>(List.of(SECRET, OPEN));

    public Lines {
        reports = List.copyOf(reports);
        dangers = List.copyOf(dangers);
        talk = List.copyOf(talk);
        answers = List.copyOf(answers);
        accusations = List.copyOf(accusations);
        secrecy = List.copyOf(secrecy);
    }

    /** Who wrote them, in the order they come. */
    public List<String> batches() {
        return all().stream().flatMap(List::stream).map(Example::batch).distinct().toList();
    }

    Lines of(String batch) {
        return only(line -> line.batch().equals(batch));
    }

    Lines without(String batch) {
        return only(line -> !line.batch().equals(batch));
    }

    private Lines only(Predicate<Example> wanted) {
        List<List<Example>> left = all().stream().map(some -> some.stream().filter(wanted).toList()).toList();
        return new Lines(left.get(0), left.get(1), left.get(2), left.get(3), left.get(4), left.get(5));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static List<Example> joined(List<Example>... some) {
        return Stream.of(some).flatMap(List::stream).toList();
    }

    List<List<Example>> all() {
        return List.of(reports, dangers, talk, answers, accusations, secrecy);
    }

    /** How many there are. */
    public int count() {
        return all().stream().mapToInt(List::size).sum();
    }

    Stream<String> texts() {
        return all().stream().flatMap(List::stream).map(Example::text);
    }
}
