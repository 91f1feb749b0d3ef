package cn.lianhu.bot.wechat.client;

import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Threads for calls that block. One queue for all of them: Reactor's own bounded elastic
 * scheduler gives each thread a queue, so that a call may wait behind a slow one while
 * other threads are idle.
 */
final class BlockingCalls implements AutoCloseable {

    private static final long IDLE_SECONDS = 30;

    private final Scheduler scheduler;

    BlockingCalls(String name, int threads, int queue) {
        CustomizableThreadFactory factory = new CustomizableThreadFactory(name + "-");
        factory.setDaemon(true);
        ThreadPoolExecutor pool = new ThreadPoolExecutor(threads, threads, IDLE_SECONDS, TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(queue), factory);
        pool.allowCoreThreadTimeOut(true);
        this.scheduler = Schedulers.fromExecutorService(pool, name);
    }

    /** Errors with {@link RejectedExecutionException} when the queue is full. */
    <T> Mono<T> run(Callable<T> call) {
        return Mono.fromCallable(call).subscribeOn(scheduler);
    }

    @Override
    public void close() {
        scheduler.dispose();
    }

}
