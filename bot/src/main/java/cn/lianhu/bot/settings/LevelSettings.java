package cn.lianhu.bot.settings;

import cn.lianhu.calendar.ClockKind;
import cn.lianhu.calendar.Limit;
import cn.lianhu.policy.LevelLimits;

/** Where a level differs from its policy; null is as in the policy. */
record LevelSettings(ClockKind clock, Limit respondWithin, Limit resolveWithin, Limit closeWithin) {

    LevelLimits over(LevelLimits policy) {
        return policy.with(clock, respondWithin, resolveWithin, closeWithin);
    }
}
