package cn.lianhu.chat;

import cn.lianhu.writing.Plain;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Telephone numbers in what people write. */
public final class Phone {

    private static final Pattern ELEVEN = Pattern
        .compile("(?<!\\d)(?<!\\d[- ])(?:\\+86[- ]?)?(1\\d{2}[- ]\\d{4}[- ]\\d{4}|\\d{11})(?!\\d)");

    /**
     * 18 digits, the last perhaps an X, with a year and a month where they have them; or
     * 15 of old.
     */
    private static final Pattern IDENTITY = Pattern
        .compile("(?<!\\d)[1-9]\\d{5}(?:(?:19|20)\\d{2}(?:0[1-9]|1[0-2])\\d{5}[\\dXx]"
                + "|\\d{2}(?:0[1-9]|1[0-2])[0-3]\\d{4})(?!\\d)");

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private Phone() {
    }

    /** The text without its numbers, which tell who somebody is. */
    public static String hidden(String text) {
        return masked(text, null);
    }

    /**
     * The text without numbers of identity cards, and without phone numbers but one.
     * @param kept the one that stays; null for none
     */
    public static String masked(String text, @Nullable String kept) {
        Matcher identity = IDENTITY.matcher(Plain.line(text));
        StringBuilder left = new StringBuilder();
        int from = 0;
        while (identity.find()) {
            left.append(phonesMasked(text.substring(from, identity.start()), kept)).append("（证件号不露）");
            from = identity.end();
        }
        return left.append(phonesMasked(text.substring(from), kept)).toString();
    }

    private static String phonesMasked(String text, @Nullable String kept) {
        Matcher eleven = ELEVEN.matcher(Plain.line(text));
        StringBuilder left = new StringBuilder();
        int from = 0;
        while (eleven.find()) {
            boolean stays = digits(eleven.group(1)).equals(kept);
            left.append(text, from, eleven.start()).append(stays ? eleven.group() : "（电话不露）");
            from = eleven.end();
        }
        return left.append(text.substring(from)).toString();
    }

    private static String digits(String written) {
        return NO_DIGIT.matcher(written).replaceAll("");
    }

    /**
     * The first eleven digits that are no part of a longer number; 138-0000-0000 is one
     * too.
     */
    public static Optional<String> find(String text) {
        Matcher eleven = ELEVEN.matcher(Plain.line(text));
        return eleven.find() ? Optional.of(digits(eleven.group(1))) : Optional.empty();
    }

}
