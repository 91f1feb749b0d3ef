package cn.lianhu.triage;

import de.bwaldvogel.liblinear.Feature;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all models learn from: each text is made a row of features once, however many
 * learn from it.
 */
final class Training {

    private final Vectors vectors;

    private final Map<String, Feature[]> rows;

    /**
     * @param texts everything any model will learn from
     */
    Training(Vectors vectors, Stream<String> texts) {
        this.vectors = vectors;
        this.rows = texts.parallel()
            .distinct()
            .collect(Collectors.toConcurrentMap(text -> text,
                    text -> LinearModel.row(vectors.of(text), vectors.size())));
    }

    Vectors vectors() {
        return vectors;
    }

    /**
     * @param labels for each text the index of its kind
     */
    LinearModel model(int kinds, List<String> texts, List<Integer> labels) {
        return LinearModel.trained(kinds, vectors.size(), texts.stream().map(rows::get).toList(), labels);
    }

}
