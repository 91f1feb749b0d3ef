package cn.lianhu.chat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers in what people write. */
public final class Phone {

    private static final Pattern ELEVEN = Pattern.compile(
            "(?<!\\d)(?<!\\d[- ])(?:\\+86[- ]?)?(1\\d{2}[- ]\\d{4}[- ]\\d{4}|\\d{11})(?!\\d)");

    private Phone() {}

    /** The text without its numbers, which tell who somebody is. */
    public static String hidden(String text) {
        Matcher eleven = ELEVEN.matcher(Numbers.normalise(text));
        StringBuilder left = new StringBuilder();
        int from = 0;
        while (eleven.find()) {
            left.append(text, from, eleven.start()).append("（电话不露）");
            from = eleven.end();
        }
        return left.append(text.substring(from)).toString();
    }

    /** The first eleven digits that are no part of a longer number; 138-0000-0000 is one too. */
    public static Optional<String> find(String text) {
        Matcher eleven = ELEVEN.matcher(Numbers.normalise(text));
        return eleven.find() ? Optional.of(eleven.group(1).replaceAll("\\D", "")) : Optional.empty();
    }
}
