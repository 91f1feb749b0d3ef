package cn.lianhu.bot.wechat.webhook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A small memory by message key that forgets the oldest entries first. */
final class Recent<V> {

    static final int MOST = 5_000;

    private final Map<String, V> entries = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST;
        }
    };

    /** As {@link Map#compute}, one caller at a time; {@code change} must be quick. */
    synchronized V compute(String key, UnaryOperator<V> change) {
        return entries.compute(key, (k, old) -> change.apply(old));
    }

    synchronized void forget(String key) {
        entries.remove(key);
    }

    synchronized int size() {
        return entries.size();
    }

}
