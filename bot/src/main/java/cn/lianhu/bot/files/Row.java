package cn.lianhu.bot.files;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet. A cell that is not as it should be becomes a fault and is read as
 * null.
 *
 * @param line from 1, where the row begins
 * @param cells by column; one that the row ends before is not in it, and was told as a
 * fault
 * @param faults where faults go
 */
public record Row(String file, int line, Map<String, String> cells, List<Fault> faults) {

    /** What stands in the cell, empty when nothing does. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** What stands in the cell, null when nothing does. */
    public @Nullable String optional(String column) {
        return cell(column).isEmpty() ? null : cell(column);
    }

    /** What stands in the cell; a fault when nothing does. */
    public @Nullable String required(String column, String what) {
        String value = optional(column);
        if (value == null && cells.containsKey(column)) {
            fault(column, "不能为空；应为" + what);
        }
        return value;
    }

    /** The same, but empty when nothing does. */
    public String filled(String column, String what) {
        String value = required(column, what);
        return value == null ? "" : value;
    }

    /** The constant whose name stands in the cell; a fault when none does. */
    public <E extends Enum<E>> @Nullable E oneOf(String column, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(cell(column))) {
                return constant;
            }
        }
        if (cells.containsKey(column)) {
            fault(column,
                    "应为 " + String.join("、", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()) + " 之一");
        }
        return null;
    }

    public void fault(String column, String expected) {
        faults.add(new Fault(file, line, column, cell(column), expected));
    }
}
