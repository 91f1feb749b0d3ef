package cn.lianhu.chat;

import cn.lianhu.writing.Plain;
import java.util.regex.Pattern;

/** 👌, [OK], [强] or a single 好: it has been read, and will be. */
public final class Nod {

    private static final String CODE = "\\[(?:OK|ok|Ok|好的|强|胜利|握手|抱拳|拳头|敬礼|加油|[Tt]humbs?[Uu]p|Salute|Shake|Fist|"
            + "Victory|Yes)\\]" + "|/:ok|/:strong|/:share|/:@\\)|/:v";

    private static final String EMOJI = "👌|👍|🆗|✅|✔|☑|💪|🤝|🫡|👏|✌|🙆";

    private static final Pattern WHOLE = Pattern
        .compile("(?:(?:" + CODE + "|" + EMOJI + ")[\\p{Sk}\\x{FE0F}\\x{200D}♂♀\\s,.!。!~]*)+");

    private static final Pattern SINGLE = Pattern.compile("[^\\p{L}\\p{N}]*[好嗯行中妥去接办可][^\\p{L}\\p{N}?]*");

    private static final int LONGEST = 60;

    private Nod() {
    }

    /** Whether the whole message is no more than that. */
    public static boolean is(String text) {
        String plain = Plain.line(text.strip());
        return plain.length() <= LONGEST && (WHOLE.matcher(plain).matches() || SINGLE.matcher(plain).matches());
    }

}
