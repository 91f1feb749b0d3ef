package cn.lianhu.chat;

import cn.lianhu.writing.Plain;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The 1 that takes a task, in any dress: ①, 一, “1”, 好的1, 回1, 1️⃣, 1👌, 1，马上去. */
public final class One {

    private static final String ONE = "(?:1|①|⒈|⑴|❶|➀|➊|㈠|一|壹)";

    /** What is said beside it and says no more. */
    private static final String ASSENT = "(?:好的?|好嘞|好滴|好吧|收到了?|知道了?|晓得了?|明白了?|了解|行|可以|没问题|嗯+|哦|噢|[Oo][Kk]|谢谢|多谢|辛苦了?|放心"
            + "|我?马上(?:就?[去到来办]|过去|出发)?|我?现在就?去|这就[去来]|我?就?[去来接](?:办|看看?)?|接单|接了|看到了?|书记|主任|了|啊|哈|吧|呀|啦|咯)";

    private static final String BETWEEN = "[\\s,.:;!、。~…—-]*";

    private static final String QUOTE = "[“”\"'‘’「」『』【】()\\[\\]<>]*";

    private static final Pattern WHOLE = Pattern.compile(BETWEEN + "(?:(?:" + ASSENT + "|我?回复?|我?选|我?按|我?打|我?发|数字)"
            + BETWEEN + ")*" + QUOTE + ONE + QUOTE + "(?:" + BETWEEN + ASSENT + ")*" + BETWEEN + QUOTE + BETWEEN);

    private static final Pattern BEHIND = Pattern.compile(QUOTE + "(?:1|①|一)" + QUOTE + "[\\s,.:;!、。]+(?![\\d])(\\S.*)",
            Pattern.DOTALL);

    /** What is longer says more, and nobody tries all ways to take a long text apart. */
    private static final int LONGEST = 40;

    private One() {
    }

    /** Whether the whole message is that. */
    public static boolean is(String text) {
        String plain = text.length() > LONGEST ? "" : Emoticons.without(Plain.line(text));
        return WHOLE.matcher(plain).matches();
    }

    /** What stands behind a 1 at the beginning: 已经在路上 of “1，已经在路上”. */
    public static Optional<String> behind(String text) {
        Matcher behind = BEHIND.matcher(Plain.line(text));
        return behind.matches() ? Optional.of(text.substring(behind.start(1))) : Optional.empty();
    }

}
