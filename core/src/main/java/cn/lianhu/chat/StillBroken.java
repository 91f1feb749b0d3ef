package cn.lianhu.chat;

import cn.lianhu.writing.Plain;
import java.util.regex.Pattern;

/** Whether words that tell what was done say, too, that it does not work, or ask. */
public final class StillBroken {

    private static final String NOT_YET = "还没|还未|还不|还是不|还是没|还要|还差|还剩|仍[未不没]|没有?完成|没有?(?:修|弄|办|搞|处理)好|没搞定|未完成|未修好|没法|"
            + "没能|没办法" + "|[搞修弄办做完成]不了|不行|不成|没用|又坏|又不亮|又漏|又黑|又堵|又停|又断";

    private static final Pattern SAYS = Pattern.compile("(?:" + NOT_YET + ")(?!.{0,3}的)|吗|\\?|没有?[^\\p{L}]*$");

    private StillBroken() {
    }

    public static boolean says(String words) {
        return SAYS.matcher(Plain.line(words)).find();
    }

}
