package cn.lianhu.bot.redis;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sees to it, before anything else is read, that the store has the format this program
 * writes: marks a new one, brings an older one up to it, refuses a newer one. Another
 * step is one more script {@code format-N.lua}, run as a whole or not at all.
 */
final class StoreFormat {

    private static final Logger log = LoggerFactory.getLogger(StoreFormat.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The first version's own keys, moved by its step. */
    private static final String FIRST_NUMBERS = LedgerKeys.PREFIX + "seq";

    private static final String FIRST_HEARTBEAT = LedgerKeys.PREFIX + "heartbeat";

    private final StoreConnection store;

    private final String name;

    private final Runnable keepCopy;

    private final Duration watched;

    /**
     * @param name of the store, for people
     * @param keepCopy keeps a copy of the record before its format is changed; throws
     * when it cannot
     * @param watched for how long a store whose format is to be changed is watched for
     * signs of another copy of the program
     */
    StoreFormat(StoreConnection store, String name, Runnable keepCopy, Duration watched) {
        this.store = store;
        this.name = name;
        this.keepCopy = keepCopy;
        this.watched = watched;
    }

    /**
     * @throws IllegalStateException when it is not to be opened, saying why and what to
     * do
     */
    StoreMark bring() {
        String text = store.commands().get(LedgerKeys.MARK).block(PATIENCE);
        if (text != null) {
            return StoreMark.read(text, name);
        }
        if (isOfTheFirstVersion()) {
            prepareChange(StoreMark.FIRST);
        }
        return StoreMark.read(mark(StoreMark.fresh()), name);
    }

    private boolean isOfTheFirstVersion() {
        return store.commands()
            .exists(FIRST_NUMBERS, FIRST_HEARTBEAT, LedgerKeys.PREFIX + "network", LedgerKeys.PREFIX + "notices")
            .block(PATIENCE) > 0;
    }

    private void prepareChange(int from) {
        if (somebodyElseRuns()) {
            throw new IllegalStateException(
                    ("The store at %s has format %d, and a copy of the program that wrote it still runs on "
                            + "it (旧版本还在运行): stop all copies, then start this one. Copies of two formats never run "
                            + "together")
                        .formatted(name, from));
        }
        keepCopy.run();
        log.warn("The store at {} is brought from format {} to {} (升级存储格式)", name, from, StoreMark.CURRENT);
    }

    /** Each copy of the program says twice a second that it runs. */
    private boolean somebodyElseRuns() {
        Mono<String> said = store.commands().get(FIRST_HEARTBEAT).defaultIfEmpty("");
        return Flux.interval(Duration.ZERO, watched.dividedBy(10))
            .onBackpressureDrop()
            .take(10)
            .concatMap(tick -> said)
            .distinct()
            .count()
            .block(watched.plus(PATIENCE)) > 1;
    }

    /** The mark that is in force, ours or of who was first. */
    private String mark(StoreMark fresh) {
        return new Lua(store, "format-2")
            .value(List.of(LedgerKeys.MARK, FIRST_NUMBERS, LedgerKeys.NUMBERS, FIRST_HEARTBEAT, LedgerKeys.HEARTBEAT),
                    fresh.toString())
            .block(PATIENCE);
    }

}
