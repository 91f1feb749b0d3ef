package cn.lianhu.bot.redis;

import cn.lianhu.triage.Latest;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What documents say, made out once for as long as they say the same. The store is asked
 * every time, this only parses less.
 */
final class Parsed {

    private static final int DOCUMENTS = 10_000;

    private record Entry(String version, String json, Object said) {
    }

    private final Map<String, Entry> entries = Latest.of(DOCUMENTS);

    @SuppressWarnings("unchecked")
    <T> T of(String key, String version, String json, BiFunction<Long, String, T> reader) {
        Entry known = entries.get(key);
        if (known != null && known.version().equals(version) && known.json().equals(json)) {
            return (T) known.said();
        }
        T said = reader.apply(Long.valueOf(version), json);
        entries.put(key, new Entry(version, json, said));
        return said;
    }

}
