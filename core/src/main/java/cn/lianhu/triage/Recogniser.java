package cn.lianhu.triage;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells sentences of one kind from those that only look like it, and from all that people
 * say besides. Two models, as either alone takes what it was not shown for its kind too
 * often, or too seldom.
 */
final class Recogniser {

    private final String kind;

    private final Kinds fromLookAlikes;

    private final Kinds fromAll;

    /**
     * @param lines of this kind, and look-alikes
     * @param more further lines of this kind
     * @param others what else people say
     */
    Recogniser(Training training, String kind, List<Example> lines, List<Example> more, List<Example> others) {
        this.kind = kind;
        this.fromLookAlikes = new Kinds(training, lines);
        String other = lines.stream().map(Example::kind).filter(k -> !k.equals(kind)).findFirst().orElse("");
        this.fromAll = new Kinds(training, lines.isEmpty() ? List.of()
                : Stream.of(lines.stream(), as(kind, more), as(other, others)).flatMap(some -> some).toList());
    }

    private Recogniser(String kind, Kinds fromLookAlikes, Kinds fromAll) {
        this.kind = kind;
        this.fromLookAlikes = fromLookAlikes;
        this.fromAll = fromAll;
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(kind);
        fromLookAlikes.write(out);
        fromAll.write(out);
    }

    static Recogniser read(DataInput in) throws IOException {
        return new Recogniser(in.readUTF(), Kinds.read(in), Kinds.read(in));
    }

    private static Stream<Example> as(String kind, List<Example> lines) {
        return lines.stream().map(line -> new Example(line.text(), kind, line.batch()));
    }

    /** How much more speaks for it than against; see the thresholds of who asks. */
    double lead(Vector vector) {
        return fromLookAlikes.of(vector).lead(kind) + fromAll.of(vector).lead(kind);
    }

}
