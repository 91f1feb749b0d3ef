package cn.lianhu.triage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All sentences that there is to learn from.
 *
 * @param reports what people report, by the code of its category
 * @param dangers cries for help by the code of their {@link DangerKind}, and what is {@link Danger#CALM}
 * @param talk what people say that is no report
 * @param answers what staff answer to a task
 * @param accusations complaints about officials, and what only mentions them
 * @param secrecy reports whose writer wants to stay unknown, and what only sounds so
 */
public record Lines(List<Example> reports, List<Example> dangers, List<Example> talk, List<Example> answers,
        List<Example> accusations, List<Example> secrecy) {

    static final String ACCUSE = "accuse";
    static final String SECRET = "secret";
    /** The kinds there are of accusations. */
    public static final Set<String> ACCUSATION_KINDS = new LinkedHashSet<>(List.of(ACCUSE, "plain"));
    /** The kinds there are of secrecy. */
    public static final Set<String> SECRECY_KINDS = new LinkedHashSet<>(List.of(SECRET, "open"));

    public Lines {
        reports = List.copyOf(reports);
        dangers = List.copyOf(dangers);
        talk = List.copyOf(talk);
        answers = List.copyOf(answers);
        accusations = List.copyOf(accusations);
        secrecy = List.copyOf(secrecy);
    }

    List<List<Example>> all() {
        return List.of(reports, dangers, talk, answers, accusations, secrecy);
    }

    Stream<String> texts() {
        return all().stream().flatMap(List::stream).map(Example::text);
    }
}
