package cn.lianhu.bot.wechat.webhook;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message's leaf elements by name. Inner ones have a path
 * ({@code ScanCodeInfo.ScanResult}), a second one of the same name a number
 * ({@code SubscribeMsgPopupEvent.List[2].TemplateId}). Names are case-sensitive, as on
 * the platform.
 */
public record Fields(Map<String, String> byName) {

    static final Fields NONE = new Fields(Map.of());

    /** The value without surrounding white space; empty when absent. */
    public String text(String name) {
        return byName.getOrDefault(name, "").strip();
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** The first of these that is there and not empty; null without one. */
    @Nullable String firstOf(String... names) {
        for (String name : names) {
            if (has(name)) {
                return text(name);
            }
        }
        return null;
    }

    /**
     * Collects fields while their document is being read; refuses shapes that no push
     * has.
     */
    static final class Builder {

        static final int DEEPEST = 8;

        private static final int MOST_ELEMENTS = 2_000;

        private static final int LONGEST = 64 * 1024;

        private final Map<String, String> values = new HashMap<>();

        private final Map<String, Integer> seen = new HashMap<>();

        private int elements;

        /** The path of a new element below {@code parent}, which is empty at the top. */
        String enter(String parent, String name, int depth) {
            if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
                throw new UnreadableBody();
            }
            String path = parent.isEmpty() ? name : parent + "." + name;
            int times = seen.merge(path, 1, Integer::sum);
            return times == 1 ? path : path + "[" + times + "]";
        }

        void put(String path, String text) {
            if (text.length() > LONGEST) {
                throw new UnreadableBody();
            }
            values.put(path, text);
        }

        Fields build() {
            return new Fields(Map.copyOf(values));
        }

    }

    /** The body is not what the platform writes. */
    static final class UnreadableBody extends RuntimeException {

        UnreadableBody() {
            super("not a push", null, false, false);
        }

    }
}
