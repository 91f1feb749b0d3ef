package cn.lianhu.sandbox.emulator;

import cn.lianhu.bot.schedule.ProgramClock;
import java.time.InstantSource;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * What the emulator's times go by.
 *
 * @param program windows and files' ages
 * @param wall tokens, quotas and timestamps
 * @param timer what waits, on purpose or as the platform does
 */
record EmulatorClocks(ProgramClock program, InstantSource wall, Scheduler timer) {

    static EmulatorClocks of(ProgramClock program) {
        return new EmulatorClocks(program, InstantSource.system(), Schedulers.parallel());
    }
}
