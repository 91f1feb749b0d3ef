package cn.lianhu.desk;

import cn.lianhu.desk.FigureSheet.Cell;
import cn.lianhu.desk.FigureSheet.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes rows of sums. Where counts of a few are hidden none can be told from the sum of
 * the others either: it is never a single one that is.
 */
final class FigureRows {

    private static final int FEW = 5;

    private final List<Column> figures;

    private final boolean hiding;

    FigureRows(List<Column> figures, boolean hiding) {
        this.figures = figures;
        this.hiding = hiding;
    }

    List<Row> of(Map<String, Sums> sums) {
        List<List<Cell>> columns = new ArrayList<>();
        for (Column column : figures) {
            columns.add(column(column, sums.values()));
        }
        hideTold(columns);
        List<Row> rows = new ArrayList<>();
        for (String name : sums.keySet()) {
            int row = rows.size();
            rows.add(new Row(name, columns.stream().map(cells -> cells.get(row)).toList()));
        }
        return rows;
    }

    /**
     * How notices went adds up to how many there were: where a few of them are hidden all
     * of that row are, and of another row too, as the columns add up as well.
     */
    private void hideTold(List<List<Cell>> columns) {
        List<List<Cell>> told = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (figures.get(i).ofAWhole()) {
                told.add(columns.get(i));
            }
        }
        if (told.isEmpty()) {
            return;
        }
        List<Integer> rows = IntStream.range(0, told.getFirst().size()).boxed().toList();
        Set<Integer> hidden = rows.stream()
            .filter(row -> told.stream().anyMatch(column -> isHidden(column.get(row))))
            .collect(Collectors.toCollection(HashSet::new));
        if (hidden.size() == 1) {
            rows.stream()
                .filter(row -> !hidden.contains(row) && sum(told, row) > 0)
                .min(Comparator.comparingLong(row -> sum(told, row)))
                .ifPresent(hidden::add);
        }
        hidden.forEach(row -> told.forEach(column -> column.set(row, Cell.hidden())));
    }

    private static long sum(List<List<Cell>> told, int row) {
        return told.stream().map(column -> column.get(row).count()).filter(Objects::nonNull).mapToLong(c -> c).sum();
    }

    private List<Cell> column(Column column, Collection<Sums> sums) {
        List<Cell> cells = new ArrayList<>(sums.stream().map(one -> cell(column, one)).toList());
        if (cells.size() > 1 && cells.stream().filter(FigureRows::isHidden).count() == 1) {
            cells.stream()
                .map(Cell::count)
                .filter(Objects::nonNull)
                .filter(count -> count > 0)
                .min(Long::compare)
                .ifPresent(least -> hide(cells, least));
        }
        return cells;
    }

    private static void hide(List<Cell> cells, Long least) {
        for (int i = 0; i < cells.size(); i++) {
            if (least.equals(cells.get(i).count())) {
                cells.set(i, Cell.hidden());
                return;
            }
        }
    }

    private Cell cell(Column column, Sums sums) {
        Long count = column.count(sums);
        boolean few = hiding && count != null && count > 0 && count < FEW;
        return few ? Cell.hidden() : Cell.of(count, column.said(sums));
    }

    private static boolean isHidden(Cell cell) {
        return cell.shown().equals(Cell.HIDDEN);
    }

}
