package cn.lianhu.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of an area as a table.
 *
 * @param area what of {@link #areas} is chosen, span and split the same
 * @param of what the rows are: 村社, 月份
 * @param all of the rows together
 * @param hiding whether counts of a few stand as {@link Cell#HIDDEN}
 */
public record FigureSheet(Choice area, Choice span, Choice split, List<Choice> areas, List<Choice> spans,
        List<Choice> splits, List<Heading> headings, List<Row> rows, Row all, boolean hiding) {

    /**
     * @param code as an address has it
     */
    public record Choice(String code, String title) {
    }

    /**
     * @param means how it is counted
     * @param share whether a share stands beside the count
     */
    public record Heading(String title, String means, boolean share) {
    }

    public record Row(String name, List<Cell> cells) {
    }

    /**
     * @param count null where it is none, or hidden
     * @param shown the count, or what stands for it; empty where it is none
     * @param said a share or a measure; may be empty
     */
    public record Cell(@Nullable Long count, String shown, String said) {

        public static final String HIDDEN = "＊";

        static Cell of(@Nullable Long count, String said) {
            return new Cell(count, count == null ? "" : count.toString(), said);
        }

        static Cell hidden() {
            return new Cell(null, HIDDEN, "");
        }

    }

    /** Whether nothing was received. */
    public boolean none() {
        return all.cells().stream().allMatch(cell -> cell.count() == null ? cell.shown().isEmpty() : cell.count() == 0);
    }

    /** What stands above the rows' names. */
    public String of() {
        return split.title();
    }

}
