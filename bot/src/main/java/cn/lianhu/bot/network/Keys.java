package cn.lianhu.bot.network;

import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes or ids of one sheet, for what refers to them. */
final class Keys {

    private final Sheet sheet;

    private final String column;

    private final Map<String, Row> rows = new LinkedHashMap<>();

    private final Map<String, String> anyCase = new HashMap<>();

    private final Set<String> used = new HashSet<>();

    private final Map<String, Missing> missing = new LinkedHashMap<>();

    private Keys(Sheet sheet, String column) {
        this.sheet = sheet;
        this.column = column;
    }

    /** Collects the keys; one that is empty or there twice becomes a fault. */
    static Keys of(Sheet sheet, String column) {
        Keys keys = new Keys(sheet, column);
        sheet.rows().forEach(keys::add);
        return keys;
    }

    private void add(Row row) {
        String key = row.required(column, "不重复的 " + column);
        if (key == null) {
            return;
        }
        Row first = rows.putIfAbsent(key, row);
        String like = anyCase.putIfAbsent(upper(key), key);
        if (first != null) {
            row.fault(column, "与第 " + first.line() + " 行重复；每行的 " + column + " 应各不相同");
        }
        else if (like != null && rows.get(like) instanceof Row other) {
            row.fault(column, "与第 " + other.line() + " 行的“" + like + "”只差大小写，聊天里分不开；每行的 " + column + " 应各不相同");
        }
    }

    /** Whether there are some, and every one begins so and is longer. */
    boolean allGoOnFrom(String beginning) {
        return !beginning.isEmpty() && !rows.isEmpty()
                && rows.keySet().stream().allMatch(key -> key.startsWith(beginning) && !key.equals(beginning));
    }

    private static String upper(String key) {
        return key.toUpperCase(Locale.ROOT);
    }

    /**
     * What stands in a cell that must refer to one of these; a fault when it does not,
     * and empty when nothing stands there.
     */
    String reference(Row row, String from) {
        String value = row.required(from, describe()) == null ? null : optionalReference(row, from);
        return value == null ? "" : value;
    }

    /** The same for a cell that may be empty. */
    @Nullable String optionalReference(Row row, String from) {
        String value = row.optional(from);
        if (value == null) {
            return null;
        }
        if (rows.containsKey(value)) {
            used.add(value);
        }
        else if (sheet.whole()) { // else nobody is blamed for what it may hold
            missing.computeIfAbsent(value, Missing::new).from(row, from);
        }
        return value;
    }

    private String describe() {
        return " " + sheet.file() + " 里已有的 " + column;
    }

    /**
     * Tells, once all references are read, of those that find nothing: each by its cell,
     * but of many with one cause only that.
     * @param causes where causes go; all else goes to the sheets' faults
     */
    void settle(List<Fault> causes) {
        missing.values().forEach(value -> {
            Row wrong = value.cause(rows, used, missing.size());
            if (wrong != null) {
                causes.add(new Fault(sheet.file(), wrong.line(), column, wrong.cell(column), value.ofCause()));
            }
            else {
                value.tellEach(describe() + hint(value.value()));
            }
        });
    }

    private String hint(String value) {
        String like = anyCase.get(upper(value));
        return like == null ? "" : "；大小写也要一样：“" + like + "”";
    }

}
