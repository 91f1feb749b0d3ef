package cn.lianhu.bot.settings;

import cn.lianhu.calendar.ClockKind;
import cn.lianhu.calendar.Limit;
import cn.lianhu.escalation.Limits;
import cn.lianhu.escalation.Policy;
import cn.lianhu.network.Level;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One policy as it is set; a limit that is not set is none.
 *
 * @param clock working hours unless set, so that a policy somebody adds wakes nobody by
 * mistake
 */
record PolicySettings(@DefaultValue("WORKING") ClockKind clock, Limit respondWithin, Limit resolveWithin,
        Limit closeWithin, @DefaultValue LevelsSettings levels) {

    Policy named(String name) {
        Limits everywhere = new Limits(clock, respondWithin, resolveWithin, closeWithin);
        Map<Level, Limits> own = new EnumMap<>(Level.class);
        levels.byLevel().forEach((level, settings) -> own.put(level, settings.over(everywhere)));
        if (levels.county() != null) {
            own.put(Level.COUNTY, levels.county().over(own.getOrDefault(Level.TOWNSHIP, everywhere)));
        }
        return new Policy(name, everywhere, own);
    }
}
