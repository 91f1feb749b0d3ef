package cn.lianhu.escalation;

import cn.lianhu.network.Level;
import java.util.Map;

/**
 * The limits of a kind of trouble, level by level.
 *
 * @param everywhere what holds where a level sets nothing
 * @param levels the whole limits of the levels that differ
 */
public record Policy(String name, Limits everywhere, Map<Level, Limits> levels) {

    public Policy {
        levels = Map.copyOf(levels);
    }

    /** A policy that is the same at all levels. */
    public Policy(String name, Limits everywhere) {
        this(name, everywhere, Map.of());
    }

    /** The county uses the township's limits unless it has its own. */
    public Limits at(Level level) {
        Limits own = levels.get(level);
        if (own != null) {
            return own;
        }
        return level == Level.COUNTY ? at(Level.TOWNSHIP) : everywhere;
    }
}
