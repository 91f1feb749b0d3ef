package cn.lianhu.bot.triage;

import cn.lianhu.bot.files.Fault;
import java.util.List;
import java.util.Map;

/** One row of a sheet; a cell that is not there reads as empty. */
record Row(String file, int line, Map<String, String> cells, List<Fault> faults) {

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** What stands in the cell; null, with a fault, when nothing does. */
    String required(String column, String what) {
        if (cell(column).isEmpty()) {
            fault(column, "不能为空；应为" + what);
            return null;
        }
        return cell(column);
    }

    void fault(String column, String expected) {
        faults.add(new Fault(file, line, column, cell(column), expected));
    }
}
