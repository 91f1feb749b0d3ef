package cn.lianhu.sandbox.emulator;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which values a typed template key takes (platform reference 4.2, category templates of
 * service accounts).
 */
final class FieldRule {

    private static final String TIME = "((\\d{4}[年/.-]\\d{1,2}[月/.-]\\d{1,2}日?\\s*)?([01]?\\d|"
            + "2[0-3]):[0-5]\\d(:[0-5]\\d)?)";

    private static final String DATE = "(\\d{4}[年/.-]\\d{1,2}[月/.-]\\d{1,2}日?(\\s*([01]?\\d|"
            + "2[0-3]):[0-5]\\d(:[0-5]\\d)?)?)";

    private static final Map<String, Pattern> RULES = Map.ofEntries(rule("thing", "[^\\p{Cntrl}]{1,20}"),
            rule("short_thing", "[^\\p{Cntrl}]{1,5}"), rule("const", "[^\\p{Cntrl}]{1,20}"),
            rule("character_string", "[\\x20-\\x7e]{1,32}"), rule("time", TIME + "(~" + TIME + ")?"),
            rule("date", DATE + "(~" + DATE + ")?"), rule("amount", "[¥￥$€£]?\\d{1,10}(\\.\\d+)?元?"),
            rule("phone_number", "[\\d\\x21-\\x2f\\x3a-\\x40 ]{1,17}"),
            rule("car_number", "[\\p{IsHan}A-Za-z0-9][A-Za-z0-9]{0,6}[\\p{IsHan}A-Za-z0-9]"),
            rule("phrase", "\\p{IsHan}{1,5}"), rule("name", "[\\p{IsHan}·]{1,10}|[A-Za-z ]{1,20}"),
            rule("number", "\\d{1,32}(\\.\\d+)?"), rule("letter", "[A-Za-z]{1,32}"),
            rule("symbol", "[^\\p{IsAlphabetic}\\d]{1,5}"));

    private FieldRule() {
    }

    private static Map.Entry<String, Pattern> rule(String type, String pattern) {
        return Map.entry(type, Pattern.compile(pattern));
    }

    /**
     * @param key with its number, {@code thing2}; a type without a rule takes everything
     * @param approved the values of a const that were handed in with the template
     */
    static boolean takes(String key, String value, Set<String> approved) {
        String type = key.replaceFirst("\\d+$", "");
        Pattern rule = RULES.get(type);
        return rule == null || rule.matcher(value).matches() && (!type.equals("const") || approved.contains(value));
    }

}
