package cn.lianhu.triage;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/**
 * One weight a feature and category, or one a feature where there are two categories:
 * what speaks for one speaks against the other. The same training data always gives the
 * same weights.
 */
final class LinearModel {

    /**
     * Of the solvers tried (logistic, Crammer-Singer, hinge) the best or level on every
     * set, and the quickest.
     */
    private static final SolverType SOLVER = SolverType.L2R_L2LOSS_SVC_DUAL;

    private static final double COST = 2;

    private static final double PRECISION = 0.3;

    private static final long SEED = 7;

    /** A feature that every text has: most kinds are rarer than the rest together. */
    private static final double BIAS = 1;

    /**
     * What a weight counts in; as texts have length 1, rounding moves a score by about a
     * fifth of it.
     */
    private static final float UNIT = 1 / 128f;

    private final int categories;

    private final int columns;

    private final short[] weights;

    private LinearModel(int categories, int features) {
        this.categories = categories;
        this.columns = categories == 2 ? 1 : categories;
        this.weights = new short[(features + 1) * columns];
    }

    /**
     * @param rows of texts, as {@link #row} makes them
     * @param labels for each of them the index of its category
     */
    static LinearModel trained(int categories, int features, List<Feature[]> rows, List<Integer> labels) {
        LinearModel model = new LinearModel(categories, features);
        model.take(train(features, rows, labels));
        return model;
    }

    /** How much the vector speaks for each category. */
    double[] scores(Vector vector) {
        double[] sums = new double[columns];
        int always = weights.length - columns;
        for (int column = 0; column < columns; column++) {
            sums[column] = BIAS * weights[always + column];
        }
        for (int i = 0; i < vector.features().length; i++) {
            int row = vector.features()[i] * columns;
            float value = vector.values()[i];
            for (int column = 0; column < columns; column++) {
                sums[column] += value * weights[row + column];
            }
        }
        double[] scores = new double[categories];
        for (int category = 0; category < categories; category++) {
            scores[category] = UNIT * (category < columns ? sums[category] : -sums[0]);
        }
        return scores;
    }

    private static Model train(int features, List<Feature[]> rows, List<Integer> labels) {
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = features + 1;
        problem.bias = BIAS;
        problem.x = rows.toArray(Feature[][]::new);
        problem.y = labels.stream().mapToDouble(Integer::doubleValue).toArray();
        Parameter parameter = new Parameter(SOLVER, COST, PRECISION);
        parameter.setRandom(new Random(SEED));
        Linear.disableDebugOutput();
        return Linear.train(problem, parameter);
    }

    /** The vector as the library takes it; nothing changes it. */
    static Feature[] row(Vector vector, int features) {
        Feature[] nodes = new Feature[vector.features().length + 1];
        nodes[nodes.length - 1] = new FeatureNode(features + 1, BIAS);
        for (int i = 0; i < nodes.length - 1; i++) {
            nodes[i] = new FeatureNode(vector.features()[i] + 1, vector.values()[i]);
        }
        return nodes;
    }

    /**
     * With two labels the library, too, keeps one weight a feature: for the first of them
     * against the second.
     */
    private void take(Model model) {
        int[] labels = model.getLabels();
        double[] trained = model.getFeatureWeights();
        int kept = labels.length == 2 ? 1 : labels.length;
        for (int feature = 0; feature < trained.length / kept; feature++) {
            for (int i = 0; i < labels.length; i++) {
                double weight = kept == 1 ? trained[feature] * (i == 0 ? 1 : -1) : trained[feature * kept + i];
                put(feature, labels[i], weight);
            }
        }
    }

    private void put(int feature, int category, double weight) {
        if (category < columns) {
            weights[feature * columns + category] = (short) Math.clamp(Math.round(weight / UNIT), Short.MIN_VALUE,
                    Short.MAX_VALUE);
        }
    }

    /**
     * Most weights are nothing: how many there are in a row is told, then the next one
     * that is not.
     */
    void write(DataOutput out) throws IOException {
        Packing.write(out, categories);
        Packing.write(out, weights.length / columns - 1);
        int none = 0;
        for (short weight : weights) {
            if (weight == 0) {
                none++;
            }
            else {
                Packing.write(out, none);
                Packing.writeSigned(out, weight);
                none = 0;
            }
        }
        Packing.write(out, none);
    }

    static LinearModel read(DataInput in) throws IOException {
        int categories = Packing.read(in);
        LinearModel model = new LinearModel(categories, Packing.read(in));
        for (int at = Packing.read(in); at < model.weights.length; at += 1 + Packing.read(in)) {
            model.weights[at] = (short) Packing.readSigned(in);
        }
        return model;
    }

}
