package cn.lianhu.policy;

import cn.lianhu.network.Level;
import java.util.Map;

/**
 * The limits of a kind of trouble, level by level, and what else holds for it.
 *
 * @param everywhere what holds where a level sets nothing
 * @param levels the whole limits of the levels that differ
 * @param asksAllowed whether its handler may ask the reporter and wait, rather than go
 * and look
 * @param deskOnly whether the county desk alone has it, from its first moment on
 */
public record Policy(String name, LevelLimits everywhere, Map<Level, LevelLimits> levels, boolean asksAllowed,
        boolean deskOnly) {

    public Policy {
        levels = Map.copyOf(levels);
    }

    /** A policy under which may be asked, for whoever is in charge. */
    public Policy(String name, LevelLimits everywhere, Map<Level, LevelLimits> levels) {
        this(name, everywhere, levels, true, false);
    }

    /** One that is the same at all levels. */
    public Policy(String name, LevelLimits everywhere) {
        this(name, everywhere, Map.of());
    }

    /** The county uses the township's limits unless it has its own. */
    public LevelLimits at(Level level) {
        LevelLimits own = levels.get(level);
        if (own != null) {
            return own;
        }
        return level == Level.COUNTY ? at(Level.TOWNSHIP) : everywhere;
    }
}
