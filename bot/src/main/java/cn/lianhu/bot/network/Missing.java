package cn.lianhu.bot.network;

import cn.lianhu.bot.files.Likeness;
import cn.lianhu.bot.files.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A code or id that cells refer to and that is not there: either they are wrong, or it is
 * written wrongly where it should be.
 */
final class Missing {

    private static final int NEAR = 2;

    private static final int SHOWN = 3;

    private record Cell(Row row, String column) {

        @Override
        public String toString() {
            return row.file() + ":" + row.line() + " " + column;
        }
    }

    private final String value;

    private final List<Cell> cells = new ArrayList<>();

    Missing(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }

    void from(Row row, String column) {
        cells.add(new Cell(row, column));
    }

    /**
     * The row whose key was most likely meant by all the cells: nobody refers to it, and
     * it alone is near; or it is the only one nobody refers to, while many cells want one
     * that is not there. Null where they differ, or are few.
     * @param others how many are missing altogether
     */
    @Nullable Row cause(Map<String, Row> rows, Set<String> used, int others) {
        List<String> idle = rows.keySet().stream().filter(key -> !used.contains(key)).toList();
        int best = idle.stream().mapToInt(this::distance).min().orElse(Integer.MAX_VALUE);
        List<String> nearest = idle.stream().filter(key -> distance(key) == best).toList();
        boolean only = idle.size() == 1 && others == 1 && cells.size() >= SHOWN;
        return cells.size() > 1 && nearest.size() == 1 && (best <= NEAR || only) ? rows.get(nearest.getFirst()) : null;
    }

    private int distance(String key) {
        return Likeness.distance(key, value);
    }

    /** What is said of the cell that is the cause. */
    String ofCause() {
        return "多半是这一格写错了：没有别的格子写它，却有 " + cells.size() + " 格写的是“" + value + "”（"
                + cells.stream()
                    .sorted(Comparator.comparing(Cell::toString))
                    .limit(SHOWN)
                    .map(Cell::toString)
                    .collect(Collectors.joining("、"))
                + (cells.size() > SHOWN ? " 等" : "") + "）；应为 " + value;
    }

    void tellEach(String expected) {
        cells.forEach(cell -> cell.row().fault(cell.column(), "应为" + expected));
    }

}
