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
        if (model == null || vector.isEmpty()) {
            return Guess.NONE;
        }
        double[] scores = scores(vector);
        int best = 0;
        for (int kind = 1; kind < scores.length; kind++) {
            best = scores[kind] > scores[best] ? kind : best;
        }
        double second = Double.NEGATIVE_INFINITY;
        for (int kind = 0; kind < scores.length; kind++) {
            second = kind == best ? second : Math.max(second, scores[kind]);
        }
        return new Guess(taught.get(best), scores[best] - second);
    }

    /** How much more speaks for a kind than for any other; negative when another is likelier. */
    double lead(String kind, Vector vector) {
        Guess guess = of(vector);
        if (guess.is(kind)) {
            return guess.lead();
        }
        int wanted = taught.indexOf(kind);
        if (wanted < 0 || guess.kind() == null) {
            return -1;
        }
        double[] scores = scores(vector);
        return scores[wanted] - scores[taught.indexOf(guess.kind())];
    }

    /** The likeliest kind but this one. */
    String otherThan(String kind, Vector vector) {
        double[] scores = scores(vector);
        int best = -1;
        for (int other = 0; other < scores.length; other++) {
            if (!taught.get(other).equals(kind) && (best < 0 || scores[other] > scores[best])) {
                best = other;
            }
        }
        return taught.get(best);
    }

    private double[] scores(Vector vector) {
        return model.scores(vector);
    }
}
