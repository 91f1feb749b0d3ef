package cn.lianhu.sandbox.emulator;

import java.util.List;
import java.util.Map;

/**
 * Lists of people as the API gives them, page by page; an empty one has no {@code data}.
 */
final class Pages {

    private Pages() {
    }

    /**
     * @param sorted openids; @param after the last one of the page before, empty for the
     * first page
     */
    static CallReply of(List<String> sorted, String after, int most) {
        List<String> page = sorted.stream().filter(id -> id.compareTo(after) > 0).limit(most).toList();
        return page.isEmpty() ? CallReply.json("total", sorted.size(), "count", 0, "next_openid", "")
                : CallReply.json("total", sorted.size(), "count", page.size(), "data", Map.of("openid", page),
                        "next_openid", page.getLast());
    }

}
