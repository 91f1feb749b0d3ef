package cn.lianhu.bot.network;

import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Checks the bind codes that the files give: nobody's is another's, and all fit into a QR
 * scene.
 */
final class GivenCodes {

    /**
     * A scene is at most 64 characters and begins with {@code bind_} (platform reference:
     * createQRCode, scene_str).
     */
    private static final Pattern USABLE = Pattern.compile("[^\\s,，]{1,59}");

    private final Map<String, Row> rows = new HashMap<>();

    void check(Sheet... sheets) {
        for (Sheet sheet : sheets) {
            sheet.rows().stream().filter(row -> !row.cell("bind_code").isEmpty()).forEach(this::check);
        }
    }

    private void check(Row row) {
        String code = row.cell("bind_code");
        Row first = rows.putIfAbsent(code.toUpperCase(Locale.ROOT), row);
        if (first != null) {
            row.fault("bind_code", "与 " + first.file() + " 第 " + first.line() + " 行重复；绑定码在党员和户之间都不能相同，留空则自动生成");
        }
        else if (!USABLE.matcher(code).matches()) {
            row.fault("bind_code", "应为不含空格和逗号、不超过 59 个字符的绑定码，留空则自动生成");
        }
    }

}
