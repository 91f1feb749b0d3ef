package cn.lianhu.bot.settings;

import cn.lianhu.calendar.DayHours;
import cn.lianhu.calendar.Hours;
import cn.lianhu.calendar.WorkCalendar;
import cn.lianhu.policy.Policies;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The clocks and the policies.
 *
 * @param warnAt the share of a limit after which its handler is reminded
 */
@ConfigurationProperties(EscalationSettings.PREFIX)
record EscalationSettings(@DefaultValue("08:00-12:00,14:30-17:30") DayHours workingHours,
        @DefaultValue("08:00-12:00,15:00-18:00") DayHours summerHours, @DefaultValue("07:00-21:00") DayHours daytime,
        @DefaultValue("0.8") Share warnAt, @DefaultValue Map<String, PolicySettings> policies) {

    static final String PREFIX = "lianhu.escalation";

    Hours toHours(WorkCalendar calendar) {
        return new Hours(calendar, workingHours, summerHours, daytime);
    }

    Policies toPolicies() {
        return new Policies(policies.entrySet().stream().map(e -> e.getValue().named(e.getKey())).toList(),
                warnAt.value());
    }
}
