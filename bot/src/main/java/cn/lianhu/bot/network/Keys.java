package cn.lianhu.bot.network;

import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The codes or ids of one sheet, for what refers to them. */
final class Keys {

    private static final Pattern SPOILED_BY_A_SPREADSHEET = Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+\\d+");

    private final Sheet sheet;
    private final String column;
    private final Map<String, Integer> lines = new HashMap<>();

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
        Integer first = key == null ? null : lines.putIfAbsent(key, row.line());
        if (first != null) {
            row.fault(column, "与第 " + first + " 行重复；每行的 " + column + " 应各不相同" + hint(key));
        }
    }

    /** What stands in a cell that must refer to one of these; a fault when it does not. */
    String reference(Row row, String from) {
        return row.required(from, describe()) == null ? null : optionalReference(row, from);
    }

    /** The same for a cell that may be empty. */
    String optionalReference(Row row, String from) {
        String value = row.optional(from);
        if (value != null && !mayContain(value)) {
            row.fault(from, "应为" + describe() + hint(value));
        }
        return value;
    }

    /** Also true when the sheet could not be read whole: then nobody is blamed for what it may hold. */
    private boolean mayContain(String key) {
        return lines.containsKey(key) || !sheet.whole();
    }

    private String describe() {
        return " " + sheet.file() + " 里已有的 " + column;
    }

    private static String hint(String value) {
        return SPOILED_BY_A_SPREADSHEET.matcher(value).matches() ? "（像是被 Excel 改成了科学计数，请把该列设为文本）" : "";
    }
}
