package cn.lianhu.bot.schedule;

import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.FilesInForce;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes over what some files say when they change while running. */
final class FilesTakeover<T> implements SmartLifecycle {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final String what;

    private final FilesInForce<T> files;

    private final Consumer<T> into;

    private @Nullable Disposable running;

    /**
     * @param what they say, for the log
     * @param into puts in force what they say now
     */
    FilesTakeover(String what, FilesInForce<T> files, Consumer<T> into) {
        this.what = what;
        this.files = files;
        this.into = into;
    }

    private void look() {
        List<Fault> before = files.faults();
        files.check().ifPresent(this::take);
        if (!files.faults().equals(before)) {
            files.faults().forEach(f -> Log.warns("{} stay as they were, the file is faulty: {}", what, f));
        }
    }

    private void take(T now) {
        into.accept(now);
        Log.says("took over {}", what);
    }

    @Override
    public void start() {
        running = Flux.interval(LOOK)
            .onBackpressureDrop()
            .concatMap(
                    tick -> Mono.fromRunnable(this::look).subscribeOn(Schedulers.boundedElastic()).onErrorResume(e -> {
                        Log.unexpected("reading " + what, e);
                        return Mono.empty();
                    }), 1)
            .subscribe();
    }

    @Override
    public void stop() {
        if (running != null) {
            running.dispose();
            running = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

}
