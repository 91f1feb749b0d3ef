package cn.lianhu.triage;

import java.util.List;

/** Tells of which kind a sentence is; learnt from lines alone. */
final class Kinds {

    private final List<String> taught;
    private final LinearModel model;

    /** @param lines none when nothing is taught: then nothing is guessed */
    Kinds(Training training, List<Example> lines) {
        this.taught = lines.stream().map(Example::kind).distinct().toList();
        this.model = taught.size() < 2 ? null : training.model(taught.size(), lines.stream().map(Example::text).toList(),
                lines.stream().map(line -> taught.indexOf(line.kind())).toList());
    }

    /** How much speaks for each kind. */
    Scores of(Vector vector) {
        return new Scores(model == null || vector.isEmpty() ? null : model.scores(vector));
    }

    /** Answers what is asked of one sentence. */
    final class Scores {

        private final double[] all;

        /** @param all null where nothing is taught, or nothing of the sentence was ever seen */
        private Scores(double[] all) {
            this.all = all;
        }

        Guess best() {
            return otherThan(null);
        }

        /** The likeliest kind but this one. */
        Guess otherThan(String kind) {
            if (all == null) {
                return Guess.NONE;
            }
            int best = highest(taught.indexOf(kind), -1);
            int second = highest(taught.indexOf(kind), best);
            return new Guess(taught.get(best), second < 0 ? 0 : all[best] - all[second]);
        }

        /** How much more speaks for a kind than for any other; negative when another is likelier. */
        double lead(String kind) {
            int wanted = taught.indexOf(kind);
            return wanted < 0 || all == null ? -1 : all[wanted] - all[highest(wanted, -1)];
        }

        private int highest(int without, int andWithout) {
            int highest = -1;
            for (int kind = 0; kind < all.length; kind++) {
                if (kind != without && kind != andWithout && (highest < 0 || all[kind] > all[highest])) {
                    highest = kind;
                }
            }
            return highest;
        }
    }
}
