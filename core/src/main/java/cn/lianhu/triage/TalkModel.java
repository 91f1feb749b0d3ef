package cn.lianhu.triage;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells talk from reports. Asks two models, one for talk at all and one for its kind:
 * together they know more.
 */
final class TalkModel {

    private static final String REPORT = "report";

    /**
     * Above it one report in thirty of a batch left out is not made a ticket at once, and
     * below it one bit of talk in thirty is; see {@code docs/figures.md}.
     */
    private static final double TALK = -1.9;

    /** So far above it likely is talk though it has most of a report. */
    private static final double SURE = 0.6;

    /** What is longer more likely tells of something: so much a character. */
    private static final double LENGTH = 0.07;

    private static final int SHORT = 12;

    private final Kinds kinds;

    private final @Nullable LinearModel any;

    /**
     * @param reports what is no talk
     */
    TalkModel(Training training, List<Example> talk, List<Example> reports) {
        List<Example> lines = Stream
            .concat(talk.stream(), reports.stream().map(line -> new Example(line.text(), REPORT, line.batch())))
            .toList();
        this.kinds = new Kinds(training, lines);
        this.any = talk.isEmpty() || reports.isEmpty() ? null
                : training.model(2, lines.stream().map(Example::text).toList(),
                        lines.stream().map(line -> line.kind().equals(REPORT) ? 0 : 1).toList());
    }

    private TalkModel(Kinds kinds, @Nullable LinearModel any) {
        this.kinds = kinds;
        this.any = any;
    }

    void write(DataOutput out) throws IOException {
        kinds.write(out);
        out.writeBoolean(any != null);
        if (any != null) {
            any.write(out);
        }
    }

    static TalkModel read(DataInput in) throws IOException {
        return new TalkModel(Kinds.read(in), in.readBoolean() ? LinearModel.read(in) : null);
    }

    /**
     * @param category what it is if it is a report: what surely is of one is rather one
     */
    Talk of(String text, Vector vector, Verdict category) {
        if (any == null || vector.isEmpty()) {
            return new Talk(Talk.Sense.REPORT, null, 0);
        }
        int longer = Math.max(0, PlainText.bare(text).length() - SHORT);
        Kinds.Scores scores = kinds.of(vector);
        double score = any.scores(vector)[1] - scores.lead(REPORT) - category.confidence() - LENGTH * longer - TALK;
        boolean rather = scores.best().is(REPORT);
        Talk.Sense sense = score <= 0 ? Talk.Sense.REPORT
                : rather && score <= SURE ? Talk.Sense.PERHAPS : Talk.Sense.TALK;
        Guess kind = scores.otherThan(REPORT);
        return new Talk(sense, Optional.ofNullable(kind.kind()).flatMap(TalkKind::of).orElse(null), kind.lead());
    }

}
