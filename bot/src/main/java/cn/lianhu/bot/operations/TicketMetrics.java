package cn.lianhu.bot.operations;

import cn.lianhu.bot.schedule.ProgramClock;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.notification.Outbox;
import cn.lianhu.ticket.TicketState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Figures of the county, read from the store's counters every few seconds: tickets by
 * state, overdue, notices by fate.
 */
@Component
class TicketMetrics implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final Ledger ledger;

    private final Outbox outbox;

    private final ProgramClock clock;

    private final MeterRegistry meters;

    private final Map<String, Long> tickets = new ConcurrentHashMap<>();

    private final Map<String, Long> notices = new ConcurrentHashMap<>();

    private @Nullable Disposable running;

    TicketMetrics(Ledger ledger, Outbox outbox, ProgramClock clock, MeterRegistry meters) {
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
        this.meters = meters;
        for (TicketState state : TicketState.values()) {
            Gauge.builder("lianhu.tickets", () -> tickets.getOrDefault("state:" + state.name(), 0L))
                .description("Tickets by state, ended ones too")
                .tag("state", state.name())
                .register(meters);
        }
        for (Level level : Level.values()) {
            Gauge.builder("lianhu.tickets.open", () -> tickets.getOrDefault("level:" + level.name(), 0L))
                .description("Open tickets by the level that is accountable")
                .tag("level", level.name())
                .register(meters);
        }
        Gauge.builder("lianhu.tickets.overdue", () -> tickets.getOrDefault("overdue", 0L))
            .description("Open tickets that are overdue at a township or the county desk")
            .register(meters);
    }

    private Mono<Void> look() {
        return ledger.read(clock.instant(), work -> work.figures(Network.COUNTY))
            .doOnNext(tickets::putAll)
            .then(outbox.fates())
            .doOnNext(this::take)
            .then()
            .onErrorComplete();
    }

    private void take(Map<String, Long> fates) {
        fates.forEach((fate, count) -> {
            if (notices.put(fate, count) == null) {
                String[] parts = fate.split(":");
                Gauge.builder("lianhu.notices.ended", () -> notices.get(fate))
                    .description("Notices of all time by the rung that they took and their fate")
                    .tag("rung", parts[0])
                    .tag("fate", parts[1])
                    .register(meters);
            }
        });
    }

    @Override
    public void start() {
        running = Flux.interval(PAUSE).onBackpressureDrop().concatMap(tick -> look(), 1).subscribe();
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
