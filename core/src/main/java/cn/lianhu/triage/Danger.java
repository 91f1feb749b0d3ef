package cn.lianhu.triage;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hears that life is in danger now. Learnt from lines; what past, fear, prevention and
 * teaching look like is learnt too.
 */
public final class Danger {

    /** What stands in {@code danger.csv} for a line that only looks dangerous. */
    public static final String CALM = "calm";

    /**
     * Where one calm line in twenty-eight of a batch left out raises an alarm, and the
     * next step is more than one in twenty-five; see {@code docs/figures.md}.
     */
    private static final double THRESHOLD = -0.6;

    /**
     * The kinds there are lines of; what is calm is labelled by the number behind them.
     */
    private final List<DangerKind> taught;

    /**
     * Whether help is needed at all, and what for: together they hear more than either
     * alone.
     */
    private final LinearModel urgency;

    private final LinearModel kinds;

    /**
     * @param training has these lines among others
     * @param dangers of a kind by its {@link DangerKind#code()}, or {@link #CALM}; at
     * least one of each
     * @param ordinary what else people report, or say, that is no danger
     */
    Danger(Training training, List<Example> dangers, List<Example> ordinary) {
        List<Example> lines = Stream
            .concat(dangers.stream(), ordinary.stream().map(line -> new Example(line.text(), CALM)))
            .toList();
        this.taught = lines.stream().flatMap(line -> DangerKind.of(line.kind()).stream()).distinct().toList();
        List<String> texts = lines.stream().map(Example::text).toList();
        List<Integer> labels = lines.stream().map(this::label).toList();
        this.kinds = training.model(calm() + 1, texts, labels);
        this.urgency = training.model(2, texts, labels.stream().map(label -> label == calm() ? 0 : 1).toList());
    }

    private Danger(List<DangerKind> taught, LinearModel kinds, LinearModel urgency) {
        this.taught = List.copyOf(taught);
        this.kinds = kinds;
        this.urgency = urgency;
    }

    void write(DataOutput out) throws IOException {
        Packing.write(out, taught.size());
        for (DangerKind kind : taught) {
            out.writeUTF(kind.name());
        }
        kinds.write(out);
        urgency.write(out);
    }

    static Danger read(DataInput in) throws IOException {
        List<DangerKind> taught = new ArrayList<>();
        for (int left = Packing.read(in); left > 0; left--) {
            taught.add(DangerKind.valueOf(in.readUTF()));
        }
        return new Danger(taught, LinearModel.read(in), LinearModel.read(in));
    }

    /**
     * The danger the text most likely tells of as happening now; empty when it is calm.
     */
    Optional<DangerKind> in(String text, Vector vector) {
        if (vector.isEmpty()) {
            return Optional.empty();
        }
        double[] scores = kinds.scores(vector);
        int likeliest = likeliest(scores);
        double score = urgency.scores(vector)[1] + scores[likeliest] - scores[calm()] + Tempering.of(text);
        return score < THRESHOLD ? Optional.empty() : Optional.of(taught.get(likeliest));
    }

    private int label(Example line) {
        return DangerKind.of(line.kind()).map(taught::indexOf).orElse(calm());
    }

    private int calm() {
        return taught.size();
    }

    private int likeliest(double[] scores) {
        int best = 0;
        for (int kind = 1; kind < calm(); kind++) {
            best = scores[kind] > scores[best] ? kind : best;
        }
        return best;
    }

}
