package cn.lianhu.bot.network;

import cn.lianhu.bot.files.Row;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A phone as it stands in a file: a mobile one or a landline with its area code, spaces
 * and hyphens as anybody likes.
 */
final class PhoneNumber {

    private static final Pattern BETWEEN = Pattern.compile("[\\p{Z}\\s\\p{Pd}−]");

    private static final Pattern MOBILE = Pattern.compile("1\\d{10}");

    private static final Pattern LANDLINE = Pattern.compile("0(?:10|[2-9]\\d{1,2})[2-9]\\d{6,7}");

    private PhoneNumber() {
    }

    /**
     * The number in the cell, null where it is empty; a fault, and null, where it is
     * none.
     */
    static @Nullable String in(Row row, String column) {
        String written = row.optional(column);
        if (written == null) {
            return null;
        }
        String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC);
        String digits = BETWEEN.matcher(narrow).replaceAll("");
        if (MOBILE.matcher(digits).matches()) {
            return digits;
        }
        if (LANDLINE.matcher(digits).matches()) {
            return narrow.replaceAll("[\\p{Z}\\s]", "").replaceAll("[\\p{Pd}−]+", "-");
        }
        String spoiled = Spoiled.asNumber(narrow);
        row.fault(column, "应为 1 开头的 11 位手机号，或带区号的座机（如 0598-2345678）" + (spoiled == null ? "" : "；" + spoiled));
        return null;
    }

}
