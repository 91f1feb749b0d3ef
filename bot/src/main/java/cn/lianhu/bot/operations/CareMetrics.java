package cn.lianhu.bot.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/**
 * Makes a gauge of each thing that health's {@code care} may name, looked at every few
 * seconds.
 */
@Component
class CareMetrics implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final CareIndicator care;

    private volatile Map<Care, Object> found = Map.of();

    private @Nullable Disposable running;

    CareMetrics(CareIndicator care, MeterRegistry meters) {
        this.care = care;
        for (Care one : Care.values()) {
            Gauge.builder(one.meter(), () -> count(found.get(one))).description(one.help()).register(meters);
        }
    }

    /** Several are told as a list. */
    private static int count(@Nullable Object told) {
        return told instanceof Collection<?> several ? several.size() : told == null ? 0 : 1;
    }

    @Override
    public void start() {
        running = Flux.interval(PAUSE)
            .onBackpressureDrop()
            .concatMap(tick -> care.look(), 1)
            .subscribe(now -> found = now);
    }

    @Override
    public void stop() {
        if (running != null) {
            running.dispose();
            running = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

}
