package cn.lianhu.triage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hears that life is in danger now. Learnt from lines; what past, fear, prevention and teaching look like is learnt too. */
public final class Danger {

    /** What stands in {@code danger.csv} for a line that only looks dangerous. */
    public static final String CALM = "calm";
    private static final String URGENT = "urgent";

    /** Where of each batch, left out of the training, one calm line in twenty-five raises an alarm; see {@code docs/figures.md}. */
    private static final double THRESHOLD = -0.5;

    /** Whether help is needed at all, and what for: together they hear more than either alone. */
    private final LearntKinds urgency;
    private final LearntKinds kinds;

    private Danger(List<Example> lines) {
        Grams features = new Grams();
        this.urgency = LearntKinds.from(features, lines.stream()
                .map(line -> new Example(line.text(), line.kind().equals(CALM) ? CALM : URGENT)).toList());
        this.kinds = LearntKinds.from(features, lines);
    }

    /**
     * @param lines of a kind by its {@link DangerKind#code()}, or {@link #CALM}; at least one of each of two kinds
     * @param ordinary what else people report, or say, that is no danger
     */
    public static Danger learnt(List<Example> lines, List<Example> ordinary) {
        List<Example> all = Stream.concat(lines.stream(),
                ordinary.stream().map(line -> new Example(line.text(), CALM))).toList();
        return new Danger(all);
    }

    /** The danger the text most likely tells of as happening now; empty when it is calm. */
    public Optional<DangerKind> in(String text) {
        double[] scores = kinds.scores(text);
        return scores.length == 0 || score(text, scores) < THRESHOLD ? Optional.empty() : Optional.of(kindOf(scores));
    }

    /** How much the text cries for help: above 0 when it rather does; lowest when nothing of it is known. */
    double score(String text) {
        double[] scores = kinds.scores(text);
        return scores.length == 0 ? -Double.MAX_VALUE : score(text, scores);
    }

    private double score(String text, double[] scores) {
        int calm = kinds.kinds().indexOf(CALM);
        return urgency.scores(text)[urgency.kinds().indexOf(URGENT)] + scores[likeliest(scores)] - scores[calm];
    }

    private DangerKind kindOf(double[] scores) {
        return DangerKind.of(kinds.kinds().get(likeliest(scores))).orElseThrow();
    }

    private int likeliest(double[] scores) {
        int calm = kinds.kinds().indexOf(CALM);
        int best = calm == 0 ? 1 : 0;
        for (int i = 0; i < scores.length; i++) {
            best = i != calm && scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
