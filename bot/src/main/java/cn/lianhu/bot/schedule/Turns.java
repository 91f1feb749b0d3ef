package cn.lianhu.bot.schedule;

import java.util.concurrent.Semaphore;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** One after the other, without holding a thread of an event loop. */
public final class Turns {

    private final Semaphore turn = new Semaphore(1, true);

    public <T> Mono<T> take(Mono<T> work) {
        Mono<Turns> entered = Mono.fromCallable(() -> {
            turn.acquire();
            return this;
        }).subscribeOn(Schedulers.boundedElastic());
        return Mono.usingWhen(entered, mine -> work, mine -> Mono.fromRunnable(turn::release));
    }

}
