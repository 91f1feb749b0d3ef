package cn.lianhu.sandbox.emulator;

import cn.lianhu.sandbox.emulator.Faults.Kind;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Pushes, with what may go wrong between the platform and the program. */
final class Pusher {

    private static final Logger LOG = LoggerFactory.getLogger(Pusher.class);

    private static final Duration HELD = Duration.ofSeconds(3);

    private final PushDelivery delivery;

    private final Faults faults;

    private final MarkFail markFail;

    private final Duration resultAfter;

    private final EmulatorClocks clocks;

    private Sinks.Empty<Void> passed = Sinks.empty();

    /**
     * @param resultAfter how long after its cause a job's result is pushed
     */
    Pusher(PushDelivery delivery, Faults faults, MarkFail markFail, Duration resultAfter, EmulatorClocks clocks) {
        this.delivery = delivery;
        this.faults = faults;
        this.markFail = markFail;
        this.resultAfter = resultAfter;
        this.clocks = clocks;
    }

    Mono<PushOutcome> push(Push push) {
        return Mono.defer(() -> markFail.stopped(clocks.wall().instant())
                ? Mono.just(new PushOutcome.Failed("pushing has stopped for a while after many failures"))
                : begin(push));
    }

    private Mono<PushOutcome> begin(Push push) {
        boolean held = faults.take(Kind.OUT_OF_ORDER, "").isPresent();
        boolean twice = faults.take(Kind.DUPLICATE, "").isPresent();
        Mono<Void> turn = held ? passed().asMono().timeout(HELD, Mono.empty(), clocks.timer()) : Mono.empty();
        return turn.then(delivery.deliver(push))
            .flatMap(outcome -> twice ? delivery.deliver(push).thenReturn(outcome) : Mono.just(outcome))
            .doOnNext(this::ended);
    }

    private void ended(PushOutcome outcome) {
        markFail.note(outcome, clocks.wall().instant());
        if (outcome instanceof PushOutcome.Failed failed) {
            LOG.info("A push failed: {}", failed.why());
        }
        passes().tryEmitEmpty();
    }

    private synchronized Sinks.Empty<Void> passed() {
        return passed;
    }

    /** What waits for this one; what comes now waits for the next. */
    private synchronized Sinks.Empty<Void> passes() {
        Sinks.Empty<Void> waiting = passed;
        passed = Sinks.empty();
        return waiting;
    }

    /** Pushes a little later, as results of jobs come. */
    void later(Push push) {
        Mono.delay(resultAfter, clocks.timer()).then(push(push)).subscribe(outcome -> {
        }, e -> LOG.warn("A result could not be pushed: {}", e.toString()));
    }

    Mono<Boolean> verify() {
        return delivery.verify();
    }

}
