package cn.lianhu.chat;

import cn.lianhu.writing.Plain;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A notice of ours that somebody quotes, and what he says to it: 「…#1073…」, a line of
 * hyphens, 完成 换了灯泡. So WeChat sends it.
 *
 * @param number the first one in what is quoted; null for none
 * @param words his own
 */
record Quoted(@Nullable Long number, String words) {

    private static final Pattern SHAPE = Pattern
        .compile("^\\s*[「『“\"](?<quote>.*)[」』”\"]\\s*[-—–－─][-—–－─\\s]{2,}(?<words>.*)$", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("#\\s*(\\d{1,9})(?!\\d)");

    static Optional<Quoted> in(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches() || shape.group("words").isBlank()) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(Plain.line(shape.group("quote")));
        return Optional
            .of(new Quoted(number.find() ? Long.valueOf(number.group(1)) : null, shape.group("words").strip()));
    }
}
