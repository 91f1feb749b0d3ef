package cn.lianhu.chat;

import cn.lianhu.writing.Plain;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind 请假: “3天”, “三天 由 王某”, “一周由王某代”, “到12月5日”.
 *
 * @param days calendar days, at least 1
 * @param deputy the name as written, empty if none
 */
public record LeaveArgs(int days, String deputy) {

    /** 3 and nothing, or 3 由 …: days, though it does not say so. */
    private static final Pattern BARE = Pattern
        .compile("^[\\s,:]*(" + ChineseNumeral.PATTERN + ")(?=[\\s,.由让请]|$)(?!\\s*个?(?:[天日周月号]|星期|礼拜))");

    private static final Pattern UNTIL = Pattern.compile("^\\s*(?:等?到|至)");

    private static final Pattern DEPUTY = Pattern.compile("(?U)(?:由|让|请|交给|代理人?)[\\s:：]*(\\S.*)");

    private static final Pattern AFTER_NAME = Pattern.compile("(?U)\\s*(?:来|帮忙|帮)?(?:代理|代班|代管|代|顶|接|负责)?[\\s。.!,！，]*$");

    /**
     * Nothing when no number of days can be read for sure. {@code today} is the day in
     * Asia/Shanghai.
     */
    public static Optional<LeaveArgs> parse(String rest, LocalDate today) {
        String plain = Plain.line(rest);
        Matcher bare = BARE.matcher(plain);
        if (bare.find()) {
            return of(ChineseNumeral.read(bare.group(1)), rest.substring(bare.end()));
        }
        WrittenDate date = DateReader.read(withoutDeputy(plain), today).meant();
        if (date == null || date.day() == null) {
            return Optional.empty();
        }
        int days = (int) ChronoUnit.DAYS.between(today, date.day());
        boolean until = UNTIL.matcher(plain.substring(date.start())).find();
        boolean back = plain.substring(date.end()).startsWith("回来");
        return date.whole() ? of(days, rest.substring(date.end()))
                : until || back ? of(back ? days : days + 1, rest.substring(date.end())) : Optional.empty();
    }

    private static Optional<LeaveArgs> of(int days, String behind) {
        return days < 1 ? Optional.empty() : Optional.of(new LeaveArgs(days, deputy(behind)));
    }

    /** The name may hold what looks like a number. */
    private static String withoutDeputy(String plain) {
        Matcher deputy = DEPUTY.matcher(plain);
        return deputy.find() && deputy.start() > 0 ? plain.substring(0, deputy.start()) : plain;
    }

    private static String deputy(String behind) {
        Matcher deputy = DEPUTY.matcher(behind);
        return deputy.find() ? AFTER_NAME.matcher(deputy.group(1)).replaceFirst("").strip() : "";
    }
}
