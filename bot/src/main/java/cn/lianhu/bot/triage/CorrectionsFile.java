package cn.lianhu.bot.triage;

import cn.lianhu.bot.files.OwnerOnly;
import cn.lianhu.ledger.Changes.Correction;
import cn.lianhu.ledger.Corrections;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * {@code corrections.csv} in the data folder: what the staff sorted anew, as the record
 * has it now, for the operator to put into {@code examples.csv}. It is written whole, so
 * that what is forgotten is in it no more; nobody waits for it.
 */
public final class CorrectionsFile implements SmartLifecycle {

    static final String NAME = "corrections.csv";

    private static final Logger log = LoggerFactory.getLogger(CorrectionsFile.class);

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private static final String HEADER = "text,category,batch\n";

    private static final String BATCH = "corrected";

    private final Path file;

    private final Corrections corrections;

    private final Scheduler scheduler = Schedulers.newSingle("corrections", true);

    private long written = -1;

    private boolean failing;

    private @Nullable Disposable running;

    public CorrectionsFile(Path dataFolder, Corrections corrections) {
        this.file = dataFolder.resolve(NAME);
        this.corrections = corrections;
    }

    /** Writes what has changed since it was written last. */
    Mono<Void> keep() {
        return corrections.changes()
            .publishOn(scheduler)
            .filter(changes -> changes != written)
            .flatMap(changes -> corrections.all().publishOn(scheduler).doOnNext(all -> write(changes, all)))
            .then();
    }

    private void write(long changes, List<Correction> all) {
        try {
            if (!all.isEmpty() || Files.exists(file)) {
                OwnerOnly.replace(file, csv(all).getBytes(StandardCharsets.UTF_8));
            }
            written = changes;
            failing = false;
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String csv(List<Correction> all) {
        return all.stream()
            .map(c -> Stream.of(c.words(), c.category(), BATCH)
                .map(CorrectionsFile::cell)
                .collect(Collectors.joining(",", "", "\n")))
            .collect(Collectors.joining("", HEADER, ""));
    }

    /** What a table would take for a formula is none. */
    private static String cell(String text) {
        return "\"" + text.replaceFirst("^[=+@\\-\\s]+", "").replace("\"", "\"\"") + "\"";
    }

    @Override
    public void start() {
        running = Flux.interval(Duration.ZERO, PAUSE, scheduler)
            .onBackpressureDrop()
            .concatMap(tick -> keep().publishOn(scheduler).onErrorResume(this::failed), 1)
            .subscribe();
    }

    /** Said once, until it works again. */
    private Mono<Void> failed(Throwable e) {
        if (!failing) {
            log.warn("{} could not be written, and is tried again every {}: {}", file, PAUSE, e.toString());
        }
        failing = true;
        return Mono.empty();
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
