package cn.lianhu.world;

import java.util.function.UnaryOperator;

/**
 * The domain in force. Whoever has something decided takes it once, before the decision,
 * and so every rerun of that sees the same world.
 */
public final class CurrentDomain {

    private volatile Domain current;

    public CurrentDomain(World first) {
        current = new Domain(first);
    }

    public Domain now() {
        return current;
    }

    /** From now on the world is another; decisions under way end in the old one. */
    public synchronized void change(UnaryOperator<World> change) {
        current = new Domain(change.apply(current.world()));
    }

}
