package cn.lianhu.triage;

import java.util.List;

/** Tells of which kind a sentence is; learnt from lines alone. */
final class Kinds {

    private final List<String> taught;
    private final LinearModel model;

    /** @param lines none when nothing is taught: then nothing is guessed */
    Kinds(Vectors vectors, List<Example> lines) {
        this.taught = lines.stream().map(Example::kind).distinct().toList();
        this.model = taught.size() < 2 ? null : LinearModel.trained(taught.size(), vectors.size(),
                lines.stream().map(line -> vectors.of(line.text())).toList(),
                lines.stream().map(line -> taught.indexOf(line.kind())).toList());
    }

    Guess of(Vector vector) {
        return otherThan(null, vector);
    }

    /** The likeliest kind but this one. */
    Guess otherThan(String kind, Vector vector) {
        if (model == null || vector.isEmpty()) {
            return Guess.NONE;
        }
        double[] scores = model.scores(vector);
        int best = highest(scores, taught.indexOf(kind), -1);
        int second = highest(scores, taught.indexOf(kind), best);
        return new Guess(taught.get(best), second < 0 ? 0 : scores[best] - scores[second]);
    }

    private static int highest(double[] scores, int without, int andWithout) {
        int highest = -1;
        for (int kind = 0; kind < scores.length; kind++) {
            if (kind != without && kind != andWithout && (highest < 0 || scores[kind] > scores[highest])) {
                highest = kind;
            }
        }
        return highest;
    }

    /** How much more speaks for a kind than for any other; negative when another is likelier. */
    double lead(String kind, Vector vector) {
        int wanted = taught.indexOf(kind);
        if (wanted < 0 || model == null || vector.isEmpty()) {
            return -1;
        }
        double[] scores = model.scores(vector);
        return scores[wanted] - scores[highest(scores, wanted, -1)];
    }
}
