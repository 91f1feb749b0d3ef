package cn.lianhu.bot.delivery;

import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what became of notices. */
final class DeliveryMeters {

    private final MeterRegistry meters;

    DeliveryMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void ended(Rung rung, Fate fate) {
        Counter.builder("lianhu.notices")
            .description("Notices since the start, by the rung that they took and their fate")
            .tags("rung", rung.name(), "fate", fate.name())
            .register(meters)
            .increment();
    }

}
