package cn.lianhu.bot.delivery;

import cn.lianhu.bot.wechat.client.SendOutcome.Refused;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what became of notices and what the platform refused, and tells the operator
 * what he has to see to.
 */
final class DeliveryMeters {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeSender.class);

    private static final Duration BETWEEN_ALERTS = Duration.ofMinutes(1);

    private final MeterRegistry meters;

    private final InstantSource wall;

    private final Map<Integer, Instant> alerted = new ConcurrentHashMap<>();

    DeliveryMeters(MeterRegistry meters, InstantSource wall) {
        this.meters = meters;
        this.wall = wall;
    }

    void ended(Rung rung, Fate fate) {
        Counter.builder("lianhu.notices")
            .description("Notices since the start, by the rung that they took and their fate")
            .tags("rung", rung.name(), "fate", fate.name())
            .register(meters)
            .increment();
    }

    void refused(Refused refused) {
        Counter.builder("lianhu.wechat.errors")
            .description("Calls that WeChat refused, by its error code")
            .tag("code", Integer.toString(refused.code()))
            .register(meters)
            .increment();
        if (refused.alert() && dueAgain(refused.code())) {
            LOG.error("The platform refuses ({}): {} {}", refused.failure(), refused.code(), refused.message());
        }
    }

    private boolean dueAgain(int code) {
        Instant now = wall.instant();
        return alerted.merge(code, now, (last, next) -> next.isBefore(last.plus(BETWEEN_ALERTS)) ? last : next) == now;
    }

}
