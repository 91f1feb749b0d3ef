package cn.lianhu.bot.wiring;

import cn.lianhu.bot.delivery.DeliveryReports;
import cn.lianhu.bot.schedule.ProgramClock;
import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Inbox;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.world.CurrentDomain;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The desk: each message is understood, stored and answered in one decision. */
@Component
class Reception implements Inbox {

    private static final String TEMPLATE_ENDED = "TEMPLATESENDJOBFINISH";

    private final Ledger ledger;

    private final CurrentDomain domain;

    private final ProgramClock clock;

    private final DeliveryReports reports;

    private final MeterRegistry meters;

    Reception(Ledger ledger, CurrentDomain domain, ProgramClock clock, DeliveryReports reports, MeterRegistry meters) {
        this.ledger = ledger;
        this.domain = domain;
        this.clock = clock;
        this.reports = reports;
        this.meters = meters;
    }

    @Override
    public Mono<Reply> receive(Inbound message) {
        Counter.builder("lianhu.messages")
            .description("What residents and staff sent, by its type")
            .tag("type", message.getClass().getSimpleName())
            .register(meters)
            .increment();
        return clock.now()
            .flatMap(now -> message instanceof Inbound.Signal signal ? signalled(signal, now)
                    : timed(ledger.message(message.key(), now, domain.now().inbound().to(message))));
    }

    /** How long the store takes to hold a message for good, its reading included. */
    private Mono<Reply> timed(Mono<Reply> stored) {
        return Mono.defer(() -> {
            Timer.Sample sample = Timer.start(meters);
            return stored.doOnSuccess(reply -> sample.stop(storing("stored")))
                .doOnError(e -> sample.stop(storing("failed")));
        });
    }

    private Timer storing(String outcome) {
        return Timer.builder("lianhu.store")
            .description("How long it takes until a message is stored for good")
            .tag("outcome", outcome)
            .register(meters);
    }

    /**
     * What the platform tells by itself; of it, only how a template message ended is of
     * use.
     */
    private Mono<Reply> signalled(Inbound.Signal signal, Instant now) {
        return signal.event().equals(TEMPLATE_ENDED)
                ? reports.finished(signal.reference(), signal.status(), now).thenReturn(Reply.NONE)
                : Mono.just(Reply.NONE);
    }

}
