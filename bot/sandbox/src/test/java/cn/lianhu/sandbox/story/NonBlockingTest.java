package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class NonBlockingTest {

    @Test
    void seesABlockingCall() {
        NonBlocking.watch();
        // A thread from before the watch began, as another test may have left, may not be
        // watched.
        Scheduler watched = Schedulers.newParallel("watched", 1);
        Mono<Integer> blocking = Mono.fromCallable(() -> {
            Thread.sleep(1);
            return 1;
        }).subscribeOn(watched);

        blocking.block();
        watched.dispose();

        assertThatThrownBy(NonBlocking::check).hasCauseInstanceOf(BlockingOperationError.class);
    }

}
