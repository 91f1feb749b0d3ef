package cn.lianhu.triage;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out when it is asked for first, and kept. Two who ask at the same moment
 * may both work it out, so it must be the same each time.
 *
 * @param <T> never null
 */
public final class Once<T> {

    private final Supplier<T> how;

    private volatile @Nullable T known;

    public Once(Supplier<T> how) {
        this.how = how;
    }

    public T get() {
        T found = known;
        if (found == null) {
            found = how.get();
            known = found;
        }
        return found;
    }

}
