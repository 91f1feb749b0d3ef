package cn.lianhu.chat;

import cn.lianhu.writing.Plain;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many of something: 8户, 八家, 2块. */
public final class Counted {

    private static final Pattern HOUSEHOLDS = Pattern
        .compile("[\\s:,]*(?:联|接)?\\s*(\\d{1,3}|[零一二两三四五六七八九十]{1,3})\\s*(?:户|家|户人家?)?[吧了\\s.。!]*");

    private static final Pattern PIECES = Pattern
        .compile("(?:x\\s*)?(\\d{1,4}|[零一二两三四五六七八九十]{1,3})\\s*(?!分)\\p{IsHan}?[\\s.。!]*");

    private Counted() {
    }

    /** Empty where it says anything else. */
    public static OptionalInt households(String words) {
        return read(HOUSEHOLDS, words);
    }

    /** Whatever is counted; empty where it says anything else. */
    public static OptionalInt pieces(String words) {
        return read(PIECES, words);
    }

    private static OptionalInt read(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(Plain.line(words));
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int count = "零".equals(matcher.group(1)) ? 0 : ChineseNumeral.read(matcher.group(1));
        return count < 0 ? OptionalInt.empty() : OptionalInt.of(count);
    }

}
