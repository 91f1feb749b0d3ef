package cn.lianhu.bot.schedule;

import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.settings.OutsideFile;
import cn.lianhu.casework.OutsideBody;
import cn.lianhu.world.CurrentDomain;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes over whom 转外 may mean when its file changes while running. */
final class OutsideTakeover implements SmartLifecycle {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final OutsideFile file;

    private final CurrentDomain domain;

    private @Nullable Disposable running;

    OutsideTakeover(OutsideFile file, CurrentDomain domain) {
        this.file = file;
        this.domain = domain;
    }

    private void look() {
        List<Fault> before = file.faults();
        file.check().ifPresent(this::take);
        if (!file.faults().equals(before)) {
            file.faults().forEach(f -> Log.warns("whom to ring outside stays as it was, the file is faulty: {}", f));
        }
    }

    private void take(List<OutsideBody> bodies) {
        domain.change(world -> world.with(world.cases().withOutside(bodies)));
        Log.says("took over whom to ring outside: {} bodies", bodies.size());
    }

    @Override
    public void start() {
        running = Flux.interval(LOOK)
            .onBackpressureDrop()
            .concatMap(
                    tick -> Mono.fromRunnable(this::look).subscribeOn(Schedulers.boundedElastic()).onErrorResume(e -> {
                        Log.unexpected("reading whom to ring outside", e);
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
