package cn.lianhu.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What one batch was taken for by what was learnt without it. Sentences of one hand are
 * alike, so that what they taught is measured only on another.
 *
 * @param batch who wrote the lines; empty when that is not known
 * @param tables those that the batch has lines of
 */
public record Measured(String batch, Map<Table, Confusion> tables) {

    /**
     * Leaves out each batch in turn, learns from all others, and measures on it: some
     * seconds of work a batch.
     * @param done is told each batch when it is measured
     */
    public static List<Measured> leftOut(Categories categories, Lines lines, Consumer<Measured> done) {
        List<Measured> all = new ArrayList<>();
        for (String batch : lines.batches()) {
            if (!batch.isEmpty()) {
                Learnt others = Learnt.from(categories, lines.without(batch));
                all.add(new Measured(batch, Table.all(others, lines.of(batch))));
                done.accept(all.getLast());
            }
        }
        return all;
    }

    /** Batches that nothing was learnt from. */
    public static List<Measured> unseen(Learnt learnt, Lines lines) {
        return lines.batches().stream().map(batch -> new Measured(batch, Table.all(learnt, lines.of(batch)))).toList();
    }

    /** All that were measured of a table, taken together. */
    public static Confusion together(List<Measured> all, Table table) {
        Confusion together = new Confusion();
        all.stream()
            .filter(one -> one.tables.containsKey(table))
            .forEach(one -> together.addAll(one.tables.get(table)));
        return together;
    }

    /**
     * The mean over the batches that have lines of the figure's table; 0 when none has.
     */
    public static double mean(List<Measured> all, Figure figure) {
        return having(all, figure).mapToDouble(one -> one.of(figure)).average().orElse(0);
    }

    /** The batch it is worst in, of those that have lines of its table. */
    public static Measured worst(List<Measured> all, Figure figure) {
        return having(all, figure).min(Comparator.comparing(one -> one.of(figure), figure.worstFirst())).orElseThrow();
    }

    public double of(Figure figure) {
        return figure.of(tables.getOrDefault(figure.table(), new Confusion()));
    }

    private static Stream<Measured> having(List<Measured> all, Figure figure) {
        return all.stream().filter(one -> one.tables.containsKey(figure.table()));
    }
}
