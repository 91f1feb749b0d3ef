package cn.lianhu.sandbox.emulator;

import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * New entries of all chats, to whoever listens; a listener that is too slow misses some.
 * Ends before the server stops.
 */
final class Feed implements SmartLifecycle {

    private volatile Sinks.Many<Entry> sink = Sinks.many().multicast().directBestEffort();

    private volatile boolean running;

    /**
     * One at a time: a sink takes no two at once, and who writes a line must not suffer
     * from who listens.
     */
    synchronized void tell(Entry entry) {
        sink.tryEmitNext(entry);
    }

    Flux<Entry> entries() {
        return sink.asFlux().onBackpressureBuffer(1_000, dropped -> {
        }, BufferOverflowStrategy.DROP_OLDEST);
    }

    /** Completes when the feed ends. */
    Mono<Void> ended() {
        return sink.asFlux().then();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public synchronized void stop() {
        running = false;
        sink.tryEmitComplete();
        sink = Sinks.many().multicast().directBestEffort();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

}
