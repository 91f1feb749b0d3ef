package cn.lianhu.bot.wechat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The keys of the menu's click buttons, and the words that they stand for. */
public final class MenuKeys {

    private static final Map<String, String> WORDS = Map.of("PROGRESS", "进度", "TASKS", "待办", "MEMBER", "我的党员", "HELP",
            "帮助", "PRIVACY", "隐私");

    /** Asks what is the matter; so does a key that nobody knows. */
    private static final String REPORT = "REPORT";

    private MenuKeys() {
    }

    /** Those that are answered each in its own way. */
    public static Set<String> all() {
        Set<String> keys = new TreeSet<>(WORDS.keySet());
        keys.add(REPORT);
        return keys;
    }

    /** Null when the button only asks what is the matter. */
    public static @Nullable String word(String key) {
        return WORDS.get(key);
    }

}
