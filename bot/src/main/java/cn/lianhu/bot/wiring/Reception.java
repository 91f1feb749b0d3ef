package cn.lianhu.bot.wiring;

import cn.lianhu.bot.delivery.DeliveryReports;
import cn.lianhu.bot.schedule.ProgramClock;
import cn.lianhu.conversation.Answering;
import cn.lianhu.intake.Desk;
import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Ledger;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The desk: each message is understood, stored and answered in one decision. */
@Component
class Reception implements Desk {

    private static final String TEMPLATE_ENDED = "TEMPLATESENDJOBFINISH";

    private final Ledger ledger;
    private final Answering answering;
    private final ProgramClock clock;
    private final DeliveryReports reports;
    private final MeterRegistry meters;

    Reception(Ledger ledger, Answering answering, ProgramClock clock, DeliveryReports reports, MeterRegistry meters) {
        this.ledger = ledger;
        this.answering = answering;
        this.clock = clock;
        this.reports = reports;
        this.meters = meters;
    }

    @Override
    public Mono<Reply> receive(Inbound message) {
        meters.counter("lianhu.messages", "type", message.getClass().getSimpleName()).increment();
        return clock.now().flatMap(now -> message instanceof Inbound.Signal signal ? signalled(signal, now)
                : timed(ledger.message(message.key(), now, work -> answering.answer(work, message))));
    }

    /** How long the store takes to hold a message for good, its reading included. */
    private Mono<Reply> timed(Mono<Reply> stored) {
        return Mono.defer(() -> {
            Timer.Sample sample = Timer.start(meters);
            return stored.doOnSuccess(reply -> sample.stop(meters.timer("lianhu.store", "outcome", "stored")))
                    .doOnError(e -> sample.stop(meters.timer("lianhu.store", "outcome", "failed")));
        });
    }

    /** What the platform tells by itself; of it, only how a template message ended is of use. */
    private Mono<Reply> signalled(Inbound.Signal signal, Instant now) {
        return signal.event().equals(TEMPLATE_ENDED)
                ? reports.finished(signal.reference(), signal.status(), now).thenReturn(Reply.NONE)
                : Mono.just(Reply.NONE);
    }
}
