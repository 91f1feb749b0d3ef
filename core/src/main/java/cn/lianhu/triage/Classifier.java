package cn.lianhu.triage;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the category of a message. Learns from the categories and the examples alone;
 * reading is safe from many threads, takes a few microseconds, and gives the same verdict
 * for the same files.
 */
public final class Classifier {

    /**
     * What two characters of a category's own words add to its score; a sure sentence
     * scores about 1.
     */
    private static final double WORD_BONUS = 0.15;

    /**
     * How quickly distance becomes confidence: 0.8 and more was right for 95 of 100
     * unseen titles.
     */
    private static final double SHARPNESS = 4;

    /**
     * How sure it must be of what hides who reported, where none of that category's own
     * words stand.
     */
    private static final double HIDES = 0.3;

    private final Categories categories;

    private final List<Category> order;

    private final CategoryWords words;

    private final Vectors vectors;

    private final LinearModel model;

    /**
     * @param training has the categories' names and words, and these examples, among
     * others
     */
    Classifier(Categories categories, Training training, List<Example> examples) {
        this(categories, training, TrainingSet.of(categories, examples));
    }

    private Classifier(Categories categories, Training training, TrainingSet set) {
        this(categories, training.vectors(), training.model(categories.all().size(), set.texts(), set.labels()));
    }

    private Classifier(Categories categories, Vectors vectors, LinearModel model) {
        this.categories = categories;
        this.order = categories.all();
        this.words = new CategoryWords(order);
        this.vectors = vectors;
        this.model = model;
    }

    /** Without the categories: who reads it again has the same. */
    void write(DataOutput out) throws IOException {
        model.write(out);
    }

    static Classifier read(Categories categories, Vectors vectors, DataInput in) throws IOException {
        return new Classifier(categories, vectors, LinearModel.read(in));
    }

    /**
     * Learns from the categories' names and words and from the examples; 10,000 take
     * about a second.
     * @throws IllegalArgumentException when an example names a category that is not there
     */
    static Classifier trained(Categories categories, List<Example> examples) {
        TrainingSet set = TrainingSet.of(categories, examples);
        return new Classifier(categories, new Training(new Vectors(new Grams(), set.texts()), set.texts().stream()),
                set);
    }

    Verdict classify(String text) {
        return classify(text, vectors.of(text));
    }

    Verdict classify(String text, Vector vector) {
        if (vector.isEmpty()) {
            return new Verdict(categories.fallback(), null, 0);
        }
        double[] scores = model.scores(vector);
        int[] covered = words.found(PlainText.bare(text));
        for (int i = 0; i < scores.length; i++) {
            scores[i] += WORD_BONUS * Math.sqrt(covered[i] / 2.0);
        }
        Verdict verdict = verdict(scores);
        boolean nearOnly = covered[order.indexOf(verdict.best())] == 0 && verdict.confidence() < HIDES;
        return verdict.best().confidential() && nearOnly ? verdict(open(scores, covered)) : verdict;
    }

    private Verdict verdict(double[] scores) {
        int best = highest(scores, -1);
        int second = highest(scores, best);
        double all = 0;
        for (double score : scores) {
            all += Math.exp(SHARPNESS * (score - scores[best]));
        }
        return new Verdict(order.get(best), second < 0 ? null : order.get(second), 1 / all);
    }

    /**
     * The scores without those of what hides who reported and has no word of its own
     * there.
     */
    private double[] open(double[] scores, int[] covered) {
        double[] left = scores.clone();
        for (int i = 0; i < left.length; i++) {
            left[i] = order.get(i).confidential() && covered[i] == 0 ? Double.NEGATIVE_INFINITY : left[i];
        }
        return left;
    }

    private static int highest(double[] scores, int except) {
        int highest = -1;
        for (int i = 0; i < scores.length; i++) {
            if (i != except && (highest < 0 || scores[i] > scores[highest])) {
                highest = i;
            }
        }
        return highest;
    }

    /** Texts and the index of the category of each. */
    private record TrainingSet(List<String> texts, List<Integer> labels) {

        static TrainingSet of(Categories categories, List<Example> examples) {
            TrainingSet set = new TrainingSet(new ArrayList<>(), new ArrayList<>());
            List<Category> order = categories.all();
            for (int i = 0; i < order.size(); i++) {
                set.add(order.get(i).name(), i);
                for (String word : order.get(i).words()) {
                    set.add(word, i);
                }
            }
            for (Example example : examples) {
                set.add(example.text(), order.indexOf(categories.byCode(example.kind())
                    .orElseThrow(() -> new IllegalArgumentException("no category " + example.kind()))));
            }
            return set;
        }

        private void add(String text, int category) {
            texts.add(text);
            labels.add(category);
        }
    }

}
