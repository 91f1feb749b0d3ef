package cn.lianhu.bot.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** The request to stop, and work that goes on until then. */
public final class Stop {

    private final AtomicBoolean asked = new AtomicBoolean();

    private final Sinks.Empty<Void> signal = Sinks.empty();

    void ask() {
        asked.set(true);
        signal.tryEmitEmpty();
    }

    boolean asked() {
        return asked.get();
    }

    /**
     * Takes again and again, at once after something and after a pause after nothing;
     * ends between two takes.
     */
    public <T> Flux<List<T>> polling(Mono<List<T>> take, Duration pause) {
        return take.repeatWhen(counts -> counts.concatMap(taken -> taken > 0 ? Mono.just(taken) : paused(pause))
            .takeWhile(taken -> !asked()));
    }

    private Mono<Long> paused(Duration pause) {
        return Mono.firstWithSignal(Mono.delay(pause).then(), signal.asMono()).thenReturn(0L);
    }

}
