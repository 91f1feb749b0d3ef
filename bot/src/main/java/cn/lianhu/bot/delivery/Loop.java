package cn.lianhu.bot.delivery;

import java.time.Duration;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/**
 * Work that goes on while the program runs, and at its end has a few seconds to finish
 * what it began.
 */
public final class Loop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);

    private static final Duration LAST_SECONDS = Duration.ofSeconds(5);

    private final String name;

    private final Function<Stop, Mono<Void>> work;

    private volatile Stop stop = new Stop();

    private volatile Mono<Void> running = Mono.empty();

    private volatile Disposable subscription = Disposables.disposed();

    /**
     * @param work never errors; ends some time after it was asked to stop
     */
    public Loop(String name, Function<Stop, Mono<Void>> work) {
        this.name = name;
        this.work = work;
    }

    @Override
    public void start() {
        Stop asked = new Stop();
        stop = asked;
        running = work.apply(asked).doOnError(e -> LOG.error("{} has ended", name, e)).cache();
        subscription = running.subscribe(done -> {
        }, e -> {
        });
    }

    @Override
    public void stop(Runnable callback) {
        stop.ask();
        running.timeout(LAST_SECONDS).onErrorComplete().doFinally(signal -> {
            subscription.dispose();
            callback.run();
        }).subscribe();
    }

    @Override
    public void stop() {
        stop(() -> {
        });
    }

    @Override
    public boolean isRunning() {
        return !subscription.isDisposed();
    }

    /** Beside the web server, which ends its requests at the same time. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE;
    }

}
