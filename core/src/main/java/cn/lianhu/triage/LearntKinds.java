package cn.lianhu.triage;

import java.util.LinkedHashSet;
import java.util.List;

/** Which of several kinds a text is, as lines taught it. Safe from many threads; the same lines teach the same. */
final class LearntKinds {

    private final List<String> kinds;
    private final Vectors vectors;
    private final LinearModel model;

    private LearntKinds(List<String> kinds, Vectors vectors, LinearModel model) {
        this.kinds = kinds;
        this.vectors = vectors;
        this.model = model;
    }

    /** @param lines at least one of each kind there is to be */
    static LearntKinds from(Features features, List<Example> lines) {
        List<String> kinds = List.copyOf(new LinkedHashSet<>(lines.stream().map(Example::kind).toList()));
        List<String> texts = lines.stream().map(Example::text).toList();
        return from(features, kinds, texts, lines.stream().map(line -> kinds.indexOf(line.kind())).toList());
    }

    /** @param labels for each text the index of its kind */
    static LearntKinds from(Features features, List<String> kinds, List<String> texts, List<Integer> labels) {
        Vectors vectors = new Vectors(features, texts);
        List<Vector> seen = texts.stream().map(vectors::of).toList();
        return new LearntKinds(kinds, vectors, LinearModel.trained(kinds.size(), vectors.size(), seen, labels));
    }

    List<String> kinds() {
        return kinds;
    }

    /**
     * How much the text speaks for each kind, in their order: about 1 for what it surely is, -1 for what it is not; empty
     * when it has nothing that the lines had.
     */
    double[] scores(String text) {
        Vector vector = vectors.of(text);
        return vector.isEmpty() ? new double[0] : model.scores(vector);
    }
}
