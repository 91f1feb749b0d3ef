package cn.lianhu.triage;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.Random;

/** One weight a feature and category. The same training data always gives the same weights. */
final class LinearModel {

    /** Of the solvers tried (logistic, Crammer-Singer, hinge) the best or level on every set, and the quickest. */
    private static final SolverType SOLVER = SolverType.L2R_L2LOSS_SVC_DUAL;
    private static final double COST = 2;
    private static final double PRECISION = 0.3;
    private static final long SEED = 7;
    /** A feature that every text has: most kinds are rarer than the rest together. */
    private static final double BIAS = 1;

    private final int categories;
    private final float[] weights;

    private LinearModel(int categories, int features) {
        this.categories = categories;
        this.weights = new float[(features + 1) * categories];
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
        double[] scores = new double[categories];
        int always = weights.length - categories;
        for (int category = 0; category < categories; category++) {
            scores[category] = BIAS * weights[always + category];
        }
        for (int i = 0; i < vector.features().length; i++) {
            int row = vector.features()[i] * categories;
            float value = vector.values()[i];
            for (int category = 0; category < categories; category++) {
                scores[category] += value * weights[row + category];
            }
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

    /** With two labels the library keeps one weight a feature, for the first against the second. */
    private void take(Model model) {
        int[] labels = model.getLabels();
        double[] trained = model.getFeatureWeights();
        int columns = labels.length == 2 ? 1 : labels.length;
        for (int feature = 0; feature < trained.length / columns; feature++) {
            for (int i = 0; i < labels.length; i++) {
                double weight = columns == 1 ? trained[feature] * (i == 0 ? 1 : -1) : trained[feature * columns + i];
                weights[feature * categories + labels[i]] = (float) weight;
            }
        }
    }
}
