package cn.lianhu.bot.network;

import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet made of a cell, and no household, member or code is called: numbers
 * rounded, errors, lost characters.
 */
final class Spoiled {

    private static final Pattern ERROR = Pattern
        .compile("#(?:N/A|REF!|NAME\\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!)|#{3,}");

    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?[Ee]\\+\\d+");

    private static final Pattern DECIMAL = Pattern.compile("\\d{3,}\\.0+");

    private static final Pattern LOST = Pattern.compile("\uFFFD|锟斤拷");

    private static final String AS_TEXT = "，请把这一列设为“文本”再填一遍";

    private Spoiled() {
    }

    /**
     * The same sheet with its codes in half-width characters; what cannot be mended has
     * become a fault.
     */
    static Sheet mended(Sheet sheet) {
        return new Sheet(sheet.file(), sheet.rows().stream().map(Spoiled::mended).toList(), sheet.whole(),
                sheet.faults());
    }

    private static Row mended(Row row) {
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.replaceAll((column, cell) -> isCode(column) ? Normalizer.normalize(cell, Normalizer.Form.NFKC) : cell);
        Row mended = new Row(row.file(), row.line(), cells, row.faults());
        cells.forEach((column, cell) -> {
            String reason = cell.isEmpty() ? null : reason(column, cell);
            if (reason != null) {
                mended.fault(column, reason);
            }
        });
        return mended;
    }

    private static boolean isCode(String column) {
        return Stream.of("code", "id", "township", "branch", "grid", "member", "scope", "bind_code")
            .anyMatch(column::equals);
    }

    private static boolean isName(String column) {
        return Stream.of("name", "head", "address").anyMatch(column::equals);
    }

    /** Null when it is as it should be, or nobody's business here. */
    private static @Nullable String reason(String column, String cell) {
        if (ERROR.matcher(cell).matches()) {
            return "这是 Excel 的错误值，不是内容，请填上真正的内容";
        }
        if (LOST.matcher(cell).find() || isName(column) && cell.contains("?")) {
            return "有的字丢了，变成了 \uFFFD 或问号；请对照原来的名册补上，再存成“CSV UTF-8（逗号分隔）”";
        }
        return isCode(column) ? asNumber(cell) : null;
    }

    /**
     * What becomes of digits that a spreadsheet takes for a number, or is kept from it;
     * null when nothing did.
     */
    static @Nullable String asNumber(String cell) {
        if (SCIENTIFIC.matcher(cell).matches()) {
            return "像是被 Excel 改成了科学计数，后面的数字已经丢了" + AS_TEXT;
        }
        if (DECIMAL.matcher(cell).matches()) {
            return "像是被 Excel 存成了小数" + AS_TEXT;
        }
        if (cell.startsWith("=") || cell.startsWith("'")) {
            return "前面的“" + cell.charAt(0) + "”是 Excel 的写法，请去掉，只留内容";
        }
        return null;
    }

}
