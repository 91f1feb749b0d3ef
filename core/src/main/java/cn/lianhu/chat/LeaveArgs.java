package cn.lianhu.chat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind 请假: “3天”, “三天 由 王某”, “一周由王某代”.
 *
 * @param days calendar days, at least 1
 * @param deputy the name as written, empty if none
 */
public record LeaveArgs(int days, String deputy) {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<!\\d)(" + ChineseNumeral.PATTERN + ")\\s*个?\\s*(天|周|星期|礼拜|(?=[\\s,.由让请]|$))(?![\\d一二三四五六七八九十])");
    private static final Pattern DEPUTY = Pattern.compile("(?U)(?:由|让|请|交给|代理人?)[\\s:：]*(\\S.*)");
    private static final Pattern AFTER_NAME = Pattern.compile(
            "(?U)\\s*(?:来|帮忙|帮)?(?:代理|代班|代管|代|顶|接|负责)?[\\s。.!,！，]*$");

    /** Nothing when no number of days can be read. */
    public static Optional<LeaveArgs> parse(String rest) {
        Matcher shape = SHAPE.matcher(Numbers.normalise(rest));
        if (!shape.find()) {
            return Optional.empty();
        }
        int days = ChineseNumeral.read(shape.group(1)) * (week(shape.group(2)) ? 7 : 1);
        return days < 1 ? Optional.empty() : Optional.of(new LeaveArgs(days, deputy(rest.substring(shape.end()))));
    }

    private static boolean week(String unit) {
        return unit.equals("周") || unit.equals("星期") || unit.equals("礼拜");
    }

    private static String deputy(String behind) {
        Matcher deputy = DEPUTY.matcher(behind);
        return deputy.find() ? AFTER_NAME.matcher(deputy.group(1)).replaceFirst("").strip() : "";
    }
}
