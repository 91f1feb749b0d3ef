package cn.lianhu.bot.network;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One row of a sheet. A cell that is not as it should be becomes a fault and is read as null. */
record Row(String file, int line, Map<String, String> cells, List<Fault> faults) {

    /** What stands in the cell, null when nothing does. */
    String optional(String column) {
        String value = cells.get(column);
        return value == null || value.isEmpty() ? null : value;
    }

    String required(String column, String what) {
        String value = optional(column);
        if (value == null && cells.containsKey(column)) {
            fault(column, "不能为空；应为" + what);
        }
        return value;
    }

    <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        String value = optional(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        if (cells.containsKey(column)) {
            fault(column, "应为 " + String.join("、", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList())
                    + " 之一");
        }
        return null;
    }

    String reference(String column, Keys keys) {
        return required(column, keys.describe()) == null ? null : optionalReference(column, keys);
    }

    String optionalReference(String column, Keys keys) {
        String value = optional(column);
        if (value != null && !keys.mayContain(value)) {
            fault(column, "应为" + keys.describe() + Keys.hint(value));
        }
        return value;
    }

    void fault(String column, String expected) {
        faults.add(new Fault(file, line, column, cells.getOrDefault(column, ""), expected));
    }
}
