package cn.lianhu.bot.wechat.webhook;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code lianhu.webhook}: requests by how they ended. */
final class WebhookCounters {

    private final Map<Fate, Counter> counters = new EnumMap<>(Fate.class);

    WebhookCounters(MeterRegistry registry) {
        for (Fate fate : Fate.values()) {
            counters.put(fate,
                    Counter.builder("lianhu.webhook")
                        .description("Requests at /wechat by how they ended")
                        .tag("outcome", fate.name().toLowerCase(Locale.ROOT))
                        .register(registry));
        }
    }

    void count(Fate fate) {
        Optional.ofNullable(counters.get(fate)).ifPresent(Counter::increment);
    }

}
