package cn.lianhu.triage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map that keeps so many of what was used last. */
public final class Latest<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;

    private static final float FULL = 0.75f;

    private final int most;

    private Latest(int most) {
        super(64, FULL, true);
        this.most = most;
    }

    /** Safe from many threads. */
    public static <K, V> Map<K, V> of(int most) {
        return Collections.synchronizedMap(new Latest<>(most));
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }

}
