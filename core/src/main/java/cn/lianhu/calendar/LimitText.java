package cn.lianhu.calendar;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How limits are written. */
final class LimitText {

    /**
     * Five digits of days, seven of minutes: more than a lifetime, and no clock
     * overflows.
     */
    private static final Pattern DAYS = Pattern.compile("P(\\d{1,5})D");

    private static final Pattern TIME = Pattern.compile("PT(?=\\d)(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?");

    private LimitText() {
    }

    static Limit parse(String text) {
        Matcher days = DAYS.matcher(text.strip());
        if (days.matches()) {
            return new Limit.OfDays(Integer.parseInt(days.group(1)));
        }
        Matcher time = TIME.matcher(text.strip());
        if (time.matches()) {
            return new Limit.OfTime(Duration.ofHours(number(time.group(1))).plusMinutes(number(time.group(2))));
        }
        throw new IllegalArgumentException(refusal(text));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    static String refusal(Object text) {
        return "\"" + text + "\" is not a limit: expected hours or minutes such as PT2H or PT30M, or days such as P1D,"
                + " above zero and not mixed";
    }

}
