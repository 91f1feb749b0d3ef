package cn.lianhu.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands behind 挂账 (date and reason) and 转外 (who and date).
 *
 * @param until the day, in the past only if a year was written
 * @param words the reason, or who; may be empty
 */
public record HoldArgs(LocalDate until, String words) {

    private static final Pattern EDGE = Pattern.compile("(?U)^[\\s,.:;!、。，：；！]+|[\\s,.:;、。，：；]+$");

    /**
     * Nothing when no date can be read for sure. {@code today} is the day in
     * Asia/Shanghai.
     */
    public static Optional<HoldArgs> parse(String rest, LocalDate today) {
        WrittenDate date = DateReader.read(rest, today).meant();
        return date == null || date.day() == null ? Optional.empty()
                : Optional.of(new HoldArgs(date.day(), around(rest, date)));
    }

    /** The days that may be meant where none is for sure: of 3-5天 both. */
    public static List<LocalDate> perhaps(String rest, LocalDate today) {
        return DateReader.read(rest, today).perhaps();
    }

    /** The reason, where the day has to be asked. */
    public static String reason(String rest, LocalDate today) {
        return EDGE.matcher(DateReader.without(rest, today)).replaceAll("");
    }

    private static String around(String rest, WrittenDate date) {
        String before = EDGE.matcher(rest.substring(0, date.start())).replaceAll("");
        String after = EDGE.matcher(rest.substring(date.end())).replaceAll("");
        return before.isEmpty() || after.isEmpty() ? before + after : before + "，" + after;
    }
}
