package cn.lianhu.bot.speech;

import java.util.List;

/**
 * The names that may be heard, as a recogniser takes them: short, as it looks at its last
 * words alone.
 */
final class LikelyNames {

    private static final int LONGEST = 150;

    private LikelyNames() {
    }

    /**
     * @param names the likeliest first
     */
    static String of(List<String> names) {
        StringBuilder hint = new StringBuilder();
        for (String name : names) {
            if (hint.length() + name.length() + 1 > LONGEST) {
                break;
            }
            hint.append(hint.isEmpty() ? "" : "、").append(name);
        }
        return hint.isEmpty() ? "" : hint.append("。").toString();
    }

}
