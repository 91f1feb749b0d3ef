package cn.lianhu.chat;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 绑定 and its code, which may stand directly behind it. */
final class BindCode {

    private static final Pattern ALONE = Pattern.compile("[A-Z0-9]{1,20}");

    private static final Pattern BEFORE_WORDS = Pattern.compile("(?=\\d*[A-Z])([A-Z0-9]{6,12})(?![\\p{L}0-9])");

    private BindCode() {
    }

    /**
     * The code in capitals, empty text for the bare word; nothing if it is no binding at
     * all, as in 绑定不了.
     */
    static Optional<String> in(TypedLine line) {
        String word = Word.BIND.shown();
        if (!line.plain().startsWith(word)) {
            return Optional.empty();
        }
        int after = line.skip(word.length());
        if (line.silentFrom(after)) {
            return Optional.of("");
        }
        return code(line.plainFrom(after).toUpperCase(Locale.ROOT));
    }

    private static Optional<String> code(String behind) {
        String together = behind.replaceAll("[^\\p{L}0-9]", "");
        if (ALONE.matcher(together).matches()) {
            return Optional.of(together);
        }
        Matcher code = BEFORE_WORDS.matcher(behind);
        return code.lookingAt() ? Optional.of(code.group(1)) : Optional.empty();
    }

}
