package cn.lianhu.conversation;

import java.util.regex.Pattern;

/** Violence at home: who does it may hold the phone that the answer comes to. */
final class HomeViolence {

    private static final Pattern KIN = Pattern.compile("老公|丈夫|男人|男的|老婆|媳妇|公公|婆婆|我爸|我爹|爸爸|父亲|后爸|继父|儿子|家里人|前夫|男朋友|家暴");

    private static final Pattern VIOLENCE = Pattern.compile("打|砍|杀|掐|踢|刀|烧死|弄死|家暴|锁|关起来|强迫");

    private HomeViolence() {
    }

    static boolean in(String text, boolean danger) {
        return danger && KIN.matcher(text).find() && VIOLENCE.matcher(text).find() || text.contains("家暴");
    }

}
