package cn.lianhu.sandbox.emulator;

import cn.lianhu.sandbox.emulator.Faults.Kind;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Pushes, with what may go wrong between the platform and the program. */
final class Pusher {

    private static final Logger LOG = LoggerFactory.getLogger(Pusher.class);

    private static final Duration HELD = Duration.ofSeconds(3);

    private final Delivery delivery;

    private final Faults faults;

    private final MarkFail markFail;

    private final Duration resultAfter;

    private final Clocks clocks;

    private final AtomicReference<Sinks.Empty<Void>> passed = new AtomicReference<>(Sinks.empty());

    /**
     * @param resultAfter how long after its cause a job's result is pushed
     */
    Pusher(Delivery delivery, Faults faults, MarkFail markFail, Duration resultAfter, Clocks clocks) {
        this.delivery = delivery;
        this.faults = faults;
        this.markFail = markFail;
        this.resultAfter = resultAfter;
        this.clocks = clocks;
    }

    Mono<Outcome> push(Push push) {
        return Mono.defer(() -> markFail.stopped(clocks.wall().instant())
                ? Mono.just(new Outcome.Failed("pushing has stopped for a while after many failures")) : begin(push));
    }

    private Mono<Outcome> begin(Push push) {
        boolean held = faults.take(Kind.OUT_OF_ORDER, "").isPresent();
        boolean twice = faults.take(Kind.DUPLICATE, "").isPresent();
        Mono<Void> turn = held ? passed.get().asMono().timeout(HELD, Mono.empty(), clocks.timer()) : Mono.empty();
        return turn.then(delivery.deliver(push))
            .flatMap(outcome -> twice ? delivery.deliver(push).thenReturn(outcome) : Mono.just(outcome))
            .doOnNext(this::ended);
    }

    private void ended(Outcome outcome) {
        markFail.note(outcome, clocks.wall().instant());
        if (outcome instanceof Outcome.Failed failed) {
            LOG.info("A push failed: {}", failed.why());
        }
        passed.getAndSet(Sinks.empty()).tryEmitEmpty();
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
