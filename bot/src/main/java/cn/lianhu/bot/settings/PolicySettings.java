package cn.lianhu.bot.settings;

import cn.lianhu.calendar.ClockKind;
import cn.lianhu.calendar.Limit;
import cn.lianhu.network.Level;
import cn.lianhu.policy.LevelLimits;
import cn.lianhu.policy.Policy;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One policy as it is set; a limit that is not set is none.
 *
 * @param clock working hours unless set, so that a policy somebody adds wakes nobody by
 * mistake
 * @param asksAllowed whether its handler may ask the reporter and wait for the answer
 * @param deskOnly whether the county desk alone has it
 */
record PolicySettings(@DefaultValue("WORKING") ClockKind clock, Limit respondWithin, Limit resolveWithin,
        Limit closeWithin, @DefaultValue LevelsSettings levels, @DefaultValue("true") boolean asksAllowed,
        @DefaultValue("false") boolean deskOnly) {

    Policy named(String name) {
        LevelLimits everywhere = new LevelLimits(clock, respondWithin, resolveWithin, closeWithin);
        Map<Level, LevelLimits> own = new EnumMap<>(Level.class);
        levels.byLevel().forEach((level, settings) -> own.put(level, settings.over(everywhere)));
        if (levels.county() != null) {
            own.put(Level.COUNTY, levels.county().over(own.getOrDefault(Level.TOWNSHIP, everywhere)));
        }
        return new Policy(name, everywhere, own, asksAllowed, deskOnly);
    }
}
