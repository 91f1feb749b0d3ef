package cn.lianhu.triage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How well verdicts agree with labels. */
final class Score {

    private final Map<String, int[]> hitsMissesFalse = new TreeMap<>();

    private int right;

    private int rightOfTwo;

    private int sure;

    private int sureAndRight;

    private int all;

    static Score of(Classifier classifier, List<Example> unseen) {
        Score score = new Score();
        unseen.forEach(example -> score.add(example.kind(), classifier.classify(example.text())));
        return score;
    }

    void add(String expected, Verdict verdict) {
        boolean hit = verdict.best().code().equals(expected);
        all++;
        right += hit ? 1 : 0;
        rightOfTwo += hit || verdict.second() != null && verdict.second().code().equals(expected) ? 1 : 0;
        sure += verdict.confidence() >= 0.8 ? 1 : 0;
        sureAndRight += hit && verdict.confidence() >= 0.8 ? 1 : 0;
        counts(expected)[hit ? 0 : 1]++;
        counts(verdict.best().code())[2] += hit ? 0 : 1;
    }

    private int[] counts(String category) {
        return hitsMissesFalse.computeIfAbsent(category, none -> new int[3]);
    }

    double accuracy() {
        return (double) right / all;
    }

    double macroF1() {
        return hitsMissesFalse.values()
            .stream()
            .mapToDouble(counts -> 2.0 * counts[0] / (2 * counts[0] + counts[1] + counts[2]))
            .average()
            .orElse(0);
    }

    @Override
    public String toString() {
        return "accuracy %.3f, macro-F1 %.3f, best two %.3f, sure of %.2f and then right %.3f".formatted(accuracy(),
                macroF1(), (double) rightOfTwo / all, (double) sure / all, (double) sureAndRight / Math.max(1, sure));
    }

}
