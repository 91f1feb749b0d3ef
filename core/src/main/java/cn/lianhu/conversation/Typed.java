package cn.lianhu.conversation;

import cn.lianhu.chat.Numbers;
import cn.lianhu.chat.Phone;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people typed, made harmless and bounded: it is shown to others and must neither be markup nor without end. */
final class Typed {

    /** Characters of a report that are kept. */
    private static final int REPORT = 2000;
    /** Characters of what is said behind a word; two such fit one notice. */
    private static final int REMARK = 200;
    private static final String CUT = "……（太长，后面的没记下）";

    private Typed() {}

    /** Without what could be taken for a link of ours, and without control and private-use characters. */
    static String plain(String typed) {
        return typed.replace('<', '＜').replace('>', '＞').replace('«', '《').replace('»', '》')
                .replaceAll("[\\p{Co}\\p{Cs}\\p{Cc}&&[^\\n]]", " ").strip();
    }

    static String report(String text) {
        return cut(text, REPORT);
    }

    static String remark(String text) {
        return cut(text, REMARK);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + CUT;
    }

    /** Without the telephone numbers, which tell who somebody is. */
    static String withoutPhones(String text) {
        String left = text;
        for (Optional<String> phone = Phone.find(left); phone.isPresent(); phone = Phone.find(left)) {
            String hidden = hide(left, phone.get());
            if (hidden.equals(left)) {
                return left;
            }
            left = hidden;
        }
        return left;
    }

    private static String hide(String text, String phone) {
        String digits = phone.replaceAll("\\B", "[- ]?");
        Matcher found = Pattern.compile(digits).matcher(Numbers.normalise(text));
        return found.find() ? text.substring(0, found.start()) + "（电话不露）" + text.substring(found.end()) : text;
    }
}
