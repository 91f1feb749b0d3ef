package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Query;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a decision has read. What was only foreseen is not made out before it is asked
 * for.
 */
final class Known extends HashMap<Query<?>, Object> {

    private static final long serialVersionUID = 1;

    /** What the decision asked for first, and what it was given besides and needed. */
    private final transient Set<Query<?>> first = new HashSet<>();

    private final transient Set<Query<?>> needed = new HashSet<>();

    /** An answer that has to be made out of what the store said. */
    record Raw(Supplier<Object> answer) {
    }

    void add(Set<Query<?>> asked, Map<Query<?>, ?> more) {
        (first.isEmpty() ? first : needed).addAll(asked);
        putAll(more);
    }

    @Override
    public @Nullable Object get(Object query) {
        Object value = super.get(query);
        if (!(value instanceof Raw raw)) {
            return value;
        }
        Object answer = raw.answer().get();
        put((Query<?>) query, answer);
        if (!first.contains(query)) {
            needed.add((Query<?>) query);
        }
        return answer;
    }

    Set<Query<?>> first() {
        return first;
    }

    Set<Query<?>> needed() {
        return needed;
    }

}
