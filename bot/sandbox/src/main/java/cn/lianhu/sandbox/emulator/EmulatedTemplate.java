package cn.lianhu.sandbox.emulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message template of the account.
 *
 * @param content lines such as {@code 工单编号:{{character_string1.DATA}}}
 * @param approved what its const fields may say
 */
record EmulatedTemplate(String id, String title, String content, String example, Set<String> approved) {

    private static final Pattern LINE = Pattern.compile("([^\\n{}]*)\\{\\{(\\w+)\\.DATA}}");

    record Field(String label, String key) {
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        Matcher matcher = LINE.matcher(content);
        while (matcher.find()) {
            fields.add(new Field(matcher.group(1).strip().replaceFirst("[:：]$", ""), matcher.group(2)));
        }
        return fields;
    }
}
