package cn.lianhu.sandbox.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for a terminal: each column as wide as its widest cell, up to a most. */
final class TextTable {

    /**
     * @param most how wide it may become
     */
    record Column(String title, int most) {
    }

    private static final String BETWEEN = "  ";

    private final List<Column> columns;

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<Column> columns) {
        this.columns = columns;
    }

    void add(List<String> cells) {
        rows.add(cells.stream().map(cell -> cell.replaceAll("\\s+", " ").strip()).toList());
    }

    /** One string a line, without spaces at the end. */
    List<String> lines() {
        List<Integer> widths = IntStream.range(0, columns.size()).mapToObj(this::width).toList();
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(Column::title).toList(), widths));
        lines.add("─".repeat(widths.stream().mapToInt(w -> w).sum() + BETWEEN.length() * (widths.size() - 1)));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int width(int column) {
        int widest = rows.stream().mapToInt(row -> Width.of(row.get(column))).max().orElse(0);
        return Math.max(Width.of(columns.get(column).title()), Math.min(columns.get(column).most(), widest));
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
            .mapToObj(i -> Width.fit(cells.get(i), widths.get(i)))
            .collect(Collectors.joining(BETWEEN))
            .stripTrailing();
    }

}
