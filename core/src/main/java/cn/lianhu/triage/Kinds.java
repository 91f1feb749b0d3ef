package cn.lianhu.triage;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells of which kind a sentence is; learnt from lines alone. */
final class Kinds {

    /** With fewer kinds there is nothing to tell apart. */
    private static final int LEAST = 2;

    private final List<String> taught;

    private final @Nullable LinearModel model;

    /**
     * @param lines none when nothing is taught: then nothing is guessed
     */
    Kinds(Training training, List<Example> lines) {
        this.taught = lines.stream().map(Example::kind).distinct().toList();
        this.model = taught.size() < LEAST ? null
                : training.model(taught.size(), lines.stream().map(Example::text).toList(),
                        lines.stream().map(line -> taught.indexOf(line.kind())).toList());
    }

    private Kinds(List<String> taught, @Nullable LinearModel model) {
        this.taught = taught;
        this.model = model;
    }

    void write(DataOutput out) throws IOException {
        Packing.write(out, taught.size());
        for (String kind : taught) {
            out.writeUTF(kind);
        }
        if (model != null) {
            model.write(out);
        }
    }

    static Kinds read(DataInput in) throws IOException {
        List<String> taught = new ArrayList<>();
        for (int left = Packing.read(in); left > 0; left--) {
            taught.add(in.readUTF());
        }
        return new Kinds(taught, taught.size() < LEAST ? null : LinearModel.read(in));
    }

    /** How much speaks for each kind. */
    Scores of(Vector vector) {
        return new Scores(model == null || vector.isEmpty() ? null : model.scores(vector));
    }

    /** Answers what is asked of one sentence. */
    final class Scores {

        private final double @Nullable [] all;

        /**
         * @param all null where nothing is taught, or nothing of the sentence was ever
         * seen
         */
        private Scores(double @Nullable [] all) {
            this.all = all;
        }

        Guess best() {
            return without(-1);
        }

        /** The likeliest kind but this one. */
        Guess otherThan(String kind) {
            return without(taught.indexOf(kind));
        }

        private Guess without(int kind) {
            if (all == null) {
                return Guess.NONE;
            }
            int best = highest(all, kind, -1);
            int second = highest(all, kind, best);
            return new Guess(taught.get(best), second < 0 ? 0 : all[best] - all[second]);
        }

        /**
         * How much more speaks for a kind than for any other; negative when another is
         * likelier.
         */
        double lead(String kind) {
            int wanted = taught.indexOf(kind);
            return wanted < 0 || all == null ? -1 : all[wanted] - all[highest(all, wanted, -1)];
        }

        private static int highest(double[] all, int without, int andWithout) {
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
