package cn.lianhu.sandbox.replay.year;

import cn.lianhu.sandbox.replay.ChatLine;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What everybody of the year has in common. */
record Stage(Agenda agenda, Chance chance, Book book, SchemeCounts scheme) {

    private static final Pattern NUMBER = Pattern.compile("#(\\d+)");

    /** The number that the answer names first; 0 for none. */
    static long number(String answer) {
        Matcher matcher = NUMBER.matcher(answer);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    static String answer(List<ChatLine> lines) {
        return lines.stream().filter(ChatLine::fromAccount).map(ChatLine::text).findFirst().orElse("");
    }
}
