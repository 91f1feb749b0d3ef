package cn.lianhu.bot.story;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class NonBlockingTest {

    @Test
    void seesABlockingCall() {
        NonBlocking.watch();
        Mono<Integer> blocking = Mono.fromCallable(() -> {
            Thread.sleep(1);
            return 1;
        }).subscribeOn(Schedulers.parallel());

        blocking.block();

        assertThatThrownBy(NonBlocking::check).hasCauseInstanceOf(BlockingOperationError.class);
    }
}
