package cn.lianhu.bot.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What browsers call themselves, in words for whoever reads that one came in. */
final class Browsers {

    /** The first that is named counts: most call themselves by others' names, too. */
    private static final List<Map.Entry<String, String>> NAMES = List.of(Map.entry("MicroMessenger", "微信"),
            Map.entry("Edg", "Edge"), Map.entry("360", "360浏览器"), Map.entry("QQBrowser", "QQ浏览器"),
            Map.entry("Firefox", "火狐"), Map.entry("Chrome", "Chrome"), Map.entry("Safari", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(Map.entry("Android", "安卓手机"),
            Map.entry("iPhone", "苹果手机"), Map.entry("iPad", "苹果平板"), Map.entry("Windows", "Windows电脑"),
            Map.entry("Macintosh", "苹果电脑"), Map.entry("Linux", "Linux电脑"));

    private Browsers() {
    }

    static String name(@Nullable String agent) {
        String said = agent == null ? "" : agent;
        return first(SYSTEMS, said, "不知道什么机器") + "上的" + first(NAMES, said, "浏览器");
    }

    static boolean phone(@Nullable String agent) {
        return agent != null && (agent.contains("Mobile") || agent.contains("MicroMessenger"));
    }

    private static String first(List<Map.Entry<String, String>> known, String said, String otherwise) {
        return known.stream()
            .filter(e -> said.contains(e.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(otherwise);
    }

}
