package cn.lianhu.sandbox.emulator;

import cn.lianhu.bot.schedule.ProgramClock;
import java.time.Duration;
import java.time.Instant;

/** Stands still until it is moved. */
final class HandClock implements ProgramClock {

    private volatile Instant now = Instant.parse("2026-11-23T02:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

}
