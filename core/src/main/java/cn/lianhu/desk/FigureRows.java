package cn.lianhu.desk;

import cn.lianhu.desk.FigureSheet.Cell;
import cn.lianhu.desk.FigureSheet.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
        List<Row> rows = new ArrayList<>();
        for (String name : sums.keySet()) {
            int row = rows.size();
            rows.add(new Row(name, columns.stream().map(cells -> cells.get(row)).toList()));
        }
        return rows;
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
